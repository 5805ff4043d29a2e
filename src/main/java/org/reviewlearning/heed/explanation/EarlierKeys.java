package org.reviewlearning.heed.explanation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.rule.Rule;

/** Finds the rules of today behind an earlier assessment's keys; a rule that replaces another keeps its keys. */
final class EarlierKeys {

    private static final String TOGETHER = "/together:";

    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * What one rule, or one row, asked about one thing.
     *
     * @param rule the id of today's rule, or where there is none, the id it had
     * @param about what comes after the rule in its key: what it asked about
     */
    record Slot(String rule, String about) {}

    /**
     * What there was of it.
     *
     * @param key the key it had
     * @param because the ids of the facts it rested on
     * @param told what else it said; absent means that it was not kept
     */
    record Asked(String key, Set<String> because, Earlier.@Nullable Told told) {}

    EarlierKeys(List<Rule> rules) {
        for (Rule rule : rules) {
            this.rules.put(rule.id(), rule);
            if (rule.standing().replaces() != null) {
                this.rules.put(rule.standing().replaces(), rule);
            }
        }
    }

    /** Today's rule of an id it has or had; {@code null} when there is none. */
    @Nullable
    Rule rule(String id) {
        return rules.get(id);
    }

    /**
     * Everything that was asked, rule by rule and line by line.
     *
     * @param asked whether a row asked under a key: for a prompt of several rows of which no lines were kept
     */
    Map<Slot, Asked> of(Earlier earlier, BiPredicate<Rule, String> asked) {
        Map<Slot, Asked> all = new LinkedHashMap<>();
        earlier.prompts().forEach((key, ids) -> {
            Earlier.Told told = earlier.told().get(key);
            int table = key.indexOf(TOGETHER);
            int about = table < 0 ? -1 : key.indexOf('/', table + TOGETHER.length());
            if (about < 0) {
                int end = ofRule(key);
                all.put(new Slot(present(key.substring(0, end)), key.substring(end + 1)), new Asked(key, ids, told));
            } else if (told == null || told.lines().isEmpty()) {
                rules.values().stream()
                        .filter(rule -> rule.about(key).isPresent() && asked.test(rule, key))
                        .forEach(rule ->
                                all.put(new Slot(rule.id(), key.substring(about + 1)), new Asked(key, ids, null)));
            } else {
                told.lines()
                        .forEach((reference, line) -> all.put(
                                new Slot(present(reference), key.substring(about + 1)),
                                new Asked(key, line.because(), line)));
            }
        });
        return all;
    }

    private String present(String id) {
        Rule rule = rules.get(id);
        return rule == null ? id : rule.id();
    }

    /** Where the rule's id ends in a key; that of a row holds one slash itself. */
    private int ofRule(String key) {
        int first = key.indexOf('/');
        int second = key.indexOf('/', first + 1);
        if (second > 0 && rules.containsKey(key.substring(0, second))) {
            return second;
        }
        return Math.max(first, 0);
    }
}
