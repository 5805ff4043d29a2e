/**
 * The files that rules share: thresholds, sources, roles and wording, each read with places, and what one says of another.
 *
 * <p>Start at {@link org.reviewlearning.heed.catalogue.Catalogue}. A new key in a shared file is read in the class named
 * for that file.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.catalogue;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
