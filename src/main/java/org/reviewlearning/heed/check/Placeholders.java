package org.reviewlearning.heed.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.facts.FieldSort;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.text.Nearest;

/** Checks that every placeholder of a template names something the rule binds. */
final class Placeholders {

    private final Names names;
    private final ThresholdNames thresholds;

    Placeholders(Names names, ThresholdNames thresholds) {
        this.names = names;
        this.thresholds = thresholds;
    }

    void check(Header.Meta meta, Problems problems) {
        String value = meta.value();
        if (value.chars().filter(c -> c == '{').count()
                != value.chars().filter(c -> c == '}').count()) {
            problems.add(
                    meta.valueOffset(), "A curly bracket has no partner.", "A placeholder is written {$name.field}.");
            return;
        }
        int from = 0;
        for (String placeholder : new Template(value).placeholders()) {
            int at = value.indexOf('{', from);
            from = at + 1;
            try {
                one(placeholder, meta.valueOffset() + at);
            } catch (Refusal refusal) {
                problems.add(refusal);
            }
        }
    }

    private void one(String placeholder, int offset) throws Refusal {
        if (placeholder.startsWith("threshold ")) {
            String name = placeholder.substring("threshold ".length()).strip();
            if (!thresholds.units().containsKey(name)) {
                throw unknown(
                        placeholder,
                        offset,
                        Nearest.to(name, thresholds.all())
                                .map(n -> "threshold " + n)
                                .orElse(null));
            }
            return;
        }
        List<String> path = List.of(placeholder.split("\\.", -1));
        String first = path.get(0);
        if (names.value(first) != null && path.size() == 1 || placeholder.equals(names.day + ".on")) {
            return;
        }
        @Nullable FactKind fact = names.fact(first);
        if (fact != null && path.size() > 1) {
            simple(Meanings.fields(fact, new Expr.Path(path, offset), 1), offset);
            return;
        }
        @Nullable FactKind gathered = names.gathering(first);
        if (gathered == null) {
            throw unknown(placeholder, offset, Nearest.to(first, names.all()).orElse(null));
        }
        if (path.size() == 2 && path.get(1).equals("count")) {
            return;
        }
        boolean ends = path.size() > 2
                && (path.get(1).equals("earliest") || path.get(1).equals("latest"));
        if (!ends || names.countsValues(first)) {
            throw new Refusal(
                    offset,
                    "{" + placeholder + "} cannot be said.",
                    names.countsValues(first)
                            ? "Of a set there is only {" + first + ".count}."
                            : "A list has {" + first + ".count}, {" + first + ".earliest.field} and {" + first
                                    + ".latest.field}.");
        }
        simple(Meanings.fields(gathered, new Expr.Path(path, offset), 2), offset);
    }

    private static void simple(List<Field> path, int offset) throws Refusal {
        FieldSort sort = path.get(path.size() - 1).sort();
        if (sort == FieldSort.PART) {
            throw new Refusal(
                    offset, "A part cannot be said as it is.", "Name one of its fields, for instance its day: .on");
        }
    }

    private Refusal unknown(String placeholder, int offset, @Nullable String near) {
        return new Refusal(
                offset,
                "{" + placeholder + "} names nothing in the rule's condition.",
                (near == null ? "" : "Did you mean {" + near + "}? ") + "The rule has: "
                        + String.join(", ", names.all()) + ".");
    }
}
