/**
 * The command line. {@link org.reviewlearning.heed.cli.Main} starts it; commands read flags and leave the work to small
 * classes beside them.
 *
 * <p>Results go to standard output, as UTF-8 with newlines on every system; all else goes to standard error. There is no
 * colour, so there is nothing to switch off. What the exit codes mean stands in {@link
 * org.reviewlearning.heed.terminal.ExitCode}.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.cli;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
