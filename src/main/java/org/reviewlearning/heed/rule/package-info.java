/**
 * What we have learned, as data: a {@link org.reviewlearning.heed.rule.Rule} with its words and its condition tree, the
 * {@link org.reviewlearning.heed.rule.Threshold}s it names and the {@link org.reviewlearning.heed.rule.Learning} behind it.
 *
 * <p>Nothing here runs anything. The tree is what is checked, matched, read a second time, said in English and explained.
 * How a tree is written is {@code condition}; how a whole file is read is {@code rulefile}.
 */
@NullMarked
package org.reviewlearning.heed.rule;

import org.jspecify.annotations.NullMarked;
