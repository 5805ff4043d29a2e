/**
 * When each question would have been asked, as a page: {@link org.reviewlearning.heed.report.timeline.TimelinePage}, for those
 * who look back on a case together.
 */
@NullMarked
package org.reviewlearning.heed.report.timeline;

import org.jspecify.annotations.NullMarked;
