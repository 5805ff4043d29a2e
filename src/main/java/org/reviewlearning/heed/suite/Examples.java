package org.reviewlearning.heed.suite;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** Which examples of a folder are run. */
public final class Examples {

    /** Every one. */
    public static final Examples ALL = new Examples(null, "", rule -> true);

    /** Those that a layer has beside its changes; rules of the pack need none there. */
    public static final Examples OF_A_LAYER = new Examples(null, "", rule -> true);

    /** Those of the rules in a book that has lost others, which something is wrong with. */
    public static final Examples OF_SOUND_RULES = new Examples(null, "", rule -> true);

    private final @Nullable String file;
    private final String words;
    private final Predicate<String> rules;

    private Examples(@Nullable String file, String words, Predicate<String> rules) {
        this.file = file;
        this.words = words.toLowerCase(Locale.ROOT);
        this.rules = rules;
    }

    /**
     * Those of one rule.
     *
     * @param rule the id of the rule, or of a row of its table
     * @param words words of what an example shows, in any case; empty means every example
     */
    public static Examples of(String rule, String words) {
        Objects.requireNonNull(rule, "rule");
        return new Examples(
                rule.replaceFirst("/.*", ""), words, id -> id.equals(rule) || (id + "/").startsWith(rule + "/"));
    }

    /** Those of rules that a layer changes, or that count by a figure it changes. */
    public static Examples changedIn(RuleBook book) {
        Set<String> figures = book.thresholds().stream()
                .filter(figure -> figure.values().stream().anyMatch(each -> each.change() != null))
                .map(Threshold::name)
                .collect(Collectors.toSet());
        Set<String> changed = book.rules().stream()
                .filter(rule -> !rule.standing().changes().isEmpty()
                        || rule.thresholds().stream().anyMatch(figures::contains))
                .map(Rule::id)
                .collect(Collectors.toSet());
        return new Examples(null, "", changed::contains);
    }

    boolean isAbout(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.endsWith(ExampleFile.ENDING) && (file == null || name.equals(file + ExampleFile.ENDING));
    }

    boolean holds(Example example) {
        return rules.test(example.rule())
                && example.it().toLowerCase(Locale.ROOT).contains(words);
    }

    /** Whether all examples of a rule are among them, so that what they do not show is shown nowhere. */
    boolean showsAllOf(Rule rule, String folder) {
        return this == ALL
                || rule.place().file().startsWith(folder)
                        && (this == OF_A_LAYER || file != null && words.isEmpty() && rules.test(rule.id()));
    }
}
