package org.reviewlearning.heed.text;

import java.util.Locale;
import java.util.Optional;

/** How a tree is written down. */
public enum Format {
    /** JSON, strictly: no comments, no trailing commas. */
    JSON,
    /** YAML 1.2, one document, without anchors, aliases and tags. */
    YAML;

    /** The format a file's name ends in ({@code .json}, {@code .yaml}, {@code .yml}); empty for any other. */
    public static Optional<Format> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }
}
