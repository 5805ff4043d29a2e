/**
 * Documents for programs, out and back: {@link org.reviewlearning.heed.json.JsonReport} writes an assessment and its
 * schema, {@link org.reviewlearning.heed.json.EarlierJson} reads one back to say what changed since, {@link
 * org.reviewlearning.heed.json.RegisterJson} and {@link org.reviewlearning.heed.json.DataSheetJson} write what {@code
 * register} tells.
 *
 * <p>To change a property of an assessment, change {@code AssessmentDocument} and where it is filled, {@code PublishedForm} beside
 * it, both in {@code assessment}; the schema and the reading back follow.
 */
@NullMarked
package org.reviewlearning.heed.json;

import org.jspecify.annotations.NullMarked;
