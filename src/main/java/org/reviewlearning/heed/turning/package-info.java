/**
 * The days on which what a rule answers about a case can become another, found from its condition and the days the case
 * names, without answering it. Start at {@link org.reviewlearning.heed.turning.TurningDays}.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.turning;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
