package org.reviewlearning.heed.suite.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.suite.Came;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.suite.coverage.CoveredRule;
import org.reviewlearning.heed.suite.coverage.ExampleCoverage;
import org.reviewlearning.heed.suite.coverage.Measure;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;

/** What stands on the page of a suite, and in which order. */
record SuitePage(
        SuiteResult result,
        @Nullable RuleBook book,
        @Nullable ExampleCoverage coverage,
        List<String> shortfalls) {

    static final String OPENING = "This page is about rules and their examples. " + Parts.EXAMPLES
            + " It tells whether each rule answers as its"
            + " examples say, and not whether the rule, or the example, is right.";

    static final String CLOSING =
            "That no example disagrees is not an assurance: examples show what somebody thought of, and Heed asks only what"
                    + " its rules ask, of what it was given.";

    Page page() {
        List<ExampleResult> disagree = result.disagreements();
        RuleCards cards = new RuleCards(result, book, coverage);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(howMany(disagree.size())));
        Parts.required(shortfalls).forEach(blocks::add);
        if (!result.problems().isEmpty()) {
            blocks.add(Block.Section.of("problems", "What has to be put right first", problems()));
        }
        blocks.add(Block.Section.of("disagree", "What disagrees", disagreements(disagree)));
        if (coverage != null) {
            blocks.add(Block.Section.of("shown", "How much the examples show", shown(coverage)));
        }
        blocks.addAll(cards.sections());
        if (book != null) {
            blocks.add(Parts.made(book));
        }
        return Page.of(title(), OPENING, blocks, CLOSING);
    }

    private String title() {
        return "Examples of the rules"
                + (book == null ? "" : " in " + book.name().inWords());
    }

    private String howMany(int disagree) {
        int ran = result.results().size();
        if (ran == 0) {
            return "No example ran, so nothing is known of any rule.";
        }
        long rules = result.results().stream()
                .map(each -> each.example().rule())
                .distinct()
                .count();
        return English.counted(ran, "example") + " of " + English.counted((int) rules, "rule") + " ran. "
                + (disagree == 0
                        ? "None disagrees with its rule."
                        : disagree == 1 ? "One disagrees with its rule." : disagree + " disagree with their rules.");
    }

    private List<Block> problems() {
        return List.of(new Block.Items(
                result.problems().stream().map(SuitePage::problem).toList()));
    }

    private static Block.Item problem(Problem problem) {
        return new Block.Item(
                Words.name(problem.place().inWords()).and(" " + problem.says()),
                Stream.of(problem.next())
                        .filter(next -> !next.isEmpty())
                        .map(Block.Item::of)
                        .toList());
    }

    private static List<Block> disagreements(List<ExampleResult> disagree) {
        if (disagree.isEmpty()) {
            return List.of(Block.paragraph("No example that ran disagrees with its rule."));
        }
        List<Block> cards = new ArrayList<>();
        for (ExampleResult each : disagree) {
            cards.add(disagreement(each, cards.size() + 1));
        }
        return cards;
    }

    private static Block disagreement(ExampleResult result, int number) {
        Example example = result.example();
        Came came = result.came().orElseThrow();
        List<List<Words>> rows = new ArrayList<>();
        rows.add(row(Words.of("Answer"), example.then().inWords(), came.answer()));
        came.otherwise().forEach(part -> rows.add(row(Words.name(part.name()), part.expected(), part.came())));
        return new Block.Card(
                id(number),
                "Disagreement " + number,
                Words.name(example.rule()).and(": it " + example.it()),
                List.of(
                        new Block.Table(
                                "What was expected and what came, disagreement " + number,
                                List.of("What", "Expected", "Came"),
                                rows),
                        Block.Terms.of(
                                Block.Term.of("Why", came.why().stream().map(English::capital)),
                                Block.Term.of("As at", Language.english().day(example.asAt())),
                                Block.Term.of("It stands in", place(example.place())))),
                "",
                List.of());
    }

    private static List<Words> row(Words what, String expected, String came) {
        return List.of(what, Words.of(expected), Words.of(came));
    }

    static String id(int disagreement) {
        return "d" + disagreement;
    }

    static String place(Place place) {
        return place.inWords().replaceFirst(":\\d+$", "");
    }

    private static List<Block> shown(ExampleCoverage coverage) {
        Map<String, Share> shares = coverage.shares();
        List<List<Words>> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Share share = shares.get(measure.written());
            rows.add(List.of(
                    Words.of(English.capital(measure.inWords())),
                    Words.of(share == null ? "nothing was measured" : share.inWords()),
                    Words.of(SuitePage.says(measure))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "What " + English.counted(coverage.examples(), "example") + " show of "
                        + English.counted(coverage.rules().size(), "rule"),
                List.of("Measured", "Shown", "What shows it"),
                rows));
        long cannot = coverage.rules().stream()
                .map(CoveredRule::goals)
                .flatMap(List::stream)
                .filter(goal -> !goal.counts())
                .count();
        blocks.add(Block.paragraph("Only examples that agree count. "
                + (cannot == 0 ? "" : "Left out, as it cannot be: " + cannot + ", each told at its rule. ")
                + "That something is shown says that somebody thought of it, and not that the answer is right."));
        return blocks;
    }

    private static String says(Measure measure) {
        return switch (measure) {
            case LINES -> "one example that meets the line, and one that ends at it";
            case SIDES -> "one that rests on this side alone, and one that fails all of them";
            case OUTCOMES -> "one in which the rule asks, stays quiet, cannot tell, is out of scope";
            case BOUNDARIES -> "one at the figure, age or day, and one on either side of it";
            case SCOPE -> "one in which it asks, or is out of scope, because of that arrangement";
        };
    }
}
