package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    void write(TextPage page) {
        rules.forEach((reason, ids) -> {
            page.item(English.capital(reason).replaceFirst("\\.$", "") + ":");
            page.underItem(String.join(", ", ids));
        });
    }
}
