package org.reviewlearning.heed.rule;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param stricter which way is stricter, of a figure that law, guidance, a standard or an indicator names; absent where
 *     nothing says so
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
     * @param law the figure of the document that is cited; absent where none names it
     * @param change what a layer changed; absent means that it stands as the pack has it
     */
    public record Dated(
            int value,
            @Nullable LocalDate from,
            String cite,
            @Nullable Integer law,
            @Nullable Change change) {}

    /**
     * A threshold as it stands on a day.
     *
     * @param name its name
     * @param amount its value and unit
     * @param origin where it comes from
     * @param cite what says so
     * @param from the day this value began to hold; absent means it always has
     * @param change what a layer changed; absent means that it stands as the pack has it
     */
    public record InForce(
            String name,
            Amount amount,
            ThresholdOrigin origin,
            String cite,
            @Nullable LocalDate from,
            @Nullable Change change) {}

    /** Copies the values. */
    public Threshold {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
    }

    /**
     * Whether a figure asks less than another: it is laxer, or which way is stricter is not known and it differs.
     *
     * @param value the figure
     * @param than the other
     */
    public boolean isLaxer(int value, int than) {
        return stricter == null ? value != than : stricter == Stricter.LOWER ? value > than : value < than;
    }

    /**
     * The same figure with another value from a day on; until then it stands as it was.
     *
     * @param from the first day; absent means every day
     * @param change who says so, and why
     */
    public Threshold with(int value, @Nullable LocalDate from, Change change) {
        List<Dated> dated = new ArrayList<>(values);
        dated.removeIf(
                each -> from == null || each.from() != null && !each.from().isBefore(from));
        Dated before = dated.isEmpty() ? values.get(0) : dated.get(dated.size() - 1);
        dated.add(new Dated(value, from, before.cite(), before.law(), change));
        return new Threshold(name, unit, origin, owner, note, stricter, dated);
    }

    /** The value that holds on a day; empty before the first dated one. */
    public Optional<InForce> on(LocalDate day) {
        @Nullable InForce found = null;
        for (Dated dated : values) {
            if (dated.from() == null || !day.isBefore(dated.from())) {
                found = new InForce(
                        name, new Amount(dated.value(), unit), origin, dated.cite(), dated.from(), dated.change());
            }
        }
        return Optional.ofNullable(found);
    }
}
