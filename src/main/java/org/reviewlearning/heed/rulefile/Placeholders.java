package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.Bindings;
import org.reviewlearning.heed.condition.Expr;
import org.reviewlearning.heed.condition.FieldPath;
import org.reviewlearning.heed.condition.Refusal;
import org.reviewlearning.heed.condition.TableRowReading;
import org.reviewlearning.heed.condition.ThresholdNames;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.rule.Placeholder.Which;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problems;

/** Reads the placeholders of a rule's words: each names something the rule binds. */
record Placeholders(Bindings names, ThresholdNames thresholds) {

    private static final Pattern WRITTEN = Pattern.compile("\\{([^{}]*)}");

    /** The words with what is said in place of each placeholder; empty when something is wrong, which is then a problem. */
    Optional<Template> read(AttributeText meta, Problems problems) {
        String value = meta.value();
        int lone = lone(value);
        if (lone >= 0) {
            problems.add(
                    meta.text(),
                    meta.offset(lone),
                    "A curly bracket has no partner.",
                    "A placeholder is written {$name.field}.");
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        StringBuilder words = new StringBuilder();
        List<String> fixed = new ArrayList<>();
        List<Placeholder> says = new ArrayList<>();
        boolean sound = true;
        int from = 0;
        for (Matcher found = WRITTEN.matcher(value); found.find(); from = found.end()) {
            text.append(value, from, found.start());
            words.append(value, from, found.start());
            try {
                Placeholder one = one(found.group(1).strip());
                if (one instanceof Placeholder.Words row) {
                    text.append(row.said());
                    words.append(row.said());
                } else {
                    text.append(
                            one instanceof Placeholder.Figure figure
                                    ? "{threshold " + figure.threshold() + "}"
                                    : found.group());
                    fixed.add(words.toString());
                    words.setLength(0);
                    says.add(one);
                }
            } catch (Refusal refusal) {
                sound = false;
                if (refusal.toldElsewhere()) {
                    problems.spoilt();
                } else {
                    int at = meta.offset(found.start() + refusal.offset());
                    problems.add(meta.text(), at, refusal.says(), refusal.next());
                }
            }
        }
        String end = value.substring(from);
        fixed.add(words + end);
        return sound ? Optional.of(new Template(text + end, fixed, says)) : Optional.empty();
    }

    /** Whether the words say something of the row. */
    boolean ofTheRow(String words) {
        return WRITTEN.matcher(words)
                .results()
                .map(found -> List.of(found.group(1).strip().split("\\.", -1)))
                .anyMatch(path -> names.row(new Expr.Path(path, 0)) != null);
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

    /** Offsets of what is refused are counted from the placeholder. */
    private Placeholder one(String placeholder) throws Refusal {
        if (placeholder.startsWith("threshold ")) {
            String name = placeholder.substring("threshold ".length()).strip();
            thresholds.unit(
                    name,
                    () -> unknown(
                            placeholder, Nearest.to(name, thresholds.all()).map(near -> "threshold " + near)));
            return new Placeholder.Figure(name);
        }
        List<String> path = List.of(placeholder.split("\\.", -1));
        String first = path.get(0);
        @Nullable TableRowReading row = names.row(new Expr.Path(path, 0));
        if (row != null) {
            return ofRow(row, path);
        }
        if (names.value(first) != null && path.size() == 1) {
            return new Placeholder.Bound(first);
        }
        if (placeholder.equals(names.day() + ".on")) {
            return new Placeholder.Day();
        }
        @Nullable FactKind fact = names.fact(first);
        boolean ofSeveral =
                path.size() > 1 && List.of("count", "earliest", "latest").contains(path.get(1));
        if (fact != null
                && path.size() > 1
                && !(ofSeveral && fact.shape().field(path.get(1)).isEmpty())) {
            return field(first, Which.MATCHED, FieldPath.read(fact, new Expr.Path(path, 0), 1));
        }
        @Nullable FactKind gathered = fact == null ? names.gathering(first) : fact;
        if (gathered == null) {
            throw unknown(placeholder, Nearest.to(first, names.all()));
        }
        if (path.size() == 2 && path.get(1).equals("count")) {
            return new Placeholder.Count(first);
        }
        boolean ends = path.size() > 2 && ofSeveral;
        if (!ends || names.countsValues(first)) {
            throw new Refusal(
                    0,
                    "{" + placeholder + "} cannot be said.",
                    names.countsValues(first)
                            ? "Of a set there is only {" + first + ".count}."
                            : "A list has {" + first + ".count}, {" + first + ".earliest.field} and {" + first
                                    + ".latest.field}.");
        }
        Which which = path.get(1).equals("earliest") ? Which.EARLIEST : Which.LATEST;
        return field(first, which, FieldPath.read(gathered, new Expr.Path(path, 0), 2));
    }

    private static Placeholder ofRow(TableRowReading row, List<String> path) throws Refusal {
        String name = path.size() == 2 ? path.get(1) : "";
        Placeholder said = row.said(name);
        if (said == null) {
            throw new Refusal(
                    0,
                    "{" + String.join(".", path) + "} is nothing that the condition reads of the row.",
                    Nearest.to(name, row.read())
                                    .map(near -> "Did you mean {" + path.get(0) + "." + near + "}? ")
                                    .orElse("")
                            + "It reads: " + String.join(", ", row.read()) + ".");
        }
        return said;
    }

    private static Placeholder field(String binding, Which which, List<Field> path) throws Refusal {
        Field last = path.get(path.size() - 1);
        if (last.neverSaid()) {
            throw new Refusal(
                    0,
                    "The field \"" + last.name() + "\" is compared and never said.",
                    "Name the day instead; the threshold is listed with the prompt.");
        }
        if (last.sort() == FieldType.PART) {
            throw new Refusal(
                    0, "A part cannot be said as it is.", "Name one of its fields, for instance its day: .on");
        }
        return new Placeholder.FieldOf(binding, which, path);
    }

    private Refusal unknown(String placeholder, Optional<String> near) {
        return new Refusal(
                0,
                "{" + placeholder + "} names nothing in the rule's condition.",
                near.map(name -> "Did you mean {" + name + "}? ").orElse("") + "The rule has: "
                        + String.join(", ", names.all()) + ".");
    }
}
