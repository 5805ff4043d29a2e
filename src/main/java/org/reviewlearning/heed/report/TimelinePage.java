package org.reviewlearning.heed.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.timeline.Question;
import org.reviewlearning.heed.timeline.RuleAnswers;
import org.reviewlearning.heed.timeline.Stay;
import org.reviewlearning.heed.timeline.Untold;
import org.reviewlearning.heed.wording.English;

/**
 * When each question would have been asked about a case, as a page for those who look back on it: what was asked, of whom,
 * from which day to which and why no longer; then what could not be told. The same timeline gives the same bytes.
 */
public final class TimelinePage {

    private static final int SHORT_FINGERPRINT = 12;

    private final CaseTimeline timeline;

    private TimelinePage(CaseTimeline timeline) {
        this.timeline = timeline;
    }

    /** The page as lines of text. */
    public static String text(CaseTimeline timeline) {
        return new TimelinePage(timeline).page().text();
    }

    /** The page as one HTML file that needs no network. */
    public static String html(CaseTimeline timeline) {
        return new TimelinePage(timeline).page().html();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>(head());
        if (!timeline.questions().isEmpty()) {
            blocks.add(Block.Section.of(
                    "when", "When, and of whom", List.of(new Block.Drawn(new TimelineLanes(timeline).drawn()))));
        }
        blocks.add(Block.Section.of("asked", "What would have been asked", asked()));
        blocks.add(Block.Section.of("untold", "What could not be told", untold()));
        return Page.of(
                "When would we have asked? Case " + timeline.caseId() + ", " + TimelineLanes.inWords(timeline.days())
                        + (timeline.role() == null
                                ? ""
                                : ", for " + timeline.role().inWords()),
                "This looks back on what the record said, and when. A question is about what the adults did next. It is not"
                        + " about the child, it is no finding about anybody, and it decides nothing.",
                blocks,
                Assessment.NOT_AN_ASSURANCE);
    }

    private List<Block> head() {
        List<Block> head = new ArrayList<>();
        String fingerprint = timeline.made().ruleBook().fingerprint();
        head.add(Block.paragraph(String.format(
                Locale.ROOT,
                "Rule book %s (fingerprint %s), as it is now. Heed %s. Working days: %s.",
                timeline.made().ruleBook().inWords(),
                fingerprint.substring(0, Math.min(SHORT_FINGERPRINT, fingerprint.length())),
                timeline.made().heed(),
                timeline.made().calendar())));
        long told = timeline.rules().stream()
                .filter(rule -> rule.answers().stream().anyMatch(TimelinePage::cannotTell))
                .count();
        head.add(Block.paragraph(English.counted(timeline.questions().size(), "question")
                + " would have been asked on some of these days. "
                + English.counted((int) told, "rule")
                + " of " + timeline.rules().size() + " could not be answered on some of them."));
        int own = timeline.factsKnownFromTheirOwnDay();
        if (own > 0) {
            head.add(new Block.Note(Words.of(English.counted(own, "record")
                    + " without a day of recording counted from their own day. If they were written down later, a question"
                    + " that rests on them may have been possible only later than it says here.")));
        }
        if (timeline.role() != null) {
            head.add(new Block.Note(Words.of(English.counted(timeline.withheld().size(), "rule")
                    + " may look at restricted records and would not be addressed to this role. Nothing is told of"
                    + " them here.")));
        }
        return head;
    }

    private static boolean cannotTell(RuleAnswers.Answer answer) {
        return answer.outcome() == OutcomeType.CANNOT_TELL;
    }

    private List<Block> asked() {
        List<Block> cards = new ArrayList<>();
        for (int i = 0; i < timeline.questions().size(); i++) {
            cards.add(card(timeline.questions().get(i), i + 1));
        }
        return cards.isEmpty() ? List.of(Block.paragraph("Nothing, on any of these days.")) : cards;
    }

