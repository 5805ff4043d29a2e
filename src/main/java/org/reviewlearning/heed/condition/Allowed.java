package org.reviewlearning.heed.condition;

import java.util.List;
import java.util.Optional;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;

/**
 * Holds a condition that was not read from a file to what a file may say.
 *
 * @hidden
 */
@Internal
public final class Allowed {

    private static final Expr.Null NOWHERE = new Expr.Null(0);
    private static final Comparisons COMPARISONS = new Comparisons(new Expr.Comparison(NOWHERE, "", NOWHERE, 0));

    private Allowed() {}

    /** Whether a file that says so would be taken. Names that are given nowhere are not looked for. */
    public static boolean is(List<Element> lines) {
        List<FactPattern> patterns =
                lines.stream().map(Element::searches).flatMap(Optional::stream).toList();
        return !patterns.isEmpty()
                && Joins.unjoined(lines).isEmpty()
                && lines.stream().allMatch(Allowed::looksForRecords)
                && patterns.stream()
                        .flatMap(pattern -> pattern.tests().stream())
                        .flatMap(Constraint::comparisons)
                        .allMatch(Allowed::compares);
    }

    private static boolean compares(Constraint.Compare compare) {
        try {
            COMPARISONS.check(compare.left(), compare.operator(), compare.right());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** What is not recorded is asked of a record that is looked for, by itself. */
    private static boolean looksForRecords(Element line) {
        return line.searches().filter(FactPattern::asksForRecord).isEmpty()
                || line instanceof Element.Each some
                        && some.pattern().tests().stream()
                                .allMatch(test -> test instanceof Constraint.Compare
                                        || test.operands().noneMatch(Operand.NotRecorded.class::isInstance));
    }
}
