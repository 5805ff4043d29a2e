/**
 * The register as pages that lead to each other: for each rule, finding, figure, role and source one, and a start that leads
 * to all of them.
 *
 * <p>{@link org.reviewlearning.heed.site.RegisterSite} is the door. Pages say what the register says, beside the rule's own
 * text and its examples; they need no network, and all of it is there without script.
 *
 * @hidden
 */
@Internal
@NullMarked
package org.reviewlearning.heed.site;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
