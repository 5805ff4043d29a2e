package org.reviewlearning.heed.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.DayFunction;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.RuleText;

/** The day's own calls: {@code $day.count("name")}, {@code back}, {@code before} and {@code due}. */
record Days(Bindings names, ThresholdNames thresholds, ConstraintTyper meanings) {

    static final String FORMS =
            "The day has: $day.on, $day.back(\"threshold\"), $day.before(\"threshold\", day), $day.due(\"threshold\", day), $day.count(\"threshold\").";

    Operand call(Expr.Call call) throws Refusal {
        List<String> path = call.target().names();
        if (path.size() != 2 || !path.get(0).equals(names.day())) {
            throw new Refusal(
                    call.offset(),
                    "The call " + call.target().written() + "(...) is not allowed.",
                    names.day() == null
                            ? "A rule calls nothing but its day. Begin the condition with: $day : AsAt()"
                            : "A rule calls nothing but its day. " + FORMS);
        }
        String way = path.get(1);
        if (!List.of("count", "back", "before", "due").contains(way)) {
            throw new Refusal(
                    call.offset(),
                    "The day has no \"" + way + "\".",
                    Nearest.to(way, List.of("count", "back", "before", "due"))
                                    .map(near -> "Did you mean $day." + near + "? ")
                                    .orElse("")
                            + FORMS);
        }
        int wanted = way.equals("before") || way.equals("due") ? 2 : 1;
        if (call.arguments().size() != wanted) {
            throw new Refusal(call.offset(), "$day." + way + " does not take that many values.", FORMS);
        }
        String threshold = threshold(call.arguments().get(0), way.equals("count"));
        if (way.equals("count")) {
            return new Operand.CountOf(threshold);
        }
        if (way.equals("back")) {
            return new Operand.DayExpression(DayFunction.BACK, threshold, null);
        }
        return new Operand.DayExpression(
                way.equals("due") ? DayFunction.DUE : DayFunction.BEFORE,
                threshold,
                day(call.arguments().get(1)));
    }

    private Operand day(Expr expr) throws Refusal {
        @Nullable Operand operand = meanings.operand(expr, null);
        if (!Comparisons.isDay(operand)) {
            throw new Refusal(expr.offset(), "A day is expected here.", "For instance: on, or $request.on");
        }
        return operand;
    }

    /** The name of a figure: in quotes, or given by the row. */
    private String threshold(Expr expr, boolean count) throws Refusal {
        @Nullable TableRowReading row = names.row(expr);
        if (row != null && expr instanceof Expr.Path path) {
            AttributeText given = row.read(path);
            if (given.value().matches("[0-9]+")) {
                throw new Refusal(
                        given,
                        "A figure may not stand in a table.",
                        "Name it in thresholds.yaml, and write its name here.");
            }
            row.saying(path, new Placeholder.Figure(given.value()));
            return threshold(given.value(), count, given.text(), given.valueOffset());
        }
        if (!(expr instanceof Expr.Text name)) {
            throw new Refusal(expr.offset(), "The name of a threshold is expected here, in quotes.", "");
        }
        return threshold(name.value(), count, null, name.offset());
    }

    private String threshold(String name, boolean count, @Nullable RuleText in, int offset) throws Refusal {
        Unit unit = thresholds.unit(
                name,
                () -> new Refusal(
                        in,
                        offset,
                        "The threshold \"" + name + "\" is not in thresholds.yaml.",
                        Nearest.to(name, thresholds.all())
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Add it there, with its value, unit, origin, citation and owner.")));
        if (count != (unit == Unit.COUNT)) {
            throw new Refusal(
                    in,
                    offset,
                    count
                            ? "The threshold \"" + name + "\" is a length of time, not a count."
                            : "The threshold \"" + name + "\" is a count, not a length of time.",
                    in != null
                            ? "Name a figure that is a " + (count ? "count." : "length of time.")
                            : count ? "Use $day.back, $day.before or $day.due." : "Use $day.count.");
        }
        return name;
    }

    /** Whether a sort of field is a day. */
    static boolean isDay(FieldType sort) {
        return sort == FieldType.DAY || sort == FieldType.LATER_DAY || sort == FieldType.DAY_AHEAD;
    }
}
