package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
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
import org.reviewlearning.heed.rule.ThresholdOrigin;

/**
 * One prompt in words of a language: the question first, then everything behind it.
 *
 * @hidden
 */
@Internal
public record PromptText(Language said) {

    /** In English. */
    public static final PromptText ENGLISH = new PromptText(Language.english());

    void write(Prompt prompt, TextPage page) {
        Rule rule = prompt.rule();
        page.paragraph(prompt.ask());
        page.blank();
        page.row(term("to"), askedOf(rule));
        page.row(term("wanted"), wanted(prompt.level()));
        page.row(term("about"), prompt.title());
        page.row(term("why"), prompt.why());
        page.row(term("because"), found(prompt.because()).toList());
        page.row(
                term("outstanding"),
                prompt.lines().stream().map(line -> line(line, prompt)).toList(),
                prompt.lines().stream().map(this::behind).toList());
        if (prompt.lines().isEmpty()) {
            page.row(term("absent"), notFound(prompt.because()).toList());
        }
        page.row(
                term("alongside"),
                Stream.concat(found(prompt.alongside()), notFound(prompt.alongside()))
                        .toList());
        page.row(
                term("threshold"),
                prompt.thresholds().stream().map(this::threshold).toList());
        page.row(term("changed"), changed(rule));
        page.row(term("learning"), learning(prompt));
        if (prompt.settledBy().equals(rule.words().settledBy())) {
            page.row(term("settled"), prompt.settledBy());
        }
        page.row(term("despite"), despite(prompt));
        page.row(term("reference"), prompt.key());
        page.row(term("language"), untranslated(prompt.rule()).stream().toList());
    }

    /** That a rule has no words in the language of the report; empty where it has. */
    public Optional<String> untranslated(Rule rule) {
        return rule.words().language().equals(said.tag())
                ? Optional.empty()
                : Optional.of(said.said("prompt.untranslated"));
    }

    /** What is told of a prompt, by name: {@code Asked of}. */
    public String term(String which) {
        return said.said("prompt." + which);
    }

    /** What one row has outstanding; what all lines have alike is told once, above and below them. */
    public String line(Prompt.Line line, Prompt prompt) {
        Rule row = line.rule();
        List<String> told = new ArrayList<>(List.of(line.title() + "."));
        if (!line.ask().isEmpty() && !line.ask().equals(prompt.ask())) {
            told.add(line.ask());
        }
        if (!row.level().equals(prompt.level())) {
            told.add(said.said("prompt.line.wanted", row.level().inWords()));
        }
        if (!row.words().settledBy().equals(prompt.settledBy())) {
            told.add(said.said("prompt.line.settled", row.words().settledBy()));
        }
        return String.join(" ", told);
    }

    /** What was not found of a line, its figures and its reference. */
    public List<String> behind(Prompt.Line line) {
        String figures = line.thresholds().stream()
                .map(figure -> figure.name() + ": " + amount(figure) + "; ")
                .collect(Collectors.joining());
        return Stream.concat(
                        notFound(line.because()),
                        Stream.of(figures
                                + said.said("prompt.line.reference", line.rule().id())))
                .toList();
    }

    public String askedOf(Rule rule) {
        List<String> copies = rule.copies().stream().map(Role::inWords).toList();
        String to = rule.to().inWords();
        return copies.isEmpty() ? to : said.said("prompt.copies", to, said.listed(copies));
    }

    public String wanted(Level level) {
        return WantedBy.inWords(level, said);
    }

    public Stream<String> found(List<Evidence> evidence) {
        return evidence.stream().filter(each -> !isAbsence(each)).map(this::inWords);
    }

    public static boolean isAbsence(Evidence evidence) {
        return evidence instanceof Evidence.NotFound
                || evidence instanceof Evidence.Withheld withheld && !withheld.found();
    }

    /** One piece of evidence, with where a record came from. */
    public String inWords(Evidence evidence) {
        return evidence instanceof Evidence.Found found ? inWords(found) : Gaps.inWords(evidence, said);
    }

    private String inWords(Evidence.Found found) {
        Origin origin = found.fact().origin();
        return Gaps.inWords(found, said) + " (" + found.fact().id() + (origin == null ? "" : "; " + origin.inWords())
                + ")" + (found.kind().restricted() ? " (" + said.said("prompt.restricted") + ")" : "");
    }

    public Stream<String> notFound(List<Evidence> evidence) {
        return evidence.stream().filter(PromptText::isAbsence).map(this::inWords);
    }

    public String threshold(Threshold.InForce threshold) {
        return threshold.name() + ": " + amount(threshold) + ", "
                + said.said(originKey(threshold.origin()))
                + (threshold.cite().isBlank() ? "" : " (" + threshold.cite() + ")")
                + (threshold.from() == null ? "" : ", " + said.said("days.since", said.day(threshold.from())))
                + (threshold.change() == null ? "" : "; " + threshold.change().inWords());
    }

    String amount(Threshold.InForce figure) {
        return said.amount(figure.amount().value(), figure.amount().unit());
    }

    static String originKey(ThresholdOrigin origin) {
        return "origin." + origin.name();
    }

    /** What layers say of a rule otherwise than the pack, a line each. */
    public static List<String> changed(Rule rule) {
        return rule.standing().changes().stream()
                .map(change -> change.what() + ": " + change.inWords())
                .toList();
    }

    /** What each source taught, the source named once. */
    public List<String> learning(Prompt prompt) {
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
    List<String> despite(Prompt prompt) {
        return prompt.despite().stream().map(gap -> despite(gap, prompt.rule())).toList();
    }

    public String despite(Gap gap, Rule rule) {
        return new UnknownText(said).inWords(gap) + (maySettle(gap, rule) ? " " + said.said("prompt.may-settle") : "");
    }

    /** Whether what is missing could hold what settles a prompt of the rule. */
    static boolean maySettle(Gap gap, Rule rule) {
        return (gap instanceof Gap.NotSupplied missing && rule.settles(missing.kind()))
                || (gap instanceof Gap.NotRecorded blank && rule.settles(FactKind.of(blank.fact())));
    }
}
