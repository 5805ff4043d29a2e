package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Markdown;
import org.reviewlearning.heed.report.PromptText;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.English;
import org.reviewlearning.heed.wording.FieldWords;
import org.reviewlearning.heed.wording.Line;
import org.reviewlearning.heed.wording.OperandWords;
import org.reviewlearning.heed.wording.PlaceholderWords;

/**
 * What the register says of one rule, by label; rows of a table differ in some of it and share the rest.
 *
 * @hidden
 */
@Internal
public record RegisterRules(Register register) {

    private static final String QUESTION = "Question";
    private static final String WHEN = "Asks when";
    private static final String FIGURES = "Figures";

    /**
     * What is said of a text of rules, by label.
     *
     * @param together what rows that ask together say as one; empty where nothing does
     * @param shared what holds for all of it: of a rule everything
     * @param rows of a table's rows, what is each one's own
     */
    public record Said(
            Map<String, List<String>> together,
            Map<String, List<String>> shared,
            List<Map<String, List<String>>> rows) {}

    /** A rule's text, or a table with its rows, as Markdown. */
    void write(List<Rule> rules, Markdown page) {
        page.heading(4, rules.get(0).file());
        Said said = of(rules);
        write(said.together(), page);
        write(said.shared(), page);
        for (int i = 0; i < said.rows().size(); i++) {
            page.row(rules.get(i).id(), said.rows().get(i));
        }
    }

    /** What is said of a rule's text, or of a table with its rows. */
    public Said of(List<Rule> rules) {
        Rule first = rules.get(0);
        Map<String, List<String>> one = new LinkedHashMap<>();
        if (first.together() != null) {
            one.put("One prompt", List.of("rows about the same thing that ask the same role are lines of one prompt"));
            one.put(QUESTION, List.of(words(first, first.together().ask())));
            one.put("Title", List.of(words(first, first.together().title())));
            one.put("Why we ask", List.of(words(first, first.together().why())));
        }
        if (first.row() == null) {
            return new Said(one, parts(first), List.of());
        }
        RegisterTable table = new RegisterTable(register, rules);
        List<Map<String, List<String>>> all = rules.stream().map(this::parts).toList();
        all.forEach(parts -> parts.put(WHEN, table.said()));
        Map<String, List<String>> shared = new LinkedHashMap<>(all.get(0));
        all.forEach(parts -> shared.entrySet().retainAll(parts.entrySet()));
        if (rules.size() == 1) {
            shared.keySet().retainAll(Set.of(WHEN));
        }
        for (int i = 0; i < rules.size(); i++) {
            Map<String, List<String>> own = all.get(i);
            own.put(WHEN, table.ofTheRow(i));
            own.entrySet().removeAll(shared.entrySet());
            own.computeIfPresent(
                    FIGURES,
                    (label, lines) -> lines.stream()
                            .map(line -> line.replaceFirst("^(`[^`]+`: [^,]+).*", "$1"))
                            .toList());
        }
        return new Said(one, shared, all);
    }

    private static void write(Map<String, List<String>> parts, Markdown page) {
        parts.forEach((label, lines) -> page.part(label, lines, label.equals(QUESTION)));
    }

