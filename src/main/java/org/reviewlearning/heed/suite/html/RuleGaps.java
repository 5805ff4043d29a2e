package org.reviewlearning.heed.suite.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.suite.coverage.CoveredRule;
import org.reviewlearning.heed.suite.coverage.Goal;
import org.reviewlearning.heed.suite.coverage.Measure;
import org.reviewlearning.heed.wording.English;

/** What no example shows of a rule, or of the rows of a table, as sentences; the same of several rows said once. */
final class RuleGaps {

    private RuleGaps() {}

    /** Each sentence with the rows it is said of; arrangements, which are many, are told apart. */
    static Map<String, List<String>> of(List<CoveredRule> rows) {
        return sentences(rows, goal -> goal.isMissing() && goal.measure() != Measure.SCOPE ? goal.says() : "");
    }

    private static Map<String, List<String>> sentences(List<CoveredRule> rows, Function<Goal, String> says) {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (CoveredRule each : rows) {
            each.goals().stream()
                    .map(says)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> sentences
                            .computeIfAbsent("No example " + words + ".", none -> new ArrayList<>())
                            .add(row(each.rule())));
        }
        return sentences;
    }

    static String row(Rule rule) {
        return rule.row() == null ? "" : Objects.requireNonNull(rule.row()).id();
    }

    static List<Block.Item> items(Map<String, List<String>> sentences) {
        return sentences.entrySet().stream()
                .map(each -> {
                    String rows = String.join(
                            ", ", each.getValue().stream().distinct().toList());
                    return Block.Item.of(rows.isEmpty() ? each.getKey() : each.getKey() + " (" + rows + ")");
                })
                .toList();
    }

    /** For instance {@code lines 12 of 12}, of each measure of which there is something to show. */
    static Stream<String> shares(List<CoveredRule> rows) {
        return rows.isEmpty()
                ? Stream.of()
                : Stream.of(String.join(
                        "; ",
                        Arrays.stream(Measure.values())
                                .map(measure -> share(measure, rows))
                                .filter(words -> !words.isEmpty())
                                .toList()));
    }

    private static String share(Measure measure, List<CoveredRule> rows) {
        Share share = rows.stream().map(rule -> rule.share(measure)).reduce(new Share(0, 0), Share::and);
        return share.of() == 0 ? "" : measure.inWords() + " " + share.shown() + " of " + share.of();
    }

    /** What is left out, which arrangements no example shows, and the rule's own text. */
    static List<Block> blocks(List<CoveredRule> rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Terms.of(
                new Block.Term("Arrangements not shown", arrangements(rows)),
                new Block.Term(
                        "Cannot be shown",
                        items(sentences(rows, goal -> goal.counts() ? "" : goal.says() + ", as " + goal.cannotBe())))));
        blocks.add(new RuleText(rows).code());
        return blocks;
    }

    private static List<Block.Item> arrangements(List<CoveredRule> rows) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        rows.stream()
                .flatMap(rule -> rule.goals().stream())
                .filter(goal -> goal.isMissing() && goal.measure() == Measure.SCOPE)
                .forEach(goal -> kinds.computeIfAbsent(goal.does(), none -> new ArrayList<>())
                        .add(goal.with()));
        return kinds.entrySet().stream()
                .map(each -> Block.Item.of("No example " + each.getKey() + ": "
                        + English.listed(each.getValue().stream().distinct().toList(), "or") + "."))
                .toList();
    }
}
