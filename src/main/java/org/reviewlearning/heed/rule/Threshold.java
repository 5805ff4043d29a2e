package org.reviewlearning.heed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.Unit;

/**
 * A named figure, with its origin.
 *
 * @param name the name rules use
 * @param unit what it counts
 * @param origin where it comes from
 * @param owner who may change it
 * @param note what a reader should know of it; absent means nothing more
 * @param stricter for statute, which way is stricter; absent otherwise
 * @param values its values, by the day they begin to hold
 */
public record Threshold(
        String name,
        Unit unit,
        ThresholdOrigin origin,
        String owner,
        @Nullable String note,
        @Nullable Stricter stricter,
        List<Dated> values) {

    /** Which way a figure is stricter. */
    public enum Stricter {
        /** A smaller figure is. */
        LOWER,
        /** A larger figure is. */
        HIGHER
    }

    /**
     * A value from a day on.
     *
     * @param value the value
     * @param from the first day it holds; absent means it holds on every day before the next
     * @param cite what says so
     */
    public record Dated(int value, @Nullable LocalDate from, String cite) {}

    /**
     * A threshold as it stands on a day.
     *
     * @param name its name
     * @param amount its value and unit
     * @param origin where it comes from
     * @param cite what says so
     * @param from the day this value began to hold; absent means it always has
     */
    public record InForce(
            String name,
            Amount amount,
            ThresholdOrigin origin,
            String cite,
            @Nullable LocalDate from) {}

    /** Copies the values. */
    public Threshold {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
    }

    /** The value that holds on a day; empty before the first dated one. */
    public Optional<InForce> on(LocalDate day) {
        @Nullable InForce found = null;
        for (Dated dated : values) {
            if (dated.from() == null || !day.isBefore(dated.from())) {
                found = new InForce(name, new Amount(dated.value(), unit), origin, dated.cite(), dated.from());
            }
        }
        return Optional.ofNullable(found);
    }
}
