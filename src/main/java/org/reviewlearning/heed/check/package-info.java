/**
 * What is allowed in rule files, and everything that is wrong with them, at its place.
 *
 * <p>The text is scanned for what a word processor leaves behind ({@code WordScan}), the metadata is read ({@code
 * Header}), the constraints are parsed ({@code ExprParser}) and given types and meanings ({@code Meanings}), and the
 * result is the rule's condition tree. Only what is listed is allowed: what this room does not know, it refuses. It
 * knows nothing of Drools; what Drools' parser found arrives as {@link org.reviewlearning.heed.check.RawRule}s.
 *
 * <p>A decision: a table stands beside its rule ({@code TableFile}), and each {@code Row} makes a rule of its own out of
 * the one text, {@code rule/row}. What the row gives is written into the tree as the closed value or the figure's name it
 * stands for, so the tree is typed row by row and holds no row; Drools, the second reader, examples, explanations and
 * keys know nothing of tables, and each row has an outcome of its own. What is wrong with the text itself is told once,
 * what is wrong with a row at its place in the table.
 */
@NullMarked
package org.reviewlearning.heed.check;

import org.jspecify.annotations.NullMarked;
