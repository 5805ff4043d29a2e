package org.reviewlearning.heed.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
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

    private Language said() {
        return Language.named(assessment.language());
    }

    private String said(String key, Object... values) {
        return said().said("page." + key, values);
    }

    /** One row of what is missing; of what nothing was supplied, one for all on which as many rules hang. */
    private record Missing(String says, int rules, String alone) {}

    Page page() {
        List<Question> asked = Question.of(assessment.prompts(), "q", said());
        List<Question> tried = Question.of(assessment.trialPrompts(), "t", said());
        Summary summary = Summary.of(assessment);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(summary.whatIsAsked() + " " + summary.whatCouldNotBeTold()));
        assessment.role().ifPresent(role -> blocks.add(new Block.Note(Words.of(said("for", role.inWords())))));
        said().word("report.draft").ifPresent(draft -> blocks.add(new Block.Note(Words.of(draft))));
        fault(blocks);
        blocks.add(Block.Section.of("asked", said().said("case.asked"), questions(asked)));
        blocks.add(Block.Section.of("unknown", said().said("case.untold"), unknown(summary)));
        blocks.add(Block.Section.of("timeline", said("timeline"), timeline(asked)));
        if (!assessment.trials().isEmpty()) {
            blocks.add(Block.Section.of("trials", said().said("case.trials"), trials(tried)));
        }
        blocks.add(Block.Section.of("others", said().said("case.others"), others()));
        blocks.add(Block.Section.of("made", said("made"), made()));
        return new Page(
                assessment.language().equals("en") ? "en-GB" : assessment.language(),
                title(),
                said("opening"),
                blocks,
                said().said("report.no-assurance"));
    }

    private String day() {
        return said().day(assessment.asAt());
    }

    private String title() {
        String asAt = said().said("case.as-at", day());
        return said().said(
                        "case.title",
                        assessment.caseId(),
                        assessment
                                .role()
                                .map(role -> said().said("case.for", asAt, role.inWords()))
                                .orElse(asAt));
    }

    private void fault(List<Block> blocks) {
        List<String> faults = Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(gap -> Gaps.inWords(gap, said()))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            blocks.add(new Block.Note(Words.strong(said("fault")).and(" " + said("fault.in"))));
            blocks.add(Block.items(faults));
        }
    }

    private List<Block> questions(List<Question> asked) {
        return asked.isEmpty()
                ? List.of(Block.paragraph(said().said("case.asked.none")))
                : asked.stream().map(Question::asCard).toList();
    }

    private List<Block> unknown(Summary summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(summary.toFindOut().isEmpty() ? summary.whatCouldNotBeTold() : said("find-out")));
        toFindOut(said("missing.caption"), summary.toFindOut(), blocks);
        List<ToFindOut> besides = ToFindOut.besides(assessment);
        if (!besides.isEmpty()) {
            toFindOut(said().said("untold.besides"), besides, blocks);
        }
        return blocks;
    }

    private void toFindOut(String caption, List<ToFindOut> missing, List<Block> blocks) {
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
                List.of(said("missing.records"), said("missing.what"), said("missing.rules")),
                rows.entrySet().stream()
                        .map(row -> List.of(
                                Words.of(String.join(", ", row.getValue())),
                                Words.of(row.getKey().says()),
                                Words.of(String.valueOf(row.getKey().rules()))))
                        .toList()));
        blocks.add(new Block.Opening(said("missing.which"), List.of(new Block.Items(hanging))));
    }

    private List<Block> timeline(List<Question> asked) {
        Timeline timeline = new CaseTimeline(assessment, seen, asked).timeline();
        return List.of(
                Block.paragraph(
                        said("timeline.told", day(), assessment.role().isPresent() ? said("timeline.role") : "")),
                new Block.Drawn(timeline));
    }

    private List<Block> trials(List<Question> tried) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(said().said("case.trials.apart")));
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
        opening(said().said("case.not-asked"), notAsked, blocks);
        if (blocks.isEmpty()) {
            blocks.add(Block.paragraph(said("others.none")));
        }
        return blocks;
    }

    private List<Block> notAsking(List<Outcome> outcomes) {
        Map<String, List<Rule>> quiet = new LinkedHashMap<>();
        Map<String, List<Rule>> out = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Quiet) {
                quiet.computeIfAbsent(said("answered"), why -> new ArrayList<>())
                        .add(outcome.rule());
            } else if (outcome instanceof Outcome.OutOfScope other) {
                out.computeIfAbsent(other.why(), why -> new ArrayList<>()).add(outcome.rule());
            }
        }
        List<Block> blocks = new ArrayList<>();
        opening(said().said("case.quiet.which"), quiet, blocks);
        opening(said().said("case.out.which"), out, blocks);
        return blocks;
    }

    private void opening(String heading, Map<String, List<Rule>> reasons, List<Block> blocks) {
        int rules = reasons.values().stream().mapToInt(List::size).sum();
        if (rules > 0) {
            blocks.add(new Block.Opening(
                    heading + ": " + said().counted("rules", rules),
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
                Block.Term.of(said("made.from"), said("made.from.says", day())),
                Block.Term.of(said("made.book"), assessment.ruleBook().inWords()),
                Block.Term.of(said("made.fingerprint"), assessment.ruleBook().fingerprint()),
                Block.Term.of("Heed", assessment.heed()),
                Block.Term.of(said("made.days"), assessment.calendar()),
                Block.Term.of(
                        said("made.recorded"),
                        facts == 0 ? Stream.of() : Stream.of(said().counted("page.made.recorded", facts)))));
    }
}
