package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.English;

/**
 * One prompt in words: the question first, then everything behind it.
 *
 * @hidden
 */
@Internal
public final class PromptText {

    private PromptText() {}

    static void write(Prompt prompt, TextPage page) {
        Rule rule = prompt.rule();
        page.paragraph(prompt.ask());
        page.blank();
        page.row("Asked of", askedOf(rule));
        page.row("Answer wanted", WantedBy.inWords(prompt.level()));
        page.row("About", prompt.title());
        page.row("Why we ask", prompt.why());
        page.row("Because", found(prompt.because()).toList());
        page.row(
                "Outstanding",
                prompt.lines().stream().map(line -> line(line, prompt)).toList(),
                prompt.lines().stream().map(PromptText::behind).toList());
        if (prompt.lines().isEmpty()) {
            page.row("Not found", notFound(prompt.because()).toList());
        }
        page.row(
                "Alongside",
                Stream.concat(found(prompt.alongside()), notFound(prompt.alongside()))
                        .toList());
        page.row(
                "Threshold",
                prompt.thresholds().stream().map(PromptText::threshold).toList());
        page.row("Changed", changed(rule));
        page.row("Learning", learning(prompt));
        if (prompt.settledBy().equals(rule.words().settledBy())) {
            page.row("Settled by", prompt.settledBy());
        }
        page.row("Despite", despite(prompt));
        page.row("Reference", prompt.key());
    }

    /** What one row has outstanding; what all lines have alike is told once, above and below them. */
    public static String line(Prompt.Line line, Prompt prompt) {
        Rule row = line.rule();
        List<String> said = new ArrayList<>(List.of(line.title() + "."));
        if (!line.ask().isEmpty() && !line.ask().equals(prompt.ask())) {
            said.add(line.ask());
        }
        if (!row.level().equals(prompt.level())) {
            said.add("Answer wanted " + row.level().inWords() + ".");
        }
        if (!row.words().settledBy().equals(prompt.settledBy())) {
            said.add("Settled by " + row.words().settledBy() + ".");
        }
        return String.join(" ", said);
    }

    /** What was not found of a line, its figures and its reference. */
    public static List<String> behind(Prompt.Line line) {
        String figures = line.thresholds().stream()
                .map(figure -> figure.name() + ": " + figure.amount().inWords() + "; ")
                .collect(Collectors.joining());
        return Stream.concat(
                        notFound(line.because()),
                        Stream.of(figures + "reference " + line.rule().id()))
                .toList();
    }

    public static String askedOf(Rule rule) {
        List<String> copies = rule.copies().stream().map(Role::inWords).toList();
        return rule.to().inWords() + (copies.isEmpty() ? "" : ", with a copy to " + English.listed(copies));
    }

    public static String wanted(Level level) {
        return WantedBy.inWords(level);
    }

    public static Stream<String> found(List<Evidence> evidence) {
        return evidence.stream().filter(each -> !isAbsence(each)).map(PromptText::inWords);
    }

    public static boolean isAbsence(Evidence evidence) {
        return evidence instanceof Evidence.NotFound
                || evidence instanceof Evidence.Withheld withheld && !withheld.found();
    }

    /** One piece of evidence, with where a record came from. */
    public static String inWords(Evidence evidence) {
        return evidence instanceof Evidence.Found found ? inWords(found) : evidence.inWords();
    }

    private static String inWords(Evidence.Found found) {
        Origin origin = found.fact().origin();
        return found.inWords() + " (" + found.fact().id() + (origin == null ? "" : "; " + origin.inWords()) + ")"
                + (found.kind().restricted() ? " (restricted record)" : "");
    }

    public static Stream<String> notFound(List<Evidence> evidence) {
        return evidence.stream().filter(PromptText::isAbsence).map(Evidence::inWords);
    }

    public static String threshold(Threshold.InForce threshold) {
        return threshold.name() + ": " + threshold.amount().inWords() + ", "
                + threshold.origin().inWords()
                + (threshold.cite().isBlank() ? "" : " (" + threshold.cite() + ")")
                + (threshold.from() == null
                        ? ""
                        : ", since " + Language.english().day(threshold.from()))
                + (threshold.change() == null ? "" : "; " + threshold.change().inWords());
    }

    /** What layers say of a rule otherwise than the pack, a line each. */
    public static List<String> changed(Rule rule) {
        return rule.standing().changes().stream()
                .map(change -> change.what() + ": " + change.inWords())
                .toList();
    }

    /** What each source taught, the source named once. */
    public static List<String> learning(Prompt prompt) {
        Map<Source, List<String>> bySource = new LinkedHashMap<>();
        for (Learning learning : prompt.learning()) {
            bySource.computeIfAbsent(learning.source(), source -> new ArrayList<>())
                    .add(learning.says());
        }
        List<String> told = new ArrayList<>();
        bySource.forEach((source, says) -> told.add(String.join(" ", says) + " (" + source.title() + ", "
                + source.publisher() + ", " + source.date() + ")"));
        return told;
    }

    /** What is missing all the same, and whether it may have been settled. */
    static List<String> despite(Prompt prompt) {
        return prompt.despite().stream().map(gap -> despite(gap, prompt.rule())).toList();
    }

    public static String despite(Gap gap, Rule rule) {
        return UnknownText.inWords(gap) + (maySettle(gap, rule) ? " So this may already be settled." : "");
    }

    /** Whether what is missing could hold what settles a prompt of the rule. */
    static boolean maySettle(Gap gap, Rule rule) {
        return (gap instanceof Gap.NotSupplied missing && rule.settles(missing.kind()))
                || (gap instanceof Gap.NotRecorded blank && rule.settles(FactKind.of(blank.fact())));
    }
}
