/**
 * A folder of rules, from bytes to {@link org.reviewlearning.heed.rule.Rule}s: which files there are, their metadata, their
 * tables, their words.
 *
 * <p>{@link org.reviewlearning.heed.rulefile.RuleFiles} finds the files, {@link
 * org.reviewlearning.heed.rulefile.BookReader} reads them together, and {@link
 * org.reviewlearning.heed.rulefile.RuleReader} one of them. A new key of metadata begins at {@code MetadataReader}.
 *
 * <p>A decision: a table stands beside its rule ({@code TableFile}), and each {@code Row} makes a rule of its own out of
 * the one text, {@code rule/row}. What the row gives is written into the tree as the closed value or the figure's name it
 * stands for, so the tree is typed row by row and holds no row; Drools, the second reader, examples, explanations and
 * keys know nothing of tables, and each row has an outcome of its own. What is wrong with the text itself is told once,
 * what is wrong with a row at its place in the table.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.rulefile;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
