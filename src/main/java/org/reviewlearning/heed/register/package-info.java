/**
 * A rule book in words, without any case: {@link org.reviewlearning.heed.register.Register} tells of its rules, figures and
 * sources, both ways, and {@link org.reviewlearning.heed.register.DataSheet} of the data it needs.
 */
@NullMarked
package org.reviewlearning.heed.register;

import org.jspecify.annotations.NullMarked;
