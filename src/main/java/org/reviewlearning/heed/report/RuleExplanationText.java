package org.reviewlearning.heed.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.wording.English;

/** Why one rule answered as it did. */
record RuleExplanationText(Explanation why, LocalDate day, TextPage page) {

    private static final int YEARS_AHEAD = 2;

    void write() {
        page.heading(why.rule().id());
        writeBelow();
    }

    /** Without its heading, for a page about this rule alone. */
    void writeBelow() {
        page.paragraph(answer());
        page.paragraph("What it looks for: " + title());
        changed().forEach(change -> page.paragraph("Changed here: " + change + "."));
        if (faulted()) {
            return;
        }
        lines();
        missing();
        page.blank();
        page.paragraph(next());
    }

    /** What layers say otherwise of the rule and of the figures it counts by: a laxer one may be why it stays quiet. */
    private Stream<String> changed() {
        return Stream.concat(
                PromptText.changed(why.rule()).stream(),
                why.figures().stream()
                        .filter(figure -> figure.change() != null)
                        .map(figure -> figure.name() + ": " + figure.change().inWords()));
    }

    private boolean faulted() {
        return why.outcome().gaps().stream().anyMatch(Gap.Fault.class::isInstance);
    }

    private String answer() {
        Outcome outcome = why.outcome();
        if (outcome instanceof Outcome.Prompted prompted) {
            List<String> keys = prompted.prompts().stream().map(Prompt::key).toList();
            return "It asks, under the reference" + (keys.size() == 1 ? " " : "s ") + English.listed(keys) + "."
                    + (why.rule().together() == null ? "" : " There it is a line beside other rows of its table.");
        }
        if (outcome instanceof Outcome.OutOfScope out) {
            return "It is not about this child on this day: " + out.why() + ".";
        }
        if (faulted()) {
            return "A fault in Heed, not in the case, kept it from being answered.";
        }
        return outcome instanceof Outcome.Quiet
                ? "It was considered, and does not ask on this day."
                : "Whether to ask cannot be told.";
    }

    /** As the prompt says it; a rule that does not ask has no figures to fill in. */
    private String title() {
        return why.outcome() instanceof Outcome.Prompted prompted
                ? Stream.concat(
                                prompted.prompts().get(0).lines().stream().map(Prompt.Line::title),
                                Stream.of(prompted.prompts().get(0).title()))
                        .findFirst()
                        .orElseThrow()
                : why.rule().words().title().filled(placeholder -> "\u2026");
    }

    private void lines() {
        if (why.lines().isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(
                "Line by line, as the condition stands in " + why.rule().place().file() + ":");
        for (Explanation.Line line : why.lines()) {
            page.blank();
            page.row("Line " + line.element().place().line(), asks(line.element()) + " " + stands(line));
            page.underRow(Stream.concat(
                            line.evidence().stream().map(PromptText.ENGLISH::inWords),
                            new UnknownText(Language.english()).alike(line.gaps()).stream())
                    .toList());
        }
    }

    private static String asks(Element element) {
        FactKind kind = element.searches().orElseThrow().kind();
        return element instanceof Element.Collect
                ? "Counts " + kind.many() + "."
                : "Looks for " + English.one(kind.one()) + ".";
    }

    private static String stands(Explanation.Line line) {
        return switch (line.standing()) {
            case MET -> (line.gaps().isEmpty() ? "Met: " : "Met, as far as is recorded: ") + line.says() + ".";
            case NOT_MET -> "This is where it stopped: " + line.says() + ".";
            case OPEN ->
                line.element() instanceof Element.Collect
                        ? "Whether there are as many as it asks for cannot be told."
                        : "Whether there is one cannot be told.";
            case NOT_REACHED -> "Not read, because the reading ended at a line above.";
        };
    }

    private void missing() {
        List<Gap> others = new ArrayList<>(why.outcome().gaps());
        others.removeAll(why.decisive());
        if (!why.decisive().isEmpty()) {
            page.blank();
            page.paragraph("To find out first, because a yes or a no can change this answer:");
            page.blank();
            new UnknownText(Language.english()).toFindOut(why.decisive()).forEach(page::item);
        }
        if (!others.isEmpty()) {
            page.blank();
            page.paragraph(
                    why.outcome() instanceof Outcome.Prompted
                            ? "It might ask more, or rest on more, if this were known:"
                            : why.decisive().isEmpty() ? "What is missing:" : "Also missing:");
            page.blank();
            new UnknownText(Language.english()).alike(others).forEach(page::item);
        }
    }

    private String next() {
        Explanation.Next next = why.next();
        if (next != null) {
            return "If nothing else is recorded, this answer changes on "
                    + Language.english().day(next.on()) + ": it then " + then(next.outcome()) + ".";
        }
        if (why.unfinished()) {
            return Explanation.UNFINISHED + " Whether time alone changes this answer was not found out.";
        }
        LocalDate ends = why.rule().scope().inForceUntil();
        if (ends != null && ends.isBefore(day.plusYears(YEARS_AHEAD))) {
            return "Time alone does not change this answer while the rule is in force, which it is until "
                    + Language.english().day(ends.minusDays(1)) + ".";
        }
        return WorkingDays.reaches(day.plusYears(YEARS_AHEAD))
                ? "Time alone does not change this answer within two years."
                : "Time alone does not change this answer as far ahead as Heed's calendar reaches.";
    }

    private String then(OutcomeType outcome) {
        return switch (outcome) {
            case PROMPTED -> why.outcome() instanceof Outcome.Prompted ? "asks about something else" : "asks";
            case QUIET -> "does not ask";
            case CANNOT_TELL -> "cannot be told";
            case OUT_OF_SCOPE -> "is not about this child";
        };
    }
}
