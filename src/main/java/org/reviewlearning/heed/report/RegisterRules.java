package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Threshold;

/** What the register says of one rule, by label; rows of a table differ in some of it and share the rest. */
final class RegisterRules {

    private static final String QUESTION = "Question";
    private static final String WHEN = "Asks when";
    private static final String FIGURES = "Figures";

    private final Register register;
    private final RegisterTable table;

    RegisterRules(Register register) {
        this.register = register;
        this.table = new RegisterTable(register);
    }

    /** A rule's text, or a table with its rows, as Markdown. */
    void write(List<Rule> rows, Markdown page) {
        Rule first = rows.get(0);
        page.heading(4, first.file());
        if (rows.size() == 1 && first.row() == null) {
            parts(first).forEach((label, lines) -> page.part(label, lines, label.equals(QUESTION)));
            return;
        }
        List<Map<String, List<String>>> all = rows.stream().map(this::parts).toList();
        List<ConditionWords.Line> masked = table.masked(rows);
        Map<String, List<String>> shared = new LinkedHashMap<>();
        all.get(0).forEach((label, lines) -> {
            if (label.equals(WHEN) && !masked.isEmpty()) {
                shared.put(label, said(masked));
            } else if (rows.size() > 1 && all.stream().allMatch(row -> lines.equals(row.get(label)))) {
                shared.put(label, lines);
            }
        });
        shared.forEach((label, lines) -> page.part(label, lines, label.equals(QUESTION)));
        for (int i = 0; i < rows.size(); i++) {
            Map<String, List<String>> own = new LinkedHashMap<>(all.get(i));
            own.entrySet().removeIf(part -> part.getValue().equals(shared.get(part.getKey())));
            own.computeIfPresent(
                    FIGURES,
                    (label, lines) -> lines.stream()
                            .map(line -> line.replaceFirst("^(`[^`]+`: [^,]+).*", "$1"))
                            .toList());
            if (!masked.isEmpty()) {
                own.put(WHEN, List.of(table.ofTheRow(rows.get(i), masked)));
            }
            page.row(rows.get(i).id(), own);
        }
    }

    private Map<String, List<String>> parts(Rule rule) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("Title", List.of(title(rule)));
        parts.put(QUESTION, List.of(words(rule, rule.words().ask())));
        parts.put("Why we ask", List.of(words(rule, rule.words().why())));
        parts.put("Asked of", List.of(askedOf(rule)));
        parts.put("About", List.of(about(rule.scope()) + per(rule)));
        parts.put(WHEN, said(register.condition(rule).lines()));
        parts.put(
                FIGURES,
                rule.thresholds().stream()
                        .map(name -> figure(register.threshold(name)))
                        .toList());
        parts.put("Stays quiet when", List.of(rule.words().quietWhen()));
        parts.put("Settled by", List.of(rule.words().settledBy()));
        parts.put("Limits", limits(rule));
        parts.put(
                "Learning",
                rule.learning().stream()
                        .map(learning -> "`" + learning.key() + "`: " + learning.says())
                        .toList());
        parts.put("Records it needs", List.of(reads(rule)));
        parts.put("Standing", List.of(standing(rule)));
        parts.put(
                "Switched off",
                rule.row() == null || rule.row().off() == null
                        ? List.of()
                        : List.of(rule.row().off()));
        parts.put("In the place of", rule.replaces() == null ? List.of() : List.of("`" + rule.replaces() + "`"));
        return parts;
    }

    private String words(Rule rule, Template words) {
        return new PlaceholderWords(rule, register.condition(rule).operands()).of(words);
    }

    String title(Rule rule) {
        return words(rule, rule.words().title());
    }

    static List<String> said(List<ConditionWords.Line> lines) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            said.add((i == 0 ? "" : "and ")
                    + lines.get(i)
                            .inWords()
                            .replace(
                                    RegisterTable.IN_THE_ROW + " " + RegisterTable.IN_THE_ROW, RegisterTable.IN_THE_ROW)
                    + (i < lines.size() - 1 ? ";" : "."));
        }
        return said;
    }

    private static String askedOf(Rule rule) {
        List<String> copies = rule.copies().stream().map(Role::inWords).toList();
        return rule.to().inWords() + (copies.isEmpty() ? "" : ", with a copy to " + PromptText.listed(copies))
                + "; an answer is wanted " + wanted(rule.level());
    }

    static String wanted(Level level) {
        return level.inWords()
                + (level.within().value() == 0 ? "" : " (" + level.within().inWords() + ")");
    }

    private static String about(Scope scope) {
        StringBuilder about = new StringBuilder(PromptText.listed(
                scope.arrangements().stream().map(FieldWords::value).toList()));
        if (scope.ages() != null) {
            about.append(", aged %d to %d (%s)"
                    .formatted(
                            scope.ages().from(), scope.ages().to(), scope.ages().regulation()));
        }
        if (scope.inForceFrom() != null) {
            about.append(", from ").append(Words.day(scope.inForceFrom()));
        }
        if (scope.inForceUntil() != null) {
            about.append(", until the day before ").append(Words.day(scope.inForceUntil()));
        }
        return about.toString();
    }

    private String per(Rule rule) {
        OperandWords operands = register.condition(rule).operands();
        if (rule.per() instanceof Per.TheFact fact) {
            return "; one question for each " + operands.kind(fact.binding()).one();
        }
        return rule.per() instanceof Per.TheValue value
                ? "; one question for each " + Words.field(value.kind())
                : "; one question for the whole case";
    }

    static String figure(Threshold threshold) {
        StringBuilder words = new StringBuilder("`" + threshold.name() + "`: ")
                .append(OperandWords.figure(threshold))
                .append(", ")
                .append(threshold.origin().inWords());
        List<String> cites = threshold.values().stream()
                .map(Threshold.Dated::cite)
                .distinct()
                .toList();
        words.append(" (").append(String.join("; ", cites)).append(").");
        @Nullable String note = threshold.note();
        return note == null ? words.toString() : words.append(' ').append(note).toString();
    }

    private static List<String> limits(Rule rule) {
        List<String> limits = new ArrayList<>();
        if (rule.status() != Status.LIVE) {
            limits.add(
                    rule.status() == Status.TRIAL
                            ? "on trial: asked only on request, and kept apart"
                            : "a draft: only its own examples are run");
        }
        Set<ArrangementKind> others = EnumSet.allOf(ArrangementKind.class);
        others.removeAll(rule.scope().arrangements());
        if (!others.isEmpty()) {
            limits.add("it is not about "
                    + PromptText.listed(others.stream().map(FieldWords::value).toList(), "or"));
        }
        rule.settling().stream()
                .map(FactKind::many)
                .sorted()
                .forEach(many -> limits.add("where " + many
                        + " were not supplied it still asks, and says that this may already be settled"));
        List<String> restricted = rule.reads().fields().keySet().stream()
                .filter(FactKind::restricted)
                .map(FactKind::many)
                .toList();
        if (!restricted.isEmpty()) {
            limits.add("it rests on restricted records (" + PromptText.listed(restricted)
                    + "): only the roles asked and told see their words");
        }
        return limits;
    }

    private static String reads(Rule rule) {
        List<String> kinds = new ArrayList<>();
        rule.reads()
                .kinds()
                .forEach((kind, fields) -> kinds.add(
                        "`" + kind.key() + "`" + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")")));
        return String.join("; ", kinds);
    }

    private static String standing(Rule rule) {
        return rule.status().written() + "; owned by " + rule.owner() + "; to be looked at again by "
                + Words.day(rule.reviewBy());
    }
}
