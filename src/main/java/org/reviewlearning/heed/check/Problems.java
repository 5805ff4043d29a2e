package org.reviewlearning.heed.check;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.rule.RuleProblem;

/** Gathers what is wrong with one rule file, and with the row of its table it is read for. */
final class Problems {

    private final RuleText text;
    private final List<RuleProblem> found;
    private boolean spoilt;

    Problems(RuleText text) {
        this(text, List.of());
    }

    /** Goes on from what was found before. */
    Problems(RuleText text, List<RuleProblem> before) {
        this.text = text;
        this.found = new ArrayList<>(before);
    }

    void add(int offset, String says, String next) {
        add(text, offset, says, next);
    }

    void add(RuleText in, int offset, String says, String next) {
        found.add(in.problem(offset, says, next));
    }

    void add(RuleProblem problem) {
        found.add(problem);
    }

    /** At the beginning of a value. */
    void add(Meta meta, String says, String next) {
        add(meta.text(), meta.valueOffset(), says, next);
    }

    void add(Refusal refusal) {
        if (refusal.toldElsewhere()) {
            spoilt();
        } else {
            add(refusal.in() == null ? text : refusal.in(), refusal.offset(), refusal.says(), refusal.next());
        }
    }

    /** Something cannot be read for want of what is wrong, and told, elsewhere: no rule comes of it. */
    void spoilt() {
        spoilt = true;
    }

    /** Whether something was left out of what was read for want of what is told elsewhere. */
    boolean isSpoilt() {
        return spoilt;
    }

    boolean none() {
        return found.isEmpty() && !spoilt;
    }

    List<RuleProblem> all() {
        return found;
    }
}
