package org.reviewlearning.heed.report.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.report.ToFindOut;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.timeline.RuleAnswers;
import org.reviewlearning.heed.timeline.Untold;
import org.reviewlearning.heed.wording.English;

/**
 * When each question would have been asked about a case, as a page for those who look back on it: what was asked, of whom,
 * from which day to which and why no longer; then what could not be told. The same timeline gives the same bytes.
 */
public final class TimelinePage {

    private static final int SHORT_FINGERPRINT = 12;

    private final CaseTimeline timeline;
    private final List<AskedOverTime> asked;

    private TimelinePage(CaseTimeline timeline) {
        this.timeline = timeline;
        this.asked = AskedOverTime.of(timeline.questions());
    }

    /** The page as lines of text: every question with its days, what it rested on and what ended it. */
    public static String text(CaseTimeline timeline) {
        return new TimelinePage(timeline).page(false, false).text();
    }

    /** The page as lines of text with everything behind each question. */
    public static String fullText(CaseTimeline timeline) {
        return new TimelinePage(timeline).page(true, false).text();
    }

    /** The page as one HTML file that needs no network. */
    public static String html(CaseTimeline timeline) {
        return new TimelinePage(timeline).page(true, true).html();
    }

    /** Drawn, or in words alone: what is drawn and in its table stands in words with each question. */
    private Page page(boolean full, boolean drawn) {
        List<Block> blocks = new ArrayList<>(head());
        if (drawn && !asked.isEmpty()) {
            blocks.add(Block.Section.of(
                    "when",
                    "When, and of whom",
                    List.of(
                            new Block.Drawn(new TimelineLanes(timeline, asked).drawn()),
                            new Block.Table(
                                    "What would have been asked, from which day to which, and what ended it",
                                    List.of("About", "Asked of", "First day", "Last day", "Then"),
                                    asked.stream().flatMap(AskedOverTime::rows).toList()))));
        }
        blocks.add(Block.Section.of("asked", "What would have been asked", asked(full)));
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
        long told = timeline.rules().stream()
                .filter(rule -> rule.answers().stream().anyMatch(TimelinePage::cannotTell))
                .count();
        head.add(Block.paragraph(English.counted(timeline.questions().size(), "question")
                + " would have been asked on some of these days"
                + (asked.size() < timeline.questions().size() ? ", those of one rule under one heading. " : ". ")
                + English.counted((int) told, "rule")
                + " of " + timeline.rules().size() + " could not be answered on some of these days."));
        String fingerprint = timeline.made().ruleBook().fingerprint();
        head.add(Block.paragraph(String.format(
                Locale.ROOT,
                "Rule book %s (fingerprint %s), as it is now. Heed %s. Working days: %s.",
                timeline.made().ruleBook().inWords(),
                fingerprint.substring(0, Math.min(SHORT_FINGERPRINT, fingerprint.length())),
                timeline.made().heed(),
                timeline.made().calendar())));
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

    private List<Block> asked(boolean full) {
        return asked.isEmpty()
                ? List.of(Block.paragraph("Nothing, on any of these days."))
                : asked.stream().<Block>map(each -> each.card(full)).toList();
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
