/**
 * Which cases a command is about, and on which days: files, folders, returns and standard input, as every command takes them.
 *
 * @hidden
 */
@Internal
@NullMarked
package org.reviewlearning.heed.cli.cases;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
