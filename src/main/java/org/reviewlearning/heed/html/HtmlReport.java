package org.reviewlearning.heed.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.ReasonWithheld;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Timeline;
import org.reviewlearning.heed.page.Words;

/**
 * An assessment as a page to be opened in a browser, read and printed: the questions in the order in which an answer is
 * wanted, each with everything behind it; what could not be told; and a timeline of what could be seen on the day.
 *
 * <p>The page is one HTML file that holds all it needs, loads nothing and sends nothing. It holds facts about a child: what
 * becomes of it is the host's to decide. The same assessment and case give the same bytes.
 *
 * <pre>{@code Files.writeString(file, HtmlReport.of(book.assess(caseFile, day), caseFile));}</pre>
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * The page of a case. Of a whole assessment it tells all; of what a role may read ({@link Assessment#forRole}) nothing
     * else is in the page, and the timeline leaves out restricted records that the role is not asked about.
     *
     * @param assessment what the rules answered
     * @param caseFile the case that was assessed; of it only what could be seen on the day of the assessment is shown
     * @throws IllegalArgumentException if the case is not the one that was assessed
     */
    public static String of(Assessment assessment, CaseFile caseFile) {
        Objects.requireNonNull(assessment, "assessment");
        CaseFile seen = caseFile.asAt(assessment.asAt());
        Set<Fact> known = new HashSet<>(seen.facts());
        if (assessment.role().isPresent()) {
            seen.facts().stream().map(ReasonWithheld::from).forEach(known::add);
        }
        if (!seen.id().equals(assessment.caseId()) || !known.containsAll(behind(assessment))) {
            throw new IllegalArgumentException("This is not the case that was assessed. Give the one that was.");
        }
        return new CasePage(assessment, seen).page().html();
    }

    /**
     * A page that leads to the pages of several cases, and says which were not assessed. It counts nothing and sorts
     * nothing.
     *
     * @param caseIds the cases, the page of the first being {@link #fileName fileName(1)}
     * @param notAssessed the cases that were not, as a reader would look for them, and why not
     */
    public static String index(List<String> caseIds, List<String> notAssessed) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        for (String id : caseIds) {
            items.add(new Block.Item(Words.link("Case " + id, fileName(items.size() + 1)), List.of()));
        }
        blocks.add(Block.paragraph("In the order in which they were read, which says nothing of them."));
        blocks.add(new Block.Items(items));
        if (!notAssessed.isEmpty()) {
            blocks.add(Block.Section.of("not-assessed", "Not assessed", List.of(Block.items(notAssessed))));
        }
        return Page.of("Cases", Language.english().said("page.opening"), blocks, Assessment.NOT_AN_ASSURANCE)
                .html();
    }

    /** What the page of a case is called beside an index: {@code case-0001.html}. */
    public static String fileName(int number) {
        return String.format(Locale.ROOT, "case-%04d.html", number);
    }

    /**
     * What a case shows over time, what stands behind a question marked as belonging to a card of the page.
     *
     * @hidden
     */
    @Internal
    public static Timeline drawn(Assessment assessment, CaseFile caseFile, String card) {
        return new CaseTimeline(
                        assessment,
                        caseFile.asAt(assessment.asAt()),
                        Stream.concat(assessment.prompts().stream(), assessment.trialPrompts().stream())
                                .map(prompt -> new Question(prompt, "1", card, Language.named(assessment.language())))
                                .limit(1)
                                .toList())
                .timeline();
    }

    private static Set<Fact> behind(Assessment assessment) {
        return assessment.prompts().stream()
                .flatMap(prompt -> Evidence.facts(prompt.because()))
                .collect(Collectors.toSet());
    }
}
