/**
 * Case files in: JSON, YAML, and one case a line (NDJSON), in one form, read against a {@link
 * org.reviewlearning.heed.kinds.Vocabulary}.
 *
 * <pre>{@code
 * case: EXAMPLE-1                 # required
 * note: An invented case.         # for people; not kept
 * child: {bornOn: 2008-05-01, arrangement: foster}
 * visits:                         # any kind of the vocabulary, by its key
 *   - {id: v1, on: 2024-02-10, seen: yes, seenAlone: not-recorded}
 * coverage:                       # what was supplied, and until when; nothing is assumed
 *   - {of: visits.*, from: 2023-01-01, until: 2024-03-01}
 * }</pre>
 *
 * <p>A case with any problem is refused whole, with every problem at once. A problem names the place, the path and the
 * allowed form, and never repeats what the file says: see {@link org.reviewlearning.heed.text.Problem}.
 *
 * <p>Start at {@link org.reviewlearning.heed.intake.CaseReader}. {@link org.reviewlearning.heed.intake.CaseSchema} says
 * the same form as a JSON Schema.
 */
@NullMarked
package org.reviewlearning.heed.intake;

import org.jspecify.annotations.NullMarked;
