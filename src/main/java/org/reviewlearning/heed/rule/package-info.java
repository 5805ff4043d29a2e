/**
 * What we have learned, as data: a {@link org.reviewlearning.heed.rule.Rule} with its words and its condition tree, the
 * {@link org.reviewlearning.heed.rule.Threshold}s it names, the {@link org.reviewlearning.heed.rule.Learning} behind it,
 * and the {@link org.reviewlearning.heed.rule.RuleProblem}s that keep a rule file from being used.
 *
 * <p>Nothing here runs anything. The tree is what is checked, compiled, read a second time and explained.
 */
@NullMarked
package org.reviewlearning.heed.rule;

import org.jspecify.annotations.NullMarked;
