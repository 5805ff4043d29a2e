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

    /** The words with every placeholder said. */
    public String filled(java.util.function.UnaryOperator<String> say) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(result ->
                        Matcher.quoteReplacement(say.apply(result.group(1).strip())));
    }
}
