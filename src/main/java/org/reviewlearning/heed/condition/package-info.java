/**
 * The condition language: from the text of a rule file to typed condition trees, with every slip at its place.
 *
 * <p>A file is cut into words, signs and texts in quotes once, for everyone ({@link
 * org.reviewlearning.heed.condition.RuleScan}); constraints are parsed ({@code ExprParser}) and given types and meanings
 * ({@code ConstraintTyper}). Only what is listed is allowed: what this room does not know, it refuses. It knows nothing of Drools;
 * what Drools' parser found arrives as {@link org.reviewlearning.heed.condition.RawRule}s. To allow something new, begin at
 * {@code Expr}, and teach {@code reading} and {@code engine} the same, apart from each other.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.condition;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
