package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.NumberedReads;
import org.reviewlearning.heed.rule.Operand;

/** Whether something that rules read of one case is missing. Most of it is read by several rules, and looked at once. */
public final class Missing {

    private final CaseView view;
    private final Evaluator evaluator;
    private final NumberedReads numbers;
    private final BitSet looked = new BitSet();
    private final BitSet missing = new BitSet();

    /** For one case as at one day, and what some rules read. */
    public Missing(CaseView view, NumberedReads numbers) {
        this.view = view;
        this.evaluator = new Evaluator(view);
        this.numbers = numbers;
    }

    /** Whether nothing a rule reads is missing, so that an answer without the second reader can be trusted. */
    public boolean nothingOf(BitSet reads) {
        for (int i = reads.nextSetBit(0); i >= 0; i = reads.nextSetBit(i + 1)) {
            if (!looked.get(i)) {
                missing.set(i, isMissing(numbers.get(i)));
                looked.set(i);
            }
            if (missing.get(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMissing(NumberedReads.Read read) {
        Operand.@Nullable FieldOf path = read.path();
        return path == null
                ? !view.supplied().whole(read.kind(), LocalDate.MIN, view.asAt().on())
                : view.facts(read.kind()).stream()
                        .anyMatch(fact -> evaluator.field(path, fact).isUnknown());
    }
}
