/**
 * Whether examples notice when a rule is changed: every figure a step up and down, every comparison, line and word of a
 * rule's header changed one at a time, and each change put to the rule's own examples. What no example notices is told, with
 * an example that would.
 *
 * <p>Start at {@link org.reviewlearning.heed.mutation.Mutation}.
 */
@NullMarked
package org.reviewlearning.heed.mutation;

import org.jspecify.annotations.NullMarked;
