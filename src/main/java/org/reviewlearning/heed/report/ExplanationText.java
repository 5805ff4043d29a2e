package org.reviewlearning.heed.report;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;

/**
 * Why rules asked, stayed quiet or could not tell, in words: the condition line by line, what each line found, what to
 * find out first, and when the answer changes by time alone.
 *
 * <p>For one case, and never beside another: how near a rule was is told here, and put side by side it would rank children.
 */
public final class ExplanationText {

    private ExplanationText() {}

    /**
     * Writes why every rule that was asked answered as it did, in the order of the book, rules on trial last.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalStateException if the assessment was not made by a rule book
     */
    public static void write(Assessment assessment, Appendable out) throws IOException {
        TextPage page = begun("Why each rule answers as it does", assessment);
        Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .forEach(outcome -> explained(outcome.rule().id(), assessment, page));
        end(page, out);
    }

    /**
     * Writes why one rule answered as it did, or why it was not asked.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if the rule is not in the book
     * @throws IllegalStateException if the assessment was not made by a rule book
     */
    public static void write(Assessment assessment, String rule, Appendable out) throws IOException {
        Objects.requireNonNull(rule, "rule");
        TextPage page = begun("Why this rule answers as it does", assessment);
        List<NotAsked> left = assessment.notAsked().stream()
                .filter(each -> each.rule().id().equals(rule))
                .toList();
        if (left.isEmpty()) {
            explained(rule, assessment, page);
        } else {
            page.heading(rule);
            page.paragraph("This rule was not asked: " + left.get(0).why() + ".");
        }
        end(page, out);
    }

    /**
     * Why one rule answered as it did, without anything around it; nothing where it was not asked.
     *
     * @hidden
     */
    @Internal
    public static String bare(Assessment assessment, String rule) {
        TextPage page = new TextPage();
        if (assessment.notAsked().stream().noneMatch(each -> each.rule().id().equals(rule))) {
            new RuleExplanationText(assessment.explain(rule), assessment.asAt(), page).writeBelow();
        }
        return page.toString().strip();
    }

    private static TextPage begun(String title, Assessment assessment) {
        TextPage page = new TextPage();
        page.title(title);
        page.blank();
        page.paragraph(CaseText.title(assessment) + ".");
        return page;
    }

    private static void explained(String rule, Assessment assessment, TextPage page) {
        Optional<Rule> withheld = Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .map(Outcome::rule)
                .filter(each -> each.id().equals(rule) && assessment.withholds(each))
                .findFirst();
        if (withheld.isPresent()) {
            page.heading(rule);
            page.paragraph("This rule looks at restricted records. Why it answers as it does is told only to those it"
                    + " addresses: " + PromptText.ENGLISH.askedOf(withheld.get()) + ".");
            return;
        }
        page.blank();
        new RuleExplanationText(assessment.explain(rule), assessment.asAt(), page).write();
    }

    private static void end(TextPage page, Appendable out) throws IOException {
        page.blank();
        page.paragraph(Assessment.NOT_AN_ASSURANCE);
        out.append(page.toString());
    }
}
