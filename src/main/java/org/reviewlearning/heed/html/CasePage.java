package org.reviewlearning.heed.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Timeline;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.report.Summary;
import org.reviewlearning.heed.report.ToFindOut;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/**
 * What stands on the page of a case, and in which order.
 *
 * @param seen the case as it could be seen on the day
 */
record CasePage(Assessment assessment, CaseFile seen) {

    static final String OPENING =
            "This page asks adults what they did next for a child. It judges nobody, scores nothing and"
                    + " decides nothing, and it knows only the records it was given. It holds facts about a child: keep it, and"
                    + " send it on, as you would those records.";

    /** One row of what is missing; of what nothing was supplied, one for all on which as many rules hang. */
    private record Missing(String says, int rules, String alone) {}

    Page page() {
        List<Question> asked = Question.of(assessment.prompts(), "q");
        List<Question> tried = Question.of(assessment.trialPrompts(), "t");
        Summary summary = Summary.of(assessment);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(summary.whatIsAsked() + " " + summary.whatCouldNotBeTold()));
        assessment
                .role()
                .ifPresent(role -> blocks.add(new Block.Note(Words.of("This is what " + role.inWords()
                        + " may read. Of restricted records it holds only what stands behind a question that role is"
                        + " asked or holds a copy of; of the others it does not even say whether there are any."))));
        fault(blocks);
        blocks.add(Block.Section.of("asked", "What is asked", questions(asked)));
        blocks.add(Block.Section.of("unknown", "What could not be told", unknown(summary)));
        blocks.add(Block.Section.of("timeline", "Timeline", timeline(asked)));
        if (!assessment.trials().isEmpty()) {
            blocks.add(Block.Section.of("trials", "Rules on trial", trials(tried)));
        }
        blocks.add(Block.Section.of("others", "The other rules", others()));
        blocks.add(Block.Section.of("made", "How this page was made", made()));
        return Page.of(title(), OPENING, blocks, Assessment.NOT_AN_ASSURANCE);
    }

    private String day() {
        return Language.english().day(assessment.asAt());
    }

    private String title() {
        return "Case " + assessment.caseId() + ", as at " + day()
                + assessment.role().map(role -> ", for " + role.inWords()).orElse("");
    }

    private void fault(List<Block> blocks) {
        List<String> faults = Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap::inWords)
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            blocks.add(new Block.Note(Words.strong("Heed could not answer everything.")
                    .and(" This is a fault in Heed, not in the case.")));
            blocks.add(Block.items(faults));
        }
    }

    private static List<Block> questions(List<Question> asked) {
        return asked.isEmpty()
                ? List.of(Block.paragraph("No rule asks anything on this day. What could not be told follows."))
                : asked.stream().map(Question::asCard).toList();
    }

    private List<Block> unknown(Summary summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                summary.toFindOut().isEmpty()
                        ? summary.whatCouldNotBeTold()
                        : "To find out, that on which most rules hang first. A rule can hang on several."));
        toFindOut("What is missing, and how many rules hang on it", summary.toFindOut(), blocks);
        List<ToFindOut> besides = ToFindOut.besides(assessment);
        if (!besides.isEmpty()) {
            toFindOut("Rules that ask above might ask more if this were known", besides, blocks);
        }
        return blocks;
    }

    private static void toFindOut(String caption, List<ToFindOut> missing, List<Block> blocks) {
        if (missing.isEmpty()) {
            return;
        }
        Map<Missing, List<String>> rows = new LinkedHashMap<>();
        List<Block.Item> hanging = new ArrayList<>();
        for (ToFindOut each : missing) {
            String about = English.capital(each.about());
            String says = each.parts().stream().map(ToFindOut.Part::says).collect(Collectors.joining("; "));
            rows.computeIfAbsent(
                            new Missing(says, each.rules().size(), each.noneSupplied() ? "" : about),
                            same -> new ArrayList<>())
                    .add(about);
            each.parts()
                    .forEach(
                            part -> hanging.add(Block.Item.of(about + ": " + part.says(), List.of(ids(part.rules())))));
        }
        blocks.add(new Block.Table(
                caption,
                List.of("Records", "What is missing", "Rules that hang on it"),
                rows.entrySet().stream()
                        .map(row -> List.of(
                                Words.of(String.join(", ", row.getValue())),
                                Words.of(row.getKey().says()),
                                Words.of(String.valueOf(row.getKey().rules()))))
                        .toList()));
        blocks.add(new Block.Opening("Which rules hang on what", List.of(new Block.Items(hanging))));
    }

    private List<Block> timeline(List<Question> asked) {
        Timeline timeline = new CaseTimeline(assessment, seen, asked).timeline();
        return List.of(
                Block.paragraph("Every dated record that could be seen on " + day()
                        + (assessment.role().isPresent() ? ", as far as this role may read them" : "")
                        + ", each where it lies in time. What lies behind a question has the question's number; point at"
                        + " a question to light that up."),
                new Block.Drawn(timeline));
    }

    private List<Block> trials(List<Question> tried) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.paragraph("These rules are being tried out and are kept apart. Nobody is asked to act on them."));
        tried.forEach(question -> blocks.add(question.asCard()));
        blocks.addAll(notAsking(assessment.trials()));
        return blocks;
    }

    private List<Block> others() {
        List<Block> blocks = new ArrayList<>(notAsking(assessment.outcomes()));
        Map<String, List<Rule>> notAsked = new LinkedHashMap<>();
        for (NotAsked left : assessment.notAsked()) {
            notAsked.computeIfAbsent(left.why(), why -> new ArrayList<>()).add(left.rule());
        }
        opening("Rules of the book that were not asked", notAsked, blocks);
        if (blocks.isEmpty()) {
            blocks.add(Block.paragraph("Every rule of the book is told above."));
        }
        return blocks;
    }

    private static List<Block> notAsking(List<Outcome> outcomes) {
        Map<String, List<Rule>> quiet = new LinkedHashMap<>();
        Map<String, List<Rule>> out = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Quiet) {
                quiet.computeIfAbsent("Answered from what was supplied", why -> new ArrayList<>())
                        .add(outcome.rule());
            } else if (outcome instanceof Outcome.OutOfScope other) {
                out.computeIfAbsent(other.why(), why -> new ArrayList<>()).add(outcome.rule());
            }
        }
        List<Block> blocks = new ArrayList<>();
        opening("Considered, and not asking on this day", quiet, blocks);
        opening("Not about this child on this day", out, blocks);
        return blocks;
    }

    private static void opening(String heading, Map<String, List<Rule>> reasons, List<Block> blocks) {
        int rules = reasons.values().stream().mapToInt(List::size).sum();
        if (rules > 0) {
            blocks.add(new Block.Opening(
                    heading + ": " + English.counted(rules, "rule"),
                    List.of(new Block.Items(reasons.entrySet().stream()
                            .map(each -> Block.Item.of(English.capital(each.getKey()), List.of(ids(each.getValue()))))
                            .toList()))));
        }
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).distinct().collect(Collectors.joining(", "));
    }

    private List<Block> made() {
        int facts = assessment.factsKnownFromTheirOwnDay();
        return List.of(Block.Terms.of(
                Block.Term.of(
                        "Looked from",
                        day() + ". What had not happened, or had not been recorded, by then is not seen."),
                Block.Term.of("Rule book", assessment.ruleBook().inWords()),
                Block.Term.of("Fingerprint", assessment.ruleBook().fingerprint()),
                Block.Term.of("Heed", assessment.heed()),
                Block.Term.of("Working days", assessment.calendar()),
                Block.Term.of(
                        "Recorded when",
                        facts == 0
                                ? Stream.of()
                                : Stream.of(English.counted(facts, "fact") + " without a day of recording: taken as"
                                        + " known from the day " + (facts == 1 ? "it is" : "they are") + " about."))));
    }
}
