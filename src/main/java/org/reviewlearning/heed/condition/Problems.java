package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.text.RuleProblem;
import org.reviewlearning.heed.text.RuleText;

/** Gathers what is wrong with one rule file, and with the row of its table it is read for. */
public final class Problems {

    private final RuleText text;
    private final List<RuleProblem> found;
    private boolean spoilt;

    public Problems(RuleText text) {
        this(text, List.of());
    }

    /** Goes on from what was found before. */
    public Problems(RuleText text, List<RuleProblem> before) {
        this.text = text;
        this.found = new ArrayList<>(before);
    }

    public void add(int offset, String says, String next) {
        add(text, offset, says, next);
    }

    public void add(RuleText in, int offset, String says, String next) {
        found.add(in.problem(offset, says, next));
    }

    public void add(RuleProblem problem) {
        found.add(problem);
    }

    /** At the beginning of a value. */
    public void add(Meta meta, String says, String next) {
        add(meta.text(), meta.valueOffset(), says, next);
    }

    public void add(Refusal refusal) {
        if (refusal.toldElsewhere()) {
            spoilt();
        } else {
            add(refusal.in() == null ? text : refusal.in(), refusal.offset(), refusal.says(), refusal.next());
        }
    }

    /** Something cannot be read for want of what is wrong, and told, elsewhere: no rule comes of it. */
    public void spoilt() {
        spoilt = true;
    }

    /** Whether something was left out of what was read for want of what is told elsewhere. */
    boolean isSpoilt() {
        return spoilt;
    }

    public boolean none() {
        return found.isEmpty() && !spoilt;
    }

    public List<RuleProblem> all() {
        return found;
    }
}
