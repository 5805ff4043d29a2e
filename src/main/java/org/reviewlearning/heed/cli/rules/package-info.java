/**
 * The commands about rules themselves, and about no child: checking, watching and beginning them, their examples, what is to
 * be looked at again, and what is written about them.
 *
 * @hidden
 */
@Internal
@NullMarked
package org.reviewlearning.heed.cli.rules;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
