/**
 * The second reader: reads a rule's condition tree over a case in three values, true, false and unknown.
 *
 * <p>It is naive on purpose, so that it can be seen to be right: every pattern is tried on every fact of its kind, in
 * the order of the rule. Drools finds the matches; this room says how sure they are, which facts they rest on, which
 * period was searched in vain, and what would have to be known. Start at {@link
 * org.reviewlearning.heed.reading.SecondReader}.
 */
@NullMarked
package org.reviewlearning.heed.reading;

import org.jspecify.annotations.NullMarked;
