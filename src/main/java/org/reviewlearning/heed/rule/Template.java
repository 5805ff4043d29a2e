package org.reviewlearning.heed.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with placeholders: {@code {$placements.count}} for what was matched, {@code {threshold a.b}} for a figure.
 *
 * @param text the words as they stand in the rule file
 */
public record Template(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** The placeholders in order, without their braces. */
    public List<String> placeholders() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1).strip())
                .toList();
    }

    /** Whether these words can have been made of it, whatever the placeholders said. */
    public boolean couldSay(String words) {
        String[] fixed = PLACEHOLDER.split(text, -1);
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
    public String filled(java.util.function.UnaryOperator<String> say) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(result ->
                        Matcher.quoteReplacement(say.apply(result.group(1).strip())));
    }
}
