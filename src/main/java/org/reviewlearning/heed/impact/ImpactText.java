package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.impact.AnswerChange.What;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.wording.English;

/** What a change of the rules would do, on one page: two sentences, then rule by rule. */
public final class ImpactText {

    private static final int MOST_NAMED = 12;
    private static final int MOST_CAUSES = 5;

    private final ImpactSummary impact;
    private final TextPage page = new TextPage();

    private ImpactText(ImpactSummary impact) {
        this.impact = impact;
    }

    /** The page. */
    public static String of(ImpactSummary impact) {
        ImpactText text = new ImpactText(impact);
        text.write();
        return text.page.toString();
    }

    private void write() {
        page.title("What would change, from " + impact.older().inWords() + " to "
                + impact.newer().inWords());
        page.blank();
        sentences();
        if (impact.rules().isEmpty() && impact.withoutEffect().isEmpty()) {
            page.blank();
            page.paragraph("No rule differs between the two.");
        }
        rules(impact, page);
        if (!impact.asked().isEmpty()) {
            page.heading("Who is asked");
            impact.asked().forEach(each -> page.item(each.role() + ", " + each.level() + ": " + counts(each.counts())));
        }
        if (impact.days().size() > 1 && impact.changed() > 0) {
            page.heading("Day by day");
            impact.byDay()
                    .forEach(each -> page.item(Language.english().day(each.day()) + ": "
                            + (each.counts().isEmpty() ? "no answer differs" : counts(each.counts()))));
        }
        groups();
        page.blank();
        page.paragraph("These are the questions of these cases, on these days. Whether a question is worth asking, the"
                + " page cannot say.");
    }

    private void sentences() {
        page.paragraph("Of " + children(impact.children()) + ", seen as at "
                + (impact.days().size() == 1
                        ? Language.english().day(impact.days().get(0))
                        : impact.days().size() + " days from "
                                + Language.english().day(impact.days().get(0)) + " to "
                                + Language.english()
                                        .day(impact.days().get(impact.days().size() - 1)))
                + ", " + impact.children(What.NEWLY_ASKED) + " would newly be asked about, "
                + impact.children(What.NO_LONGER_ASKED) + " would have something no longer asked, and for "
                + impact.children(What.ASKED_OTHERWISE) + " something would be asked otherwise.");
        page.paragraph("For " + impact.children(What.CANNOT_TELL_NOW)
                + " a rule would not be able to tell, and now can or is not asked; for "
                + impact.children(What.CAN_TELL_NOW) + " one would be able to tell, and now cannot.");
    }

    /**
     * Which answers differ, rule by rule, and which rules that differ answer as before.
     *
     * @hidden
     */
    @Internal
    public static void rules(ImpactSummary impact, TextPage page) {
        if (!impact.rules().isEmpty()) {
            page.heading("Rule by rule");
        }
        for (ImpactSummary.OfRule rule : impact.rules()) {
            page.item(rule.rule() + ": " + rule.title());
            for (ImpactSummary.Changed changed : rule.changes()) {
                page.underItem(counted(changed.what(), changed.answers(), changed.children()) + ": "
                        + named(changed.caseIds(), changed.notNamed()) + ".");
                because(changed, page);
            }
        }
        if (!impact.withoutEffect().isEmpty()) {
            page.heading("Rules that differ, and answer these cases as before");
            impact.withoutEffect().forEach(page::item);
        }
    }

    private static void because(ImpactSummary.Changed changed, TextPage page) {
        List<ImpactSummary.Because> all = changed.because();
        for (ImpactSummary.Because each : all.subList(0, Math.min(all.size(), MOST_CAUSES))) {
            page.underItem("cause: " + (all.size() == 1 ? "" : "(" + each.answers() + ") ") + each.why() + ".");
        }
        if (all.size() > MOST_CAUSES) {
            page.underItem("and " + English.counted(all.size() - MOST_CAUSES, "other cause") + ".");
        }
    }

    /**
     * How many answers differ, by how they do.
     *
     * @hidden
     */
    @Internal
    public static String counts(List<ImpactSummary.Count> counts) {
        return counts.stream()
                .map(each -> counted(each.what(), each.answers(), each.children()))
                .collect(Collectors.joining("; "));
    }

    private static String counted(What what, int answers, int children) {
        return answers + " " + what.inWords() + (answers == children ? "" : ", about " + children(children));
    }

    private static String children(int number) {
        return number + (number == 1 ? " child" : " children");
    }

    private static String named(List<String> ids, int more) {
        List<String> shown = new ArrayList<>(ids.subList(0, Math.min(ids.size(), MOST_NAMED)));
        int left = more + ids.size() - shown.size();
        return left == 0 ? English.listed(shown) : String.join(", ", shown) + " and " + left + " more";
    }

    private void groups() {
        if (impact.groups().isEmpty()) {
            return;
        }
        page.heading("Groups you named");
        for (ImpactSummary.OfGroup each : impact.groups()) {
            page.item((each.group().isEmpty() ? "in no group" : each.group()) + ": "
                    + (each.children() == null ? "number of children not shown" : children(each.children()))
                    + "; newly asked about " + of(each.newlyAsked(), each.children())
                    + "; no longer " + of(each.noLongerAsked(), each.children()));
        }
        page.blank();
        page.paragraph("Numbers below " + ImpactSummary.FEWEST_OF_A_GROUP
                + " are not shown, nor another where one could be worked out from it. A difference between groups is a"
                + " question about the rule, and no answer: look at the rule, and at what is recorded of whom.");
    }

    private static String of(@Nullable Integer some, @Nullable Integer all) {
        return some == null
                ? "not shown"
                : some + (all == null || all == 0 ? "" : " (" + Math.round(100.0 * some / all) + " in 100)");
    }
}
