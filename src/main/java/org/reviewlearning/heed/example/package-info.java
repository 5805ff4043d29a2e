/**
 * Examples made for somebody to look at: one out of a case, with nothing in it that the answer does not rest on, and those
 * that stand at the boundaries of a rule.
 *
 * <p>Nothing here decides what is right. What is made out of a case is proven to be answered alike; what stands at a
 * boundary leaves open what the rule should answer.
 *
 * <p>Start at {@link org.reviewlearning.heed.example.FromCase} and {@link org.reviewlearning.heed.example.Boundaries}.
 */
@NullMarked
package org.reviewlearning.heed.example;

import org.jspecify.annotations.NullMarked;
