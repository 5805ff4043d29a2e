package org.reviewlearning.heed.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document the learning comes from.
 *
 * @param key the form used in rule files
 * @param title its title
 * @param publisher who published it
 * @param date when, as precisely as is known
 * @param link where it can be read; absent means it is not online
 */
public record Source(
        String key,
        String title,
        String publisher,
        String date,
        @Nullable String link) {

    /** Refuses what must not be missing. */
    public Source {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(date, "date");
    }
}
