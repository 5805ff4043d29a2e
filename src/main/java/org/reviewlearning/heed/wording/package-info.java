/**
 * A condition, a field, a day, a placeholder said in English, once for everybody who says one.
 *
 * <p>Fields, kinds and closed values are said from {@code words_en.properties}; {@link
 * org.reviewlearning.heed.wording.Values} gives what stands for thresholds and operands, from a case or from the book. This
 * room knows what a rule is and nothing of how it is answered.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.wording;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
