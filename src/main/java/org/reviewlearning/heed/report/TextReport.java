package org.reviewlearning.heed.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.TextPage;

/**
 * An assessment in words. Two sentences lead: how much is asked and of whom, and how much could not be told; then come the
 * questions by when an answer is wanted, and what could not be told, by what to find out. It is written to be read aloud, also
 * years later by the young person it is about.
 *
 * <p>The short form, which is the usual one, fits a screen; {@link TextForm#FULL} names each rule and says what everything
 * rests on. The same assessment in the same form gives the same bytes on every system, and lines end in a newline.
 */
public final class TextReport {

    private static final int SHORT_FINGERPRINT = 12;

    private TextReport() {}

    /**
     * Writes one case in the short form.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Assessment assessment, Appendable out) throws IOException {
        write(assessment, null, TextForm.SHORT, out);
    }

    /**
     * Writes one case in the short form, and before what is asked, what changed since an earlier assessment of it.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Assessment assessment, Changes since, Appendable out) throws IOException {
        write(assessment, Objects.requireNonNull(since, "since"), TextForm.SHORT, out);
    }

    /**
     * Writes one case.
     *
     * @param since what changed since an earlier assessment of it; absent means that it is compared with none
     * @throws IOException if {@code out} throws it
     */
    public static void write(Assessment assessment, @Nullable Changes since, TextForm form, Appendable out)
            throws IOException {
        Objects.requireNonNull(assessment, "assessment");
        TextPage page = new TextPage(form.width());
        head(assessment, page);
        new CaseText(assessment, since, form.full(), page).write();
        end(List.of(assessment), form.full(), page);
        out.append(page.toString());
    }

    /**
     * Writes several cases of one source in the short form, all by one rule book and as at one day. What the source lacks is
     * told once, and first.
     *
     * @param assessments the cases, in the order they are to be read
     * @param notAssessed the cases that were not, as a reader would look for them, and why not
     * @throws IOException if {@code out} throws it
     */
    public static void writeBatch(List<Assessment> assessments, List<String> notAssessed, Appendable out)
            throws IOException {
        writeBatch(assessments, Map.of(), notAssessed, TextForm.SHORT, out);
    }

    /**
     * Writes several cases as {@link #writeBatch(List, List, Appendable)} does, and what changed in those of which there
     * is an earlier assessment.
     *
     * @param since what changed, by the case's identifier; a case that is not there is told without it
     * @throws IOException if {@code out} throws it
     */
    public static void writeBatch(
            List<Assessment> assessments, Map<String, Changes> since, List<String> notAssessed, Appendable out)
            throws IOException {
        writeBatch(assessments, since, notAssessed, TextForm.SHORT, out);
    }

    /**
     * Writes several cases as {@link #writeBatch(List, Map, List, Appendable)} does, in a form of choice.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void writeBatch(
            List<Assessment> assessments,
            Map<String, Changes> since,
            List<String> notAssessed,
            TextForm form,
            Appendable out)
            throws IOException {
        TextPage page = new TextPage(form.width());
        new BatchText(List.copyOf(assessments), Map.copyOf(since), List.copyOf(notAssessed), form.full(), page).write();
        out.append(page.toString());
    }

    /** What a report of one case begins with. */
    static void head(Assessment assessment, TextPage page) {
        page.title(CaseText.title(assessment));
        page.blank();
        if (!CaseText.nothingAnswered(assessment)) {
            Summary summary = Summary.of(assessment);
            page.paragraph(summary.whatIsAsked() + " " + summary.whatCouldNotBeTold());
            page.blank();
        }
        page.paragraph(CaseText.said(assessment).said("report.question"));
        CaseText.said(assessment).word("report.draft").ifPresent(draft -> {
            page.blank();
            page.paragraph(draft);
        });
    }

    /** What every report ends with: what taught us to ask, what was not asked, what made it, and that it is no assurance. */
    static void end(List<Assessment> assessments, boolean full, TextPage page) {
        Language said = assessments.isEmpty() ? Language.english() : CaseText.said(assessments.get(0));
        if (full) {
            CaseText.notAsked(assessments, true, page);
        }
        page.heading(said.said("report.about"));
        if (!full) {
            List<Prompt> prompts = assessments.stream()
                    .flatMap(each -> each.prompts().stream())
                    .toList();
            if (!prompts.isEmpty()) {
                page.paragraph(said.said("report.taught", ShortPromptText.taughtBy(prompts)));
            }
            String counts =
                    assessments.size() == 1 ? CaseText.counts(assessments.get(0).outcomes(), said) : "";
            if (!counts.isEmpty()) {
                page.paragraph(counts);
            }
            CaseText.notAsked(assessments, false, page);
        }
        if (assessments.size() == 1) {
            CaseText.daysOfRecording(assessments.get(0), page);
        }
        assessments.stream().findFirst().ifPresent(each -> madeWith(each, page));
        if (!full) {
            page.paragraph(said.said("report.short"));
        }
        page.blank();
        page.paragraph(said.said("report.no-assurance"));
    }

    private static void madeWith(Assessment assessment, TextPage page) {
        String fingerprint = assessment.ruleBook().fingerprint();
        page.paragraph(CaseText.said(assessment)
                .said(
                        "report.made",
                        assessment.ruleBook().inWords(),
                        fingerprint.substring(0, Math.min(SHORT_FINGERPRINT, fingerprint.length())),
                        assessment.heed(),
                        assessment.calendar()));
    }
}
