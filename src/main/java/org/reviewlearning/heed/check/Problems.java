package org.reviewlearning.heed.check;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.rule.RuleProblem;

/** Gathers what is wrong with one rule file. */
final class Problems {

    private final RuleText text;
    private final List<RuleProblem> found = new ArrayList<>();

    Problems(RuleText text) {
        this.text = text;
    }

    void add(int offset, String says, String next) {
        found.add(text.problem(offset, says, next));
    }

    void add(Refusal refusal) {
        add(refusal.offset(), refusal.says(), refusal.next());
    }

    boolean none() {
        return found.isEmpty();
    }

    List<RuleProblem> all() {
        return found;
    }
}
