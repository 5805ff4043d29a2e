/**
 * What every command has of the place it runs in: its streams, the files it reads and writes, its exit codes, and how a wrong
 * use or a fault is told. It knows no rule and no case.
 *
 * @hidden
 */
@Internal
@NullMarked
package org.reviewlearning.heed.terminal;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