    private Map<String, List<String>> parts(Rule rule) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("Title", List.of(title(rule)));
        parts.put(QUESTION, List.of(words(rule, rule.words().ask())));
        parts.put("Why we ask", List.of(words(rule, rule.words().why())));
        String of = PromptText.ENGLISH.askedOf(rule);
        parts.put("Asked of", List.of(of + "; an answer is wanted " + wanted(rule.level())));
        parts.put("About", List.of(about(rule.scope()) + per(rule)));
        parts.put(WHEN, said(register.condition(rule).lines(), Line::inLines));
        parts.put(
                FIGURES,
                rule.thresholds().stream()
                        .map(name -> figure(register.threshold(name)))
                        .toList());
        parts.put("Stays quiet when", List.of(rule.words().quietWhen()));
        parts.put("Settled by", List.of(rule.words().settledBy()));
        parts.put("Limits", RuleLimits.of(rule));
        parts.put(
                "Learning",
                rule.standing().learning().stream()
                        .map(learning -> "`" + learning.key() + "`: " + learning.says())
                        .toList());
        parts.put("Records it needs", List.of(reads(rule)));
        parts.put("Standing", List.of(standing(rule)));
        parts.put("Switched off", rule.offBecause().map(List::of).orElse(List.of()));
        parts.put("Changed by a layer", PromptText.changed(rule));
        parts.put(
                "In the place of",
                rule.standing().replaces() == null
                        ? List.of()
                        : List.of("`" + rule.standing().replaces() + "`"));
        return parts;
    }

    private String words(Rule rule, Template words) {
        return new PlaceholderWords(rule, register.condition(rule).operands()).of(words);
    }

    /** What a rule is about. */
    public String title(Rule rule) {
        return words(rule, rule.words().title());
    }

    /** A condition's lines, each a sentence. */
    public static List<String> said(List<Line> lines) {
        return said(lines, Line::inWords);
    }

    static List<String> said(List<Line> lines, Function<Line, String> form) {
        List<String> said = new ArrayList<>();
        for (Line line : lines) {
            String words = once(form.apply(line));
            said.add((said.isEmpty() ? "" : "and ") + words + (said.size() < lines.size() - 1 ? ";" : "."));
        }
        return said;
    }

    static String inWords(Line line) {
        return once(line.inWords());
    }

    private static String once(String words) {
        return words.replace("[as its row says] [as its row says]", "[as its row says]");
    }

    /** When an answer is wanted. */
    public static String wanted(Level level) {
        return level.inWords()
                + (level.within().value() == 0 ? "" : " (" + level.within().inWords() + ")");
    }

    static String about(Scope scope) {
        Ages ages = scope.ages();
        return English.listed(scope.arrangements().stream()
                        .map(new FieldWords(Language.english())::value)
                        .toList())
                + (ages == null
                        ? ""
                        : String.format(Locale.ROOT, ", aged %d to %d (%s)", ages.from(), ages.to(), ages.regulation()))
                + (scope.inForceFrom() == null
                        ? ""
                        : ", from " + Language.english().day(scope.inForceFrom()))
                + (scope.inForceUntil() == null
                        ? ""
                        : ", until the day before " + Language.english().day(scope.inForceUntil()));
    }

    String per(Rule rule) {
        OperandWords operands = register.condition(rule).operands();
        if (rule.condition().per() instanceof Per.PerFact fact) {
            return "; one question for each " + operands.kind(fact.binding()).one();
        }
        return rule.condition().per() instanceof Per.TheValue value
                ? "; one question for each " + Language.english().field(value.kind())
                : "; one question for the whole case";
    }

    /** A figure with its origin and what says so. */
    public static String figure(Threshold threshold) {
        String cites = threshold.values().stream()
                .map(Threshold.Dated::cite)
                .distinct()
                .collect(Collectors.joining("; "));
        return "`" + threshold.name() + "`: " + new FieldWords(Language.english()).figure(threshold) + ", "
                + threshold.origin().inWords() + " (" + cites + ")."
                + threshold.values().stream()
                        .map(Threshold.Dated::change)
                        .filter(Objects::nonNull)
                        .map(change -> " Changed here: " + change.inWords() + ".")
                        .collect(Collectors.joining())
                + (threshold.note() == null ? "" : " " + threshold.note());
    }

    private static String reads(Rule rule) {
        return rule.reads().kinds().entrySet().stream()
                .map(read -> "`" + read.getKey().key() + "`"
                        + (read.getValue().isEmpty() ? "" : " (" + String.join(", ", read.getValue()) + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String standing(Rule rule) {
        return rule.standing().status().written() + "; owned by "
                + rule.standing().owner() + "; to be looked at again by "
                + Language.english().day(rule.standing().reviewBy());
    }
}
