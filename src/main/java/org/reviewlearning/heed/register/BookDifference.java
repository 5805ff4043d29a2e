package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.FieldWords;

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
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return new BookDifference(entries(rules(older), rules(newer)), entries(figures(older), figures(newer)));
    }

    private static List<Entry> entries(Map<String, Map<String, String>> older, Map<String, Map<String, String>> newer) {
        Set<String> names = new TreeSet<>(older.keySet());
        names.addAll(newer.keySet());
        List<Entry> entries = new ArrayList<>();
        for (String name : names) {
            Map<String, String> before = older.get(name);
            Map<String, String> after = newer.get(name);
            if (before == null || after == null) {
                entries.add(new Entry(name, before == null ? What.NEW : What.GONE, Map.of()));
            } else if (!before.equals(after)) {
                entries.add(new Entry(name, What.CHANGED, parts(before, after)));
            }
        }
        return entries;
    }

    private static Map<String, Part> parts(Map<String, String> before, Map<String, String> after) {
        Map<String, Part> parts = new LinkedHashMap<>();
        before.forEach((part, said) -> {
            String now = after.getOrDefault(part, "");
            if (!said.equals(now)) {
                parts.put(part, new Part(said, now));
            }
        });
        return parts;
    }

    /** What a rule says and asks for, part by part, in words. */
    private static Map<String, Map<String, String>> rules(RuleBook book) {
        Register register = Register.of(book);
        RegisterRules words = new RegisterRules(register);
        return named(book.rules(), Rule::id, rule -> {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("title", words.title(rule));
            parts.put("question", rule.words().ask().text());
            parts.put("why", rule.words().why().text());
            parts.put("asked of", rule.to().key());
            parts.put("told", rule.copies().stream().map(Role::key).sorted().collect(Collectors.joining(", ")));
            parts.put("level", rule.level().key());
            parts.put(
                    "about",
                    rule.scope().arrangements().stream()
                                    .map(ArrangementKind::written)
                                    .collect(Collectors.joining(", "))
                            + (rule.scope().ages() == null
                                    ? ""
                                    : ", aged " + rule.scope().ages()));
            parts.put(
                    "asks when",
                    String.join(" ", RegisterRules.said(register.condition(rule).lines())));
            parts.put("settled by", rule.words().settledBy());
            parts.put("quiet when", rule.words().quietWhen());
            parts.put(
                    "status",
                    rule.offBecause().isPresent()
                            ? "switched off"
                            : rule.standing().status().written());
            return parts;
        });
    }

    private static Map<String, Map<String, String>> figures(RuleBook book) {
        FieldWords words = new FieldWords(Language.english());
        return named(
                book.thresholds(),
                Threshold::name,
                figure -> Map.of(
                        "value", words.figure(figure), "origin", figure.origin().written()));
    }

    private static <T> Map<String, Map<String, String>> named(
            List<T> all, Function<T, String> name, Function<T, Map<String, String>> parts) {
        Map<String, Map<String, String>> named = new TreeMap<>();
        all.forEach(each -> named.put(name.apply(each), parts.apply(each)));
        return named;
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
