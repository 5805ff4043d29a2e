package org.reviewlearning.heed.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.page.TextPage;

/**
 * An assessment in words: the questions with everything behind them, then what could not be told, then the other rules.
 * It is written to be read aloud, also years later by the young person it is about.
 *
 * <p>The same assessment gives the same bytes on every system: lines end in a newline and are about 100 characters wide.
 */
public final class TextReport {

    private static final int SHORT_FINGERPRINT = 12;

    private TextReport() {}

    /**
     * Writes one case.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Assessment assessment, Appendable out) throws IOException {
        one(assessment, null, out);
    }

    /**
     * Writes one case, and before what is asked, what changed since an earlier assessment of it.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Assessment assessment, Changes since, Appendable out) throws IOException {
        one(assessment, Objects.requireNonNull(since, "since"), out);
    }

    private static void one(Assessment assessment, @Nullable Changes since, Appendable out) throws IOException {
        Objects.requireNonNull(assessment, "assessment");
        TextPage page = new TextPage();
        page.title(CaseText.title(assessment));
        page.blank();
        madeWith(assessment, page);
        new CaseText(assessment, Set.of(), since, page).write();
        CaseText.notAsked(List.of(assessment), page);
        page.blank();
        page.paragraph(Assessment.NOT_AN_ASSURANCE);
        out.append(page.toString());
    }

    /**
     * Writes several cases of one source, all by one rule book and as at one day. What every case lacks is told once, at
     * the end.
     *
     * @param assessments the cases, in the order they are to be read
     * @param notAssessed the cases that were not, as a reader would look for them, and why not
     * @throws IOException if {@code out} throws it
     */
    public static void writeBatch(List<Assessment> assessments, List<String> notAssessed, Appendable out)
            throws IOException {
        writeBatch(assessments, Map.of(), notAssessed, out);
    }

    /**
     * Writes several cases as {@link #writeBatch(List, List, Appendable)} does, and what changed in those of which there
     * is an earlier assessment.
     *
     * @param assessments the cases, in the order they are to be read
     * @param since what changed, by the case's identifier; a case that is not there is told without it
     * @param notAssessed the cases that were not, as a reader would look for them, and why not
     * @throws IOException if {@code out} throws it
     */
    public static void writeBatch(
            List<Assessment> assessments, Map<String, Changes> since, List<String> notAssessed, Appendable out)
            throws IOException {
        TextPage page = new TextPage();
        BatchText.write(List.copyOf(assessments), Map.copyOf(since), List.copyOf(notAssessed), page);
        out.append(page.toString());
    }

    /** What made the assessment, and once, what a question is. */
    static void madeWith(Assessment assessment, TextPage page) {
        String fingerprint = assessment.ruleBook().fingerprint();
        page.paragraph(String.format(
                Locale.ROOT,
                "Rule book %s (fingerprint %s). Heed %s. Working days: %s.",
                assessment.ruleBook().inWords(),
                fingerprint.substring(0, Math.min(SHORT_FINGERPRINT, fingerprint.length())),
                assessment.heed(),
                assessment.calendar()));
        page.paragraph(
                "A question is about what the adults did next. It is not about the child, and it decides nothing.");
    }
}
