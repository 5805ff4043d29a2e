package org.reviewlearning.heed.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Place;

/**
 * The row of a table that a rule is made of.
 *
 * @param id the row's name
 * @param off why it is switched off; absent means it is not
 * @param together the words of the prompt it shares with other rows; absent means that it asks alone
 * @param place where it stands
 */
public record TableRow(
        String id, @Nullable String off, @Nullable Together together, Place place) {

    /** Refuses what must not be missing. */
    public TableRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
    }
}
