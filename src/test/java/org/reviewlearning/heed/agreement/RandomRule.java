package org.reviewlearning.heed.agreement;

import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.rule.Element;

/**
 * An invented rule, as the tree the gate should read it as.
 *
 * @param id its id
 * @param condition the lines of its condition; a fact without a name is bound to one that begins with {@link #UNNAMED}
 * @param metadata what stands above the condition, beside what every invented rule has
 * @param style a seed for how it is spelt: brackets, spaces, comments; zero is the plainest way
 */
record RandomRule(String id, List<Element> condition, Map<String, String> metadata, long style) {

    static final String UNNAMED = "$heed";

    RandomRule {
        condition = List.copyOf(condition);
    }

    RandomRule with(List<Element> changed) {
        return new RandomRule(id, changed, metadata, style);
    }

    RandomRule plain() {
        return new RandomRule(id, condition, metadata, 0);
    }

    /** The rule with nothing above its condition but what is needed. */
    RandomRule bare() {
        return new RandomRule(id, condition, Map.of(), style);
    }

    String drl() {
        return new RuleWriter(this).drl();
    }
}
