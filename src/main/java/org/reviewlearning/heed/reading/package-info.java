/**
 * The second reader: reads a rule's condition tree over a case in three values, true, false and unknown.
 *
 * <p>It is naive on purpose, so that it can be seen to be right: every pattern is tried on every fact of its kind, in
 * the order of the rule. Drools finds the matches; this room says how sure they are, which facts they rest on, which
 * period was searched in vain, and what would have to be known. Start at {@link
 * org.reviewlearning.heed.reading.SecondReader}.
 *
 * <p>What is partly known is used. What had not happened while it was supplied is still to come, or happened on one of the
 * days that were not supplied ({@code Fields}); a pattern is read both ways ({@code World}), and what comes out the same
 * is known. Of the two, "still to come" is what Drools sees, so what the reader knows Drools finds as well. Which days
 * must have been supplied follows from when what a pattern asks for can have begun and ended ({@code Reach}).
 */
@Internal
@NullMarked
package org.reviewlearning.heed.reading;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