    private static Block card(Question question, int number) {
        Prompt prompt = question.stays().get(0).prompt();
        return new Block.Card(
                "question-" + number,
                "Question " + number,
                Words.of(prompt.ask()),
                List.of(Block.Terms.of(
                        Block.Term.of("Asked of", PromptText.askedOf(question.rule())),
                        Block.Term.of(
                                "Asked",
                                question.stays().stream()
                                        .map(stay -> TimelineLanes.when(stay) + ". " + ended(stay.ended()))))),
                "Why, and what it rested on at first",
                List.of(Block.Terms.of(
                        Block.Term.of("About", prompt.title()),
                        Block.Term.of("Why we ask", prompt.why()),
                        Block.Term.of("Because", PromptText.found(prompt.because())),
                        Block.Term.of("Not found", PromptText.notFound(prompt.because())),
                        Block.Term.of("Step by step", question.lines().stream().map(TimelinePage::line)),
                        Block.Term.of("Threshold", prompt.thresholds().stream().map(PromptText::threshold)),
                        Block.Term.of("Learning", PromptText.learning(prompt).stream()),
                        Block.Term.of("Settled by", prompt.settledBy()),
                        Block.Term.of(
                                "Despite",
                                prompt.despite().stream().map(gap -> PromptText.despite(gap, question.rule()))),
                        Block.Term.of("Reference", question.key()))));
    }

    private static String line(Question.Line line) {
        return line.stays().get(0).prompt().title() + ": "
                + line.stays().stream().map(TimelineLanes::when).collect(Collectors.joining("; "));
    }

    private static String ended(Stay.@Nullable Ending ended) {
        if (ended == null) {
            return "It would still have been asked on the last day looked at.";
        }
        String said = ended.says().isEmpty() ? "." : ": " + ended.says() + ".";
        return switch (ended.reason()) {
            case SETTLED ->
                ended.by().isEmpty()
                        ? "Then something that was recorded settled it, or took its place."
                        : "Then settled, or replaced, by: "
                                + ended.by().stream().map(PromptText::inWords).collect(Collectors.joining("; "))
                                + ".";
            case TIME_PASSED -> "Then too long ago: time passed, and nothing settled it.";
            case OUT_OF_SCOPE -> "Then the rule was not about this child any more" + said;
            case CANNOT_TELL ->
                ended.gaps().isEmpty()
                        ? "Then it could not be told any more" + said
                        : "Then it could not be told any more. " + String.join(" ", UnknownText.alike(ended.gaps()));
            case RULE_CHANGED -> "Then the rule was another" + said;
        };
    }

    private List<Block> untold() {
        List<Untold> untold = timeline.untold();
        if (untold.isEmpty()) {
            return List.of(Block.paragraph("Every rule that was asked was answered on each of these days."));
        }
        List<Block.Item> items =
                ToFindOut.of(untold.stream()
                                .map(each -> new Unknown(each.gap(), each.rules()))
                                .toList())
                        .stream()
                        .map(about -> Block.Item.of(
                                English.capital(about.about()),
                                about.parts().stream()
                                        .map(part -> part(part, untold))
                                        .toList()))
                        .toList();
        return List.of(
                Block.paragraph(
                        "Most first. A rule may hang on several of these; on these days nothing it would have asked"
                                + " could be ruled out."),
                new Block.Items(items));
    }

    private static String part(ToFindOut.Part part, List<Untold> untold) {
        List<String> what = part.gaps().stream().map(Gap::what).toList();
        List<Period> days = untold.stream()
                .filter(each -> what.contains(each.gap().what()))
                .flatMap(each -> each.days().stream())
                .toList();
        LocalDate from =
                days.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = days.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow();
        return English.capital(part.says()) + ". "
                + English.counted(part.rules().size(), "rule") + " could not be answered, "
                + (days.stream().distinct().count() == 1
                        ? TimelineLanes.inWords(new Period(from, to))
                        : "on days between " + TimelineLanes.day(from) + " and " + TimelineLanes.day(to))
                + ".";
    }
}
