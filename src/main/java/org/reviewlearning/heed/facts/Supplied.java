package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Answers, from a case file's coverage, whether a period was wholly supplied. Periods include both their days. */
public final class Supplied {

    private final List<Coverage> entries;

    Supplied(List<Coverage> entries) {
        this.entries = entries;
    }

    /** Whether anything at all was supplied of a kind, whatever the period. */
    public boolean anyOf(FactKind kind) {
        return entries.stream()
                .anyMatch(entry -> entry.kindKey().equals(kind.key())
                        && (entry.rest().isEmpty() || entry.rest().equals(".*") || entry.rest().startsWith("/")));
    }

    /** Whether some sort of the kind was supplied apart from others, as {@code meetings/stability}. */
    public boolean apart(FactKind kind) {
        return entries.stream()
                .anyMatch(entry -> entry.kindKey().equals(kind.key()) && entry.rest().startsWith("/"));
    }

    /** Whether records of the kind with this closed value, in its written form, were supplied, whatever the period. */
    public boolean anyOf(FactKind kind, String value) {
        return entries.stream()
                .anyMatch(entry -> isKind(entry, kind) || (entry.kindKey().equals(kind.key()) && entry.rest().equals("/" + value)));
    }

    /** Whether anything of a part or later day was supplied, whatever the period. */
    public boolean anyPart(FactKind kind, String path) {
        return entries.stream().anyMatch(entry -> concerns(entry, kind, path));
    }

    /** Whether every record of the kind was supplied for every day of the period. */
    public boolean whole(FactKind kind, LocalDate from, LocalDate to) {
        return whole(kind, List.of(), from, to);
    }

    /**
     * Whether every record of the kind with one of these closed values was supplied for every day of the period.
     *
     * @param values in their written form; empty means all of them
     */
    public boolean whole(FactKind kind, Collection<String> values, LocalDate from, LocalDate to) {
        if (values.isEmpty()) {
            return covers(from, to, entry -> isKind(entry, kind));
        }
        return values.stream()
                .allMatch(value -> covers(
                        from,
                        to,
                        entry -> isKind(entry, kind)
                                || (entry.kindKey().equals(kind.key()) && entry.rest().equals("/" + value))));
    }

    /**
     * Whether a part or later day was supplied for every day of the period.
     *
     * @param path the field, or fields joined by dots: {@code answer}, {@code answer.explainedToChildOn}
     */
    public boolean part(FactKind kind, String path, LocalDate from, LocalDate to) {
        return covers(from, to, entry -> concerns(entry, kind, path));
    }

    private static boolean concerns(Coverage entry, FactKind kind, String path) {
        return entry.kindKey().equals(kind.key())
                && (entry.rest().equals(".*")
                        || entry.rest().equals("." + path)
                        || (entry.rest().startsWith(".") && path.startsWith(entry.rest().substring(1) + ".")));
    }

    private static boolean isKind(Coverage entry, FactKind kind) {
        return entry.kindKey().equals(kind.key()) && (entry.rest().isEmpty() || entry.rest().equals(".*"));
    }

    private boolean covers(LocalDate from, LocalDate to, Predicate<Coverage> concerns) {
        List<Coverage> relevant = new ArrayList<>(entries.stream().filter(concerns).toList());
        relevant.sort(Comparator.comparing(Supplied::first));
        LocalDate needed = from;
        for (Coverage entry : relevant) {
            if (first(entry).isAfter(needed)) {
                return false;
            }
            if (!entry.until().isBefore(to)) {
                return true;
            }
            if (!entry.until().isBefore(needed)) {
                needed = entry.until().plusDays(1);
            }
        }
        return false;
    }

    private static LocalDate first(Coverage entry) {
        LocalDate from = entry.from();
        return from == null ? LocalDate.MIN : from;
    }
}
