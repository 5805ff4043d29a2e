/**
 * Many cases, one after another: where they come from ({@link org.reviewlearning.heed.batch.CaseSource}), what comes of each,
 * and how many there were. Memory does not grow with their number but for their ids, by which a case that comes again is
 * known.
 *
 * <p>Start at {@link org.reviewlearning.heed.batch.Batch}. What becomes of an answer is the business of a {@link
 * org.reviewlearning.heed.batch.BatchSink}: this room writes nothing and knows no command line. A new kind of source
 * implements {@code CaseSource}.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.batch;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
