package org.reviewlearning.heed.rulefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.Expr;
import org.reviewlearning.heed.condition.FieldPath;
import org.reviewlearning.heed.condition.Meta;
import org.reviewlearning.heed.condition.Names;
import org.reviewlearning.heed.condition.Refusal;
import org.reviewlearning.heed.condition.Row;
import org.reviewlearning.heed.condition.ThresholdNames;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldSort;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problems;

/** Checks that every placeholder of a template names something the rule binds. */
final class Placeholders {

    private final Names names;
    private final ThresholdNames thresholds;

    Placeholders(Names names, ThresholdNames thresholds) {
        this.names = names;
        this.thresholds = thresholds;
    }

    void check(Meta meta, Problems problems) {
        String value = meta.value();
        int lone = lone(value);
        if (lone >= 0) {
            problems.add(
                    meta.text(),
                    meta.offset(lone),
                    "A curly bracket has no partner.",
                    "A placeholder is written {$name.field}.");
            return;
        }
        int from = 0;
        for (String placeholder : new Template(value).placeholders()) {
            int at = value.indexOf('{', from);
            from = at + 1;
            try {
                one(placeholder, 0);
            } catch (Refusal refusal) {
                if (refusal.toldElsewhere()) {
                    problems.spoilt();
                } else {
                    problems.add(meta.text(), meta.offset(at + refusal.offset()), refusal.says(), refusal.next());
                }
            }
        }
    }

    /** Whether the words say something of the row. */
    boolean ofTheRow(String words) {
        return new Template(words)
                .placeholders().stream()
                        .anyMatch(each -> names.row(new Expr.Path(List.of(each.split("\\.", -1)), 0)) != null);
    }

    /** The first curly bracket that opens within another, or closes nothing, or is never closed; -1 when all is well. */
    private static int lone(String value) {
        int open = -1;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '{' && open >= 0 || c == '}' && open < 0) {
                return at;
            }
            open = c == '{' ? at : c == '}' ? -1 : open;
        }
        return open;
    }

    /** The words, with what the row says in the place of {@code {$row.name}}. */
    Template template(String words) {
        return new Template(new Template(words).filled(placeholder -> {
            List<String> path = List.of(placeholder.split("\\.", -1));
            @Nullable Row row = names.row(new Expr.Path(path, 0));
            @Nullable String said = row == null || path.size() < 2 ? null : row.said(path.get(1));
            return said == null ? "{" + placeholder + "}" : said;
        }));
    }

    /** Offsets of what is refused are counted from the placeholder. */
    private void one(String placeholder, int offset) throws Refusal {
        if (placeholder.startsWith("threshold ")) {
            String name = placeholder.substring("threshold ".length()).strip();
            thresholds.unit(
                    name,
                    () -> unknown(
                            placeholder,
                            offset,
                            Nearest.to(name, thresholds.all())
                                    .map(n -> "threshold " + n)
                                    .orElse(null)));
            return;
        }
        List<String> path = List.of(placeholder.split("\\.", -1));
        String first = path.get(0);
        @Nullable Row row = names.row(new Expr.Path(path, offset));
        if (row != null) {
            ofRow(row, path, offset);
            return;
        }
        if (names.value(first) != null && path.size() == 1 || placeholder.equals(names.day() + ".on")) {
            return;
        }
        @Nullable FactKind fact = names.fact(first);
        boolean ofSeveral =
                path.size() > 1 && List.of("count", "earliest", "latest").contains(path.get(1));
        if (fact != null
                && path.size() > 1
                && !(ofSeveral && fact.shape().field(path.get(1)).isEmpty())) {
            simple(FieldPath.read(fact, new Expr.Path(path, offset), 1), offset);
            return;
        }
        @Nullable FactKind gathered = fact == null ? names.gathering(first) : fact;
        if (gathered == null) {
            throw unknown(placeholder, offset, Nearest.to(first, names.all()).orElse(null));
        }
        if (path.size() == 2 && path.get(1).equals("count")) {
            return;
        }
        boolean ends = path.size() > 2 && ofSeveral;
        if (!ends || names.countsValues(first)) {
            throw new Refusal(
                    offset,
                    "{" + placeholder + "} cannot be said.",
                    names.countsValues(first)
                            ? "Of a set there is only {" + first + ".count}."
                            : "A list has {" + first + ".count}, {" + first + ".earliest.field} and {" + first
                                    + ".latest.field}.");
        }
        simple(FieldPath.read(gathered, new Expr.Path(path, offset), 2), offset);
    }

    private static void ofRow(Row row, List<String> path, int offset) throws Refusal {
        String name = path.size() == 2 ? path.get(1) : "";
        if (row.said(name) == null) {
            throw new Refusal(
                    offset,
                    "{" + String.join(".", path) + "} is nothing that the condition reads of the row.",
                    Nearest.to(name, row.read())
                                    .map(near -> "Did you mean {" + path.get(0) + "." + near + "}? ")
                                    .orElse("")
                            + "It reads: " + String.join(", ", row.read()) + ".");
        }
    }

    private static void simple(List<Field> path, int offset) throws Refusal {
        Field last = path.get(path.size() - 1);
        if (last.neverSaid()) {
            throw new Refusal(
                    offset,
                    "The field \"" + last.name() + "\" is compared and never said.",
                    "Name the day instead; the threshold is listed with the prompt.");
        }
        if (last.sort() == FieldSort.PART) {
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
