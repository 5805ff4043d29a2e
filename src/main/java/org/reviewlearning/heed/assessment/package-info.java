/**
 * What came out: one {@link org.reviewlearning.heed.assessment.Outcome} for every rule asked, the {@link
 * org.reviewlearning.heed.assessment.Prompt}s with their evidence, and the {@link
 * org.reviewlearning.heed.assessment.Gap}s that kept a rule from being answered.
 *
 * <p>Start at {@link org.reviewlearning.heed.assessment.Assessment}.
 */
@NullMarked
package org.reviewlearning.heed.assessment;

import org.jspecify.annotations.NullMarked;
