/**
 * What examples show of the rules they are beside: which lines and sides of a condition they decide, which answers they come
 * to, and whether they stand at the edges of figures, ages and arrangements.
 *
 * <p>Start at {@link org.reviewlearning.heed.suite.coverage.ExampleCoverage}. It is measured by the reader that explains, on
 * what each example gives, and never taken from what an example says of itself.
 */
@NullMarked
package org.reviewlearning.heed.suite.coverage;

import org.jspecify.annotations.NullMarked;
