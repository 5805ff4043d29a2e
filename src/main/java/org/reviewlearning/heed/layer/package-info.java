/**
 * What a layer says otherwise than the pack it lies over: figures, and words, roles, levels and the standing of rules.
 *
 * <p>A new thing that a layer may change is a key of {@link org.reviewlearning.heed.layer.ChangesFile}.
 *
 * @hidden
 */
@Internal
@NullMarked
package org.reviewlearning.heed.layer;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
