package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Reads;

/** Whether something that rules read of one case is missing. Most of it is read by several rules, and looked at once. */
public final class Missing {

    private final CaseView view;
    private final Evaluator evaluator;
    private final Map<FactKind, Boolean> supplied = new HashMap<>();
    private final Map<Operand.FieldOf, Boolean> known = new HashMap<>();

    /** For one case as at one day. */
    public Missing(CaseView view) {
        this.view = view;
        this.evaluator = new Evaluator(view);
    }

    /** Whether nothing a rule reads is missing, so that an answer without the second reader can be trusted. */
    public boolean nothingOf(Reads reads) {
        for (Map.Entry<FactKind, Set<Operand.FieldOf>> read : reads.fields().entrySet()) {
            FactKind kind = read.getKey();
            if (!supplied.computeIfAbsent(
                    kind,
                    each -> view.supplied()
                            .whole(each, LocalDate.MIN, view.asAt().on()))) {
                return false;
            }
            List<Fact> facts = view.facts(kind);
            if (facts.isEmpty()) {
                continue;
            }
            for (Operand.FieldOf field : read.getValue()) {
                // A path belongs to one kind.
                if (!known.computeIfAbsent(
                        field,
                        path -> facts.stream()
                                .noneMatch(fact -> evaluator.field(path, fact).isUnknown()))) {
                    return false;
                }
            }
        }
        return true;
    }
}
