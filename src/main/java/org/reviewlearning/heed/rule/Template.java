package org.reviewlearning.heed.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with placeholders: {@code {$placements.count}} for what was matched, {@code {threshold a.b}} for a figure.
 * Two of the same text are equal.
 */
public final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final String text;
    private final String[] fixed;
    private final List<String> placeholders;

    /** Reads the placeholders of the words as they stand in the rule file. */
    public Template(String text) {
        this.text = Objects.requireNonNull(text, "text");
        this.fixed = PLACEHOLDER.split(text, -1);
        this.placeholders =
                PLACEHOLDER.matcher(text).results().map(Template::inside).toList();
    }

    private static String inside(MatchResult placeholder) {
        return placeholder.group(1).strip();
    }

    /** The words as they stand in the rule file. */
    public String text() {
        return text;
    }

    /** The placeholders in order, without their braces. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** Whether these words can have been made of it, whatever the placeholders said. */
    public boolean couldSay(String words) {
        int at = fixed[0].length();
        if (fixed.length == 1) {
            return words.equals(text);
        }
        String last = fixed[fixed.length - 1];
        int end = words.length() - last.length();
        if (!words.startsWith(fixed[0]) || !words.endsWith(last)) {
            return false;
        }
        for (int i = 1; i < fixed.length - 1; i++) {
            int found = words.indexOf(fixed[i], at);
            if (found < 0) {
                return false;
            }
            at = found + fixed[i].length();
        }
        return at <= end;
    }

    /** The words with every placeholder said. */
    public String filled(UnaryOperator<String> say) {
        StringBuilder words = new StringBuilder(fixed[0]);
        for (int i = 0; i < placeholders.size(); i++) {
            words.append(say.apply(placeholders.get(i))).append(fixed[i + 1]);
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
