package org.reviewlearning.heed.rule;

import java.util.Optional;
import java.util.Set;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.kinds.FactKind;

/**
 * A day before or after which a pattern does not look, as one comparison of the pattern tells.
 *
 * @param operator how the day looked at compares with the bound
 * @param day the bound
 * @hidden
 */
@Internal
public record DayBound(Operator operator, Operand day) {

    /** The day of the assessment: what is still going on overlaps it. */
    public static final Operand TODAY = new Operand.DayExpression(Operand.DayFunction.ON, null, null);

    /** The fields that bound a search for a kind: its own day; of a span, which is found wherever it lasts, also its end. */
    public static Set<String> fields(FactKind kind) {
        return kind.isSpan() ? Set.of("from", "ending", "ending.on", "until") : Set.of("on");
    }

    /** The bound a comparison puts on one of some fields of the pattern's own fact; empty when it puts none. */
    public static Optional<DayBound> of(Constraint.Compare compare, Set<String> fields) {
        Constraint.Compare own = compare.ownFirst();
        if (!(own.left() instanceof Operand.FieldOf field)
                || field.binding() != null
                || !fields.contains(field.written())
                || own.right().isOwn()) {
            return Optional.empty();
        }
        if (own.right() instanceof Operand.NotYet) {
            return own.operator() == Operator.SAME ? Optional.of(new DayBound(Operator.SAME, TODAY)) : Optional.empty();
        }
        return Optional.of(new DayBound(own.operator(), own.right()));
    }

    /** Whether nothing before it is looked at. */
    public boolean isFirst() {
        return Set.of(Operator.SAME, Operator.AFTER, Operator.NOT_BEFORE).contains(operator);
    }
}
