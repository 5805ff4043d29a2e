/**
 * A JSON or YAML file asked for what it must hold: keys, lists, words, numbers, days, closed lists. Every slip is told here,
 * in the same words of every file.
 *
 * <p>Knows {@code text}. Start at {@link org.reviewlearning.heed.form.Form}; a new way to write a value is a method of
 * {@code FormValue}.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.form;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
