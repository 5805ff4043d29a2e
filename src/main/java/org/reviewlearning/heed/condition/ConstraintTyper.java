package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.RuleText;

/** Gives a parsed constraint its meaning: which fields, of which types, compared with what. */
public final class ConstraintTyper {

    /** Of any field that may be left out, whichever sort of thing it holds. */
    private static final List<String> NOT_RECORDED = List.of("Answer", "NOT_RECORDED");

    private final FactKind own;
    private final Bindings names;
    private final Days days;
    private final RuleText text;

    ConstraintTyper(FactKind own, Bindings names, ThresholdNames thresholds, RuleText text) {
        this.own = own;
        this.names = names;
        this.text = text;
        this.days = new Days(names, thresholds, this);
    }

    Constraint test(Expr expr) throws Refusal {
        if (expr instanceof Expr.Logic logic) {
            List<Constraint> parts = new ArrayList<>();
            for (Expr part : logic.parts()) {
                parts.add(test(part));
            }
            return logic.and() ? new Constraint.AllOf(parts) : new Constraint.AnyOf(parts);
        }
        if (expr instanceof Expr.Comparison comparison) {
            return comparison(comparison);
        }
        if (expr instanceof Expr.In in) {
            return oneOf(in);
        }
        throw new Refusal(expr.offset(), "A comparison is expected here.", "For instance: seenAlone == Answer.NO");
    }

    /**
     * Whether it is {@code x in ( $row.name )}, alone or joined to others by {@code ||}, and the row says {@code any}: then
     * what x is does not matter, recorded or not.
     */
    boolean asksNothing(Expr expr) throws Refusal {
        if (expr instanceof Expr.Logic logic && !logic.and()) {
            boolean nothing = false;
            for (Expr part : logic.parts()) {
                boolean partAsksNothing = asksNothing(part);
                nothing |= partAsksNothing;
                if (!partAsksNothing) {
                    test(part);
                }
            }
            return nothing;
        }
        if (!(expr instanceof Expr.In in)
                || in.negated()
                || in.values().size() != 1
                || !(in.values().get(0) instanceof Expr.Path path)) {
            return false;
        }
        @Nullable TableRowReading row = names.row(path);
        return row != null && row.read(path).value().equals(ClosedListValues.ANY);
    }

    private Constraint comparison(Expr.Comparison written) throws Refusal {
        Operator operator = operator(written.sign());
        @Nullable Field leftField = closedField(written.left());
        @Nullable Field rightField = closedField(written.right());
        Operand left = operand(written.left(), rightField);
        Operand right = operand(written.right(), leftField);
        new Comparisons(written).check(left, operator, right);
        return new Constraint.Compare(left, operator, right, text.place(written.offset()));
    }

    private Constraint oneOf(Expr.In written) throws Refusal {
        Operand left = operand(written.left(), null);
        if (!(left instanceof Operand.FieldOf field) || field.last().sort() != FieldType.CLOSED) {
            throw new Refusal(
                    written.offset(), "\"in\" asks whether a field from a closed list is one of some values.", "");
        }
        List<Operand.Value> values = new ArrayList<>();
        for (Expr value : written.values()) {
            @Nullable TableRowReading row = names.row(value);
            if (row != null && value instanceof Expr.Path path) {
                values.addAll(ClosedListValues.values(row, path, field.last()));
                continue;
            }
            if (!(operand(value, field.last()) instanceof Operand.Value one)) {
                throw new Refusal(value.offset(), "A value from a closed list is expected here.", "");
            }
            values.add(one);
        }
        return new Constraint.OneOf(field, values, written.negated(), text.place(written.offset()));
    }

    /** The field a side names, when it holds a value from a closed list and so tells what the other side may be. */
    private @Nullable Field closedField(Expr side) {
        if (!(side instanceof Expr.Path path)) {
            return null;
        }
        try {
            Operand operand = pathOrNull(path);
            return operand instanceof Operand.FieldOf field && ClosedListValues.isClosed(field.last())
                    ? field.last()
                    : null;
        } catch (Refusal refusal) {
            // Told when the side itself is read.
            return null;
        }
    }

    Operand operand(Expr expr, @Nullable Field other) throws Refusal {
        if (expr instanceof Expr.Null) {
            return new Operand.NotYet();
        }
        if (expr instanceof Expr.Call call) {
            return days.call(call);
        }
        if (expr instanceof Expr.Number number) {
            throw new Refusal(
                    number.offset(),
                    "A figure may not stand in a rule.",
                    "Name it in thresholds.yaml and write $day.count(\"its-name\"), $day.back(...), $day.before(...) or $day.due(...).");
        }
        if (expr instanceof Expr.Text quoted) {
            throw new Refusal(
                    quoted.offset(),
                    "Text in quotes may not be compared with.",
                    other == null
                            ? "Days are counted with $day; values from closed lists are written without quotes."
                            : "Write a value of the list: " + ClosedListValues.written(other) + ".");
        }
        if (expr instanceof Expr.Path path) {
            if (path.names().equals(NOT_RECORDED)) {
                return new Operand.NotRecorded();
            }
            @Nullable TableRowReading row = names.row(path);
            if (row != null) {
                return ClosedListValues.value(row, path, other);
            }
            Operand found = pathOrNull(path);
            if (found != null) {
                return found;
            }
            return ClosedListValues.value(path, other, own);
        }
        throw new Refusal(expr.offset(), "A field, a day or a value is expected here.", "");
    }

    private @Nullable Operand pathOrNull(Expr.Path path) throws Refusal {
        String first = path.names().get(0);
        if (first.startsWith("$")) {
            return bound(path, first);
        }
        if (Character.isUpperCase(first.charAt(0))) {
            return null;
        }
        return new Operand.FieldOf(null, FieldPath.read(own, path, 0));
    }

    private Operand bound(Expr.Path path, String first) throws Refusal {
        if (first.equals(names.day())) {
            if (path.names().equals(List.of(first, "on"))) {
                return new Operand.DayExpression(Operand.DayFunction.ON, null, null);
            }
            throw new Refusal(path.offset(), "The day has no \"" + path.written() + "\".", Days.FORMS);
        }
        Operand.@Nullable Bound value = names.value(first);
        if (value != null && path.names().size() == 1) {
            return value;
        }
        @Nullable FactKind kind = names.fact(first);
        if (kind != null && path.names().size() > 1) {
            List<Field> fields = FieldPath.read(kind, path, 1);
            FieldPath.refuseWhatIsNeverSaid(fields.get(fields.size() - 1), path.offset());
            return new Operand.FieldOf(first, fields);
        }
        if (names.gathering(first) != null) {
            throw new Refusal(
                    path.offset(),
                    "What " + first + " gathers is counted, and can be said, but is not compared with.",
                    "Give the one that is meant a line and a name of its own: $latest : Placement( ... )");
        }
        if (names.knows(first)) {
            throw new Refusal(
                    path.offset(),
                    "\"" + path.written() + "\" is not something that can be compared.",
                    "Name one of its fields.");
        }
        if (names.isUnread(first)) {
            throw Refusal.elsewhere();
        }
        throw new Refusal(
                path.offset(),
                "The name " + first + " has not been given to anything above this line.",
                Nearest.hint(first, names.all(), ""));
    }

    private static Operator operator(String sign) {
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return operator;
            }
        }
        throw new IllegalStateException(sign);
    }
}
