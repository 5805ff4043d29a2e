/**
 * Why a rule asked or did not, line by line; what would have to be known; when it would ask next; what changed since an
 * earlier day.
 *
 * <p>Start at {@link org.reviewlearning.heed.explanation.CaseExplainer} and {@link
 * org.reviewlearning.heed.explanation.ChangesSince}. Nothing here decides an outcome: it asks {@code evaluation} again, with
 * something changed.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.explanation;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
