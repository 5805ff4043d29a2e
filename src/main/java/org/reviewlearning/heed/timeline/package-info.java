/**
 * When each question would have been asked about one case: from which day to which, what settled it or made it go, and when
 * nobody could have told, for want of what.
 *
 * <p>Start at {@link org.reviewlearning.heed.timeline.CaseTimeline}. Here is only what came out; {@code explanation} finds
 * it, and {@code report} writes it.
 */
@NullMarked
package org.reviewlearning.heed.timeline;

import org.jspecify.annotations.NullMarked;
