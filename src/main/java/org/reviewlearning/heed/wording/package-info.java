/**
 * A condition, a field, a day, a placeholder said in a language, once for everybody who says one.
 *
 * <p>The words come from the {@link org.reviewlearning.heed.facts.Language} that {@link
 * org.reviewlearning.heed.wording.Values} names, which also gives what stands for thresholds and operands, from a case or
 * from the book. A condition is made of the file's words where they are listed there; the rest of its grammar ("either",
 * "both", what is said of a field without words) and all that stands around it in reports is English only, and is asked of
 * {@code Language.english()}. This room knows what a rule is and nothing of how it is answered.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.wording;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
