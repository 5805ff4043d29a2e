package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/** Rules listed under the reason they share, in the order in which reasons and rules came. */
final class RulesByReason {

    private final Map<String, Set<String>> rules = new LinkedHashMap<>();

    void add(String reason, Rule rule) {
        rules.computeIfAbsent(reason, words -> new LinkedHashSet<>()).add(rule.id());
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Each reason with how many rules share it: {@code it is a draft (2), it is switched off (1)}. */
    String counts() {
        return rules.entrySet().stream()
                .map(each -> each.getKey().replaceFirst("\\.$", "") + " ("
                        + each.getValue().size() + ")")
                .collect(Collectors.joining("; "));
    }

    void write(TextPage page) {
        rules.forEach((reason, ids) -> {
            page.item(English.capital(reason).replaceFirst("\\.$", "") + ":");
            page.underItem(String.join(", ", ids));
        });
    }
}
