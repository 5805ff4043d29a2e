package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;

/**
 * What differs between two rule books, an older and a newer one. Made from the books alone. Immutable.
 *
 * @param rules the rules that differ, by id
 * @param figures the figures that differ, by name
 */
public record BookDifference(List<Entry> rules, List<Entry> figures) {

    /** What became of a rule or a figure. */
    public enum What {
        /** It is in the newer book only. */
        NEW,
        /** It is in the older book only. */
        GONE,
        /** It is in both, and says something else. */
        CHANGED
    }

    /**
     * A rule or figure that differs.
     *
     * @param name the rule's id, or the figure's name
     * @param what what became of it
     * @param parts what it says otherwise, by the name of the part; none unless it changed
     */
    public record Entry(String name, What what, Map<String, Part> parts) {}

    /**
     * What a part says.
     *
     * @param before in the older book
     * @param after in the newer one
     */
    public record Part(String before, String after) {}

    /** Copies the lists. */
    public BookDifference {
        rules = List.copyOf(rules);
        figures = List.copyOf(figures);
    }

    /** What differs between two books. */
    public static BookDifference between(RuleBook older, RuleBook newer) {
        return between(
                BookParts.of(Objects.requireNonNull(older, "older")),
                BookParts.of(Objects.requireNonNull(newer, "newer")));
    }

    /**
     * What differs between what was kept of two books.
     *
     * @hidden
     */
    @Internal
    public static BookDifference between(BookParts older, BookParts newer) {
        return new BookDifference(
                entries(older.rules(), newer.rules(), older, newer),
                entries(older.figures(), newer.figures(), older, newer));
    }

    private static List<Entry> entries(
            Map<String, Map<String, String>> older,
            Map<String, Map<String, String>> newer,
            BookParts then,
            BookParts now) {
        Set<String> names = new TreeSet<>(older.keySet());
        names.addAll(newer.keySet());
        List<Entry> entries = new ArrayList<>();
        for (String name : names) {
            Map<String, String> before = older.get(name);
            Map<String, String> after = newer.get(name);
            if (before == null || after == null) {
                entries.add(new Entry(name, before == null ? What.NEW : What.GONE, Map.of()));
            } else if (!before.equals(after)) {
                Map<String, Part> parts = new LinkedHashMap<>();
                before.forEach((part, said) -> {
                    String is = after.getOrDefault(part, "");
                    if (!said.equals(is)) {
                        parts.put(part, new Part(then.filled(said), now.filled(is)));
                    }
                });
                entries.add(new Entry(name, What.CHANGED, parts));
            }
        }
        return entries;
    }

    /** The rule or figure of that name; {@code null} when it does not differ. */
    public @Nullable Entry of(String name) {
        for (List<Entry> all : List.of(rules, figures)) {
            for (Entry entry : all) {
                if (entry.name().equals(name)) {
                    return entry;
                }
            }
        }
        return null;
    }
}
