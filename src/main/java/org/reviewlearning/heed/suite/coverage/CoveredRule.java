package org.reviewlearning.heed.suite.coverage;

import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Share;

/**
 * What examples show of one rule, or of one row of a table.
 *
 * @param rule the rule
 * @param examples how many examples it has that agree
 * @param goals everything an example could show, in the order of the rule file
 */
public record CoveredRule(Rule rule, int examples, List<Goal> goals) {

    /** Copies the list. */
    public CoveredRule {
        Objects.requireNonNull(rule, "rule");
        goals = List.copyOf(goals);
    }

    /** How much of one measure they show. */
    public Share share(Measure measure) {
        List<Goal> those = goals.stream()
                .filter(goal -> goal.measure() == measure && goal.counts())
                .toList();
        return new Share((int) those.stream().filter(goal -> goal.shownBy() > 0).count(), those.size());
    }
}
