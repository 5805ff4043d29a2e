/**
 * Many cases, one after another: where they come from, what comes of each, and how many there were. Memory does not grow with
 * their number but for their ids, by which a case that comes again is known.
 *
 * <p>Start at {@link org.reviewlearning.heed.batch.BatchAssessor}; what becomes of an answer is the business of a {@link
 * org.reviewlearning.heed.batch.BatchSink}. Cases go through {@code Batch}, by several threads and in order ({@code Ordered}).
 * How a file of answers grows, and how a run that stopped is gone on with, stands in {@code BatchFile}. A new kind of source
 * implements {@code CaseSource}.
 */
@NullMarked
package org.reviewlearning.heed.batch;

import org.jspecify.annotations.NullMarked;
