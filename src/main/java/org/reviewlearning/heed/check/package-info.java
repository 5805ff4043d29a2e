/**
 * What is allowed in rule files, and everything that is wrong with them, at its place.
 *
 * <p>The text is scanned for what a word processor leaves behind ({@code WordScan}), the metadata is read ({@code
 * Header}), the constraints are parsed ({@code ExprParser}) and given types and meanings ({@code Meanings}), and the
 * result is the rule's condition tree. Only what is listed is allowed: what this room does not know, it refuses. It
 * knows nothing of Drools; what Drools' parser found arrives as {@link org.reviewlearning.heed.check.RawRule}s.
 */
@NullMarked
package org.reviewlearning.heed.check;

import org.jspecify.annotations.NullMarked;
