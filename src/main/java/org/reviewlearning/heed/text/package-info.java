/**
 * Files as text: bytes to characters, characters to one located tree for JSON and YAML, and the problems found on the
 * way, each with its place. It knows the JDK and Jackson, and nothing of cases or rules; both are read with it.
 *
 * <p>Nothing here throws for what a file holds. A {@link org.reviewlearning.heed.text.Problem} never repeats the
 * file's text, because the file may be about a child, and neither does the {@code toString} of a {@link
 * org.reviewlearning.heed.text.Node}.
 *
 * <p>Start at {@link org.reviewlearning.heed.text.Tree}.
 */
@NullMarked
package org.reviewlearning.heed.text;

import org.jspecify.annotations.NullMarked;
