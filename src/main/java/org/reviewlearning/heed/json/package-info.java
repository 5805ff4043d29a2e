/**
 * Documents for programs, out and back, with their schemas: {@link org.reviewlearning.heed.json.JsonReport} writes an
 * assessment, {@link org.reviewlearning.heed.json.EarlierJson} reads one back to say what changed since, {@link
 * org.reviewlearning.heed.json.RegisterJson} and {@link org.reviewlearning.heed.json.DataSheetJson} write what {@code
 * register} tells.
 */
@NullMarked
package org.reviewlearning.heed.json;

import org.jspecify.annotations.NullMarked;
