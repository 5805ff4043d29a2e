/**
 * Answers that are kept, and held against others: what differs since last month, or since a rule, Heed or a record changed.
 *
 * <p>Start at {@link org.reviewlearning.heed.baseline.Baseline} to keep answers, at {@link
 * org.reviewlearning.heed.baseline.Comparison} to hold them against others. What is written stands in {@code
 * BaselineDocument}, how it is read back and what is wrong with it in {@code BaselineFile}; how an answer differs is said in
 * the room {@code impact}.
 */
@NullMarked
package org.reviewlearning.heed.baseline;

import org.jspecify.annotations.NullMarked;
