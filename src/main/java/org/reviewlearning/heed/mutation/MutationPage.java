package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.mutation.MutationResult.Count;
import org.reviewlearning.heed.mutation.MutationResult.Survivor;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.suite.html.Parts;
import org.reviewlearning.heed.text.Problem;

/**
 * What came of changing rules as one HTML file that needs nothing else: first the changes that no example notices and nobody
 * has excused, each with an example that would. The same result gives the same bytes.
 */
public final class MutationPage {

    private static final String OPENING = "This page is about rules and their examples. " + Parts.EXAMPLES
            + " It tells which small changes of a rule no"
            + " example notices, and not whether the rule, or the example, is right.";

    private static final String CLOSING =
            "That an example notices each of these changes is no assurance: Heed asks only what its rules ask, of what it was"
                    + " given.";

    private final MutationResult result;
    private final RuleBook book;
    private final List<String> shortfalls;

    private MutationPage(MutationResult result, RuleBook book, List<String> shortfalls) {
        this.result = result;
        this.book = book;
        this.shortfalls = shortfalls;
    }

    /**
     * The page.
     *
     * @param book the rules that were changed
     * @param shortfalls a sentence for each requirement that is not met
     */
    public static String html(MutationResult result, RuleBook book, List<String> shortfalls) {
        return new MutationPage(result, book, shortfalls).page().html();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(MutationText.sentence(result)));
        Parts.required(shortfalls).forEach(blocks::add);
        if (!result.problems().isEmpty()) {
            blocks.add(Block.Section.of(
                    "problems",
                    "What has to be put right first",
                    List.of(Block.items(
                            result.problems().stream().map(Problem::inWords).toList()))));
        }
        blocks.add(Block.Section.of("unnoticed", "What no example notices", unnoticed()));
        List<Block.Item> excused = excused();
        if (!excused.isEmpty()) {
            blocks.add(Block.Section.of("excused", "What none need notice", List.of(new Block.Items(excused))));
        }
        blocks.add(Block.Section.of("changes", "What was changed", List.of(counts())));
        blocks.add(Parts.made(book));
        return Page.of("Changes of the rules in " + book.name().inWords(), OPENING, blocks, CLOSING);
    }

    private static Map<String, List<Survivor>> byRule(List<Survivor> survivors) {
        return survivors.stream().collect(Collectors.groupingBy(Survivor::rule, TreeMap::new, Collectors.toList()));
    }

    private List<Block> unnoticed() {
        List<Block> cards = new ArrayList<>();
        byRule(result.survivors().stream()
                        .filter(each -> each.excused() == null)
                        .toList())
                .forEach((rule, survivors) -> cards.add(card(rule, survivors, cards.size() + 1)));
        return cards.isEmpty()
                ? List.of(Block.paragraph("Every change is noticed by an example, or excused below."))
                : cards;
    }

    private static Block card(String rule, List<Survivor> survivors, int number) {
        List<Block> shown = new ArrayList<>();
        for (Survivor each : survivors) {
            List<Block.Item> next = Stream.concat(
                            each.told().stream(), each.toPaste().isPresent() ? Stream.of() : Stream.of(each.next()))
                    .map(Block.Item::of)
                    .toList();
            shown.add(new Block.Items(List.of(new Block.Item(says(each), next))));
            each.toPaste()
                    .ifPresent(example -> shown.add(new Block.Code(
                            "An example that would notice if " + each.what() + ", to be pasted",
                            List.of(new Block.Span(Block.Span.Sort.PLAIN, example)))));
        }
        return new Block.Card(
                "m" + number,
                rule,
                Words.of((survivors.size() == 1 ? "1 change" : survivors.size() + " changes")
                        + " that no example notices"),
                shown,
                "",
                List.of());
    }

    private static Words says(Survivor each) {
        return Words.of("No example notices if " + each.what() + " (")
                .and(Words.name(each.file() + ":" + each.line()))
                .and(").");
    }

    private List<Block.Item> excused() {
        List<Block.Item> items = new ArrayList<>();
        byRule(result.survivors().stream()
                        .filter(each -> each.excused() != null)
                        .toList())
                .forEach((rule, survivors) -> items.add(new Block.Item(
                        Words.name(rule),
                        survivors.stream()
                                .map(each -> new Block.Item(says(each).and(" " + each.next() + "."), List.of()))
                                .toList())));
        return items;
    }

    private Block counts() {
        List<List<Words>> rows = new ArrayList<>();
        result.counts().forEach((group, count) -> rows.add(row(group.inWords(), count)));
        rows.add(row("all", result.total()));
        return new Block.Table(
                "How many changes, and how many of them an example notices",
                List.of("Changes of", "Noticed", "Not noticed", "Refused by heed check"),
                rows);
    }

    private static List<Words> row(String of, Count count) {
        return List.of(
                Words.of(of),
                Words.of("" + count.noticed()),
                Words.of("" + count.survived()),
                Words.of("" + count.refused()));
    }
}
