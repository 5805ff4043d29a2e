package org.reviewlearning.heed.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;

/** Answers, from a case file's coverage, whether a period was wholly supplied. Periods include both their days. */
public final class Supplied {

    /** By kind, and then by first day: a case is asked about thousands of periods. */
    private final Map<String, List<Entry>> byKind = new HashMap<>();

    /** What some coverage says was supplied. */
    public Supplied(Collection<Coverage> coverage) {
        for (Coverage each : coverage) {
            LocalDate from = each.from();
            Entry entry = new Entry(each.rest(), from == null ? LocalDate.MIN : from, each.until());
            byKind.computeIfAbsent(each.kindKey(), key -> new ArrayList<>()).add(entry);
        }
        byKind.values().forEach(entries -> entries.sort(Comparator.comparing(Entry::first)));
    }

    /** Whether anything at all was supplied of a kind, whatever the period. */
    public boolean anyOf(FactKind kind) {
        return any(kind, entry -> entry.isKind() || entry.isSort());
    }

    /** Whether some sort of the kind was supplied apart from others, as {@code meetings/stability}. */
    public boolean apart(FactKind kind) {
        return any(kind, Entry::isSort);
    }

    /** Whether a sort that came after the first release of the kind was supplied apart: whoever names one knows them. */
    public boolean namesLater(FactKind kind) {
        return any(kind, entry -> kind.laterSorts().stream().anyMatch(entry::isSort));
    }

    /** Whether records of the kind with this closed value, in its written form, were supplied, whatever the period. */
    public boolean anyOf(FactKind kind, String value) {
        return any(kind, entry -> entry.isKind() || entry.isSort(value));
    }

    /** Whether anything of a part or later day was supplied, whatever the period. */
    public boolean anyPart(FactKind kind, String path) {
        return any(kind, entry -> entry.isPart(path));
    }

    /** Whether every record of the kind was supplied for every day of the period: as such, or each of its sorts. */
    public boolean whole(FactKind kind, LocalDate from, LocalDate to) {
        return covers(kind, from, to, Entry::isKind)
                || (apart(kind) && !kind.sorts().isEmpty() && whole(kind, kind.sorts(), from, to));
    }

    /**
     * Whether every record of the kind with one of these closed values was supplied for every day of the period.
     *
     * @param values in their written form; empty means all of them
     */
    public boolean whole(FactKind kind, Collection<String> values, LocalDate from, LocalDate to) {
        return values.isEmpty()
                ? whole(kind, from, to)
                : values.stream()
                        .allMatch(value -> covers(kind, from, to, entry -> entry.isKind() || entry.isSort(value)));
    }

    /**
     * The last day of the period on which every record of the kind with one of these closed values was supplied; empty
     * when there is no such day.
     *
     * @param values in their written form; empty means all of them
     */
    public Optional<LocalDate> last(FactKind kind, Collection<String> values, LocalDate from, LocalDate to) {
        return byKind.getOrDefault(kind.key(), List.of()).stream()
                .map(entry -> entry.until().isBefore(to) ? entry.until() : to)
                .filter(day -> !day.isBefore(from))
                .sorted(Comparator.reverseOrder())
                .filter(day -> whole(kind, values, day, day))
                .findFirst();
    }

    /**
     * The days of the period for which a part or later day was not supplied, from the first to the last of them; empty
     * when it was supplied for all.
     *
     * @param path the field, or fields joined by dots: {@code answer}, {@code answer.explainedToChildOn}
     */
    public Optional<Period> missing(FactKind kind, String path, LocalDate from, LocalDate to) {
        @Nullable LocalDate first = null;
        LocalDate last = to;
        LocalDate needed = from;
        for (Entry entry : byKind.getOrDefault(kind.key(), List.of())) {
            if (!entry.isPart(path) || entry.until().isBefore(needed)) {
                continue;
            }
            if (entry.first().isAfter(to)) {
                break;
            }
            if (entry.first().isAfter(needed)) {
                first = first == null ? needed : first;
                last = entry.first().minusDays(1);
            }
            if (!entry.until().isBefore(to)) {
                return first == null ? Optional.empty() : Optional.of(new Period(first, last));
            }
            needed = entry.until().plusDays(1);
        }
        return Optional.of(new Period(first == null ? needed : first, to));
    }

    /** Some days, both of these among them. */
    public record Period(LocalDate first, LocalDate last) {}

    /** The days on which it may change what was supplied of a kind: first days, and days after the last. */
    public List<LocalDate> turns(FactKind kind) {
        return byKind.getOrDefault(kind.key(), List.of()).stream()
                .flatMap(entry -> Stream.of(entry.first(), entry.until().plusDays(1)))
                .toList();
    }

    private boolean any(FactKind kind, Predicate<Entry> concerns) {
        return byKind.getOrDefault(kind.key(), List.of()).stream().anyMatch(concerns);
    }

    private boolean covers(FactKind kind, LocalDate from, LocalDate to, Predicate<Entry> concerns) {
        LocalDate needed = from;
        for (Entry entry : byKind.getOrDefault(kind.key(), List.of())) {
            if (!concerns.test(entry)) {
                continue;
            }
            if (entry.first().isAfter(needed)) {
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

    /**
     * One entry of the coverage of a kind.
     *
     * @param rest what follows the kind: {@code .answer}, {@code /stability}, {@code .*}, or nothing
     */
    private record Entry(String rest, LocalDate first, LocalDate until) {

        boolean isKind() {
            return rest.isEmpty() || rest.equals(".*");
        }

        boolean isSort() {
            return rest.startsWith("/");
        }

        boolean isSort(String value) {
            return isSort() && rest.length() == value.length() + 1 && rest.endsWith(value);
        }

        /** Whether it is all parts, this part, or one this part lies in. */
        boolean isPart(String path) {
            if (rest.equals(".*")) {
                return true;
            }
            int length = rest.length() - 1;
            return rest.startsWith(".")
                    && path.regionMatches(0, rest, 1, length)
                    && (path.length() == length || path.charAt(length) == '.');
        }
    }
}
