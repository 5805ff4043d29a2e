package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.impact.AnswerChange.What;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;

/**
 * What a change of the rules would do, on one page: two sentences, then what is asked otherwise and what makes it so, then who
 * is asked. The same summary gives the same bytes.
 */
public final class ImpactPage {

    private static final String OPENING =
            "This page tells what a change of the rules would do to the questions asked about these cases, on these days. It"
                    + " judges no child and no worker. It holds the ids of cases: keep it as you would keep those.";

    private static final String CLOSING =
            "Whether a question is worth asking, this page cannot say. " + Assessment.NOT_AN_ASSURANCE;

    private final ImpactSummary impact;
    private final boolean whole;

    private ImpactPage(ImpactSummary impact, boolean whole) {
        this.impact = impact;
        this.whole = whole;
    }

    /** The page as lines of text: of what changes no question, and of many children, the first are named. */
    public static String text(ImpactSummary impact) {
        return new ImpactPage(impact, false).page().text();
    }

    /** The page as one HTML file that needs nothing else, with every rule named. */
    public static String html(ImpactSummary impact) {
        return new ImpactPage(impact, true).page().html();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>(sentences());
        if (impact.rules().isEmpty() && impact.withoutEffect().isEmpty()) {
            blocks.add(Block.paragraph("No rule differs between the two."));
        }
        blocks.addAll(ChangeSections.of(impact, whole));
        if (!impact.asked().isEmpty()) {
            section(
                    "asked",
                    "Who is asked",
                    impact.asked().stream()
                            .map(each ->
                                    each.role() + ", " + each.level() + ": " + ChangeSections.counts(each.counts()))
                            .toList(),
                    blocks);
        }
        if (impact.days().size() > 1 && impact.changed() > 0) {
            section(
                    "days",
                    "Day by day",
                    impact.byDay().stream()
                            .map(each -> day(each.day()) + ": "
                                    + (each.counts().isEmpty()
                                            ? "no answer differs"
                                            : ChangeSections.counts(each.counts())))
                            .toList(),
                    blocks);
        }
        if (!impact.groups().isEmpty()) {
            blocks.add(groups());
        }
        return Page.of(
                "What would change, from " + impact.older().inWords() + " to "
                        + impact.newer().inWords(),
                OPENING,
                blocks,
                CLOSING);
    }

    private static void section(String id, String heading, List<String> items, List<Block> blocks) {
        blocks.add(Block.Section.of(id, heading, List.of(Block.items(items))));
    }

    private List<Block> sentences() {
        return List.of(
                Block.paragraph("Of " + children(impact.children()) + ", seen as at "
                        + (impact.days().size() == 1
                                ? day(impact.days().get(0))
                                : impact.days().size() + " days from "
                                        + day(impact.days().get(0)) + " to "
                                        + day(impact.days().get(impact.days().size() - 1)))
                        + ", " + impact.children(What.NEWLY_ASKED) + " would newly be asked about, "
                        + impact.children(What.NO_LONGER_ASKED) + " would have something no longer asked, and for "
                        + impact.children(What.ASKED_OTHERWISE) + " something would be asked otherwise."),
                Block.paragraph("For " + impact.children(What.CANNOT_TELL_NOW)
                        + " a rule would not be able to tell, and now can or is not asked; for "
                        + impact.children(What.CAN_TELL_NOW) + " one would be able to tell, and now cannot."));
    }

    private static String day(LocalDate day) {
        return Language.english().day(day);
    }

    private static String children(int number) {
        return number + (number == 1 ? " child" : " children");
    }

    private Block groups() {
        return Block.Section.of(
                "groups",
                "Groups you named",
                List.of(
                        Block.items(
                                impact.groups().stream().map(ImpactPage::group).toList()),
                        Block.paragraph("Numbers below " + ImpactSummary.FEWEST_OF_A_GROUP
                                + " are not shown, nor another where one could be worked out from it. A difference between"
                                + " groups is a question about the rule, and no answer: look at the rule, and at what is"
                                + " recorded of whom.")));
    }

    private static String group(ImpactSummary.OfGroup each) {
        return (each.group().isEmpty() ? "in no group" : each.group()) + ": "
                + (each.children() == null ? "number of children not shown" : children(each.children()))
                + "; newly asked about " + of(each.newlyAsked(), each.children())
                + "; no longer " + of(each.noLongerAsked(), each.children());
    }

    private static String of(@Nullable Integer some, @Nullable Integer all) {
        return some == null
                ? "not shown"
                : some + (all == null || all == 0 ? "" : " (" + Math.round(100.0 * some / all) + " in 100)");
    }
}
