package org.reviewlearning.heed.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with placeholders: {@code {$placements.count}} for what was matched, {@code {threshold a.b}} for a figure.
 * Two of the same text are equal.
 */
public final class Template {

    private static final Pattern WRITTEN = Pattern.compile("\\{[^{}]*}");

    private final String text;
    private final List<String> fixed;
    private final List<Placeholder> placeholders;

    /**
     * Words that were read.
     *
     * @param text the words as they stand in the rule file
     * @param fixed what stands before, between and after the placeholders, so one more than of these
     * @param placeholders what is said between
     */
    public Template(String text, List<String> fixed, List<Placeholder> placeholders) {
        this.text = Objects.requireNonNull(text, "text");
        this.fixed = List.copyOf(fixed);
        this.placeholders = List.copyOf(placeholders);
        if (fixed.size() != placeholders.size() + 1) {
            throw new IllegalArgumentException("Placeholders stand between fixed words.");
        }
    }

    /** Words that are always the same. */
    public static Template of(String text) {
        return new Template(text, List.of(text), List.of());
    }

    /** The words as they stand in the rule file. */
    public String text() {
        return text;
    }

    /** The placeholders in order. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** The same placeholders among other words, in any order and as often as is needed; empty when one is missing or not known. */
    public Optional<Template> in(String words) {
        Map<String, Placeholder> known = new HashMap<>();
        List<String> written =
                WRITTEN.matcher(text).results().map(MatchResult::group).toList();
        for (int i = 0; i < written.size(); i++) {
            known.put(written.get(i), placeholders.get(i));
        }
        List<String> used =
                WRITTEN.matcher(words).results().map(MatchResult::group).toList();
        return known.keySet().equals(new HashSet<>(used))
                ? Optional.of(new Template(
                        words,
                        List.of(WRITTEN.split(words, -1)),
                        used.stream().map(known::get).toList()))
                : Optional.empty();
    }

    /** Whether these words can have been made of it, whatever the placeholders said. */
    public boolean couldSay(String words) {
        int at = fixed.get(0).length();
        if (fixed.size() == 1) {
            return words.equals(text);
        }
        String last = fixed.get(fixed.size() - 1);
        int end = words.length() - last.length();
        if (!words.startsWith(fixed.get(0)) || !words.endsWith(last)) {
            return false;
        }
        for (int i = 1; i < fixed.size() - 1; i++) {
            int found = words.indexOf(fixed.get(i), at);
            if (found < 0) {
                return false;
            }
            at = found + fixed.get(i).length();
        }
        return at <= end;
    }

    /** The words with every placeholder said. */
    public String filled(Function<Placeholder, String> say) {
        StringBuilder words = new StringBuilder(fixed.get(0));
        for (int i = 0; i < placeholders.size(); i++) {
            words.append(say.apply(placeholders.get(i))).append(fixed.get(i + 1));
        }
        return words.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Template template && template.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Template[" + text + "]";
    }
}
