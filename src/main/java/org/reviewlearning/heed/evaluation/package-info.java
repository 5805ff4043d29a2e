/**
 * One case, one day: what Drools matched and what the second reader says of it, brought together into one outcome a rule.
 *
 * <p>Start at {@link org.reviewlearning.heed.evaluation.Assessor}. Whether a rule is about the child at all is {@code
 * ScopeCheck}; that both readers found the same is {@code Agreement}; that evidence holds by itself is {@code Proof}; what
 * is said is {@code Prompts}.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.evaluation;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
