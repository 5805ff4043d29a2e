package org.reviewlearning.heed.text;

import org.reviewlearning.heed.Internal;

/**
 * How a single value was written.
 *
 * @hidden
 */
@Internal
public enum ScalarKind {
    /** A text. In YAML also {@code yes}, {@code no} and days, which need no quotes. */
    TEXT,
    /** A number without quotes; the node's text holds it as written. */
    NUMBER,
    /** {@code true} or {@code false} without quotes. */
    TRUTH,
    /** {@code null}, or in YAML {@code ~} or nothing at all. */
    NOTHING
}
