package org.reviewlearning.heed.suite.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Share;

/**
 * What examples show of rules.
 *
 * @param rules one for each rule and each row of a table, in the order of their files
 */
public record ExampleCoverage(List<CoveredRule> rules) {

    /** Copies the list. */
    public ExampleCoverage {
        rules = List.copyOf(rules);
    }

    /**
     * Measures it. Of the rules that a layer has of its own everything is measured, by its own examples; of those of the
     * pack that count by a figure it changes, the edges of that figure.
     *
     * @param folder where the pack stands
     * @param shipped the rules as the pack has them
     * @param layered the rules as layers have them; the same book where there is no layer
     * @param which those of the rules that are measured
     * @param results what came of the examples; one that disagrees with its rule shows nothing
     */
    public static ExampleCoverage of(
            Path folder, RuleBook shipped, RuleBook layered, Predicate<Rule> which, List<ExampleResult> results) {
        String pack = folder.toString().replace('\\', '/') + "/";
        List<CoveredRule> rules = new ArrayList<>();
        // One rule of a layer alone is opened as one book, and its examples stand in the layer.
        Map<String, List<Example>> ours = agreeing(results, shipped == layered ? "" : pack, true);
        shipped.rules().stream()
                .filter(rule -> which.test(rule) && (shipped == layered || isIn(pack, rule)))
                .forEach(rule ->
                        rules.add(RuleGoals.measured(rule, shipped, ours.getOrDefault(rule.id(), List.of()), null)));
        if (shipped != layered) {
            Map<String, List<Example>> theirs = agreeing(results, pack, false);
            Set<String> changed = changed(layered);
            for (Rule rule : layered.rules()) {
                boolean own = !isIn(pack, rule);
                if (which.test(rule) && (own || !Collections.disjoint(rule.thresholds(), changed))) {
                    rules.add(RuleGoals.measured(
                            rule, layered, theirs.getOrDefault(rule.id(), List.of()), own ? null : changed));
                }
            }
        }
        return new ExampleCoverage(rules);
    }

    private static boolean isIn(String pack, Rule rule) {
        return rule.place().file().startsWith(pack);
    }

    private static Set<String> changed(RuleBook layered) {
        return layered.thresholds().stream()
                .filter(figure -> figure.values().stream().anyMatch(each -> each.change() != null))
                .map(Threshold::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Example>> agreeing(List<ExampleResult> results, String pack, boolean within) {
        return results.stream()
                .filter(ExampleResult::agrees)
                .map(ExampleResult::example)
                .filter(example -> example.place().file().startsWith(pack) == within)
                .collect(Collectors.groupingBy(Example::rule));
    }

    /** How many examples were looked at. */
    public int examples() {
        return rules.stream().mapToInt(CoveredRule::examples).sum();
    }

    /** How much of each measure they show, by the name it is required by; nothing at all where no example was looked at. */
    public Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        if (examples() > 0) {
            for (Measure measure : Measure.values()) {
                shares.put(
                        measure.written(),
                        rules.stream().map(rule -> rule.share(measure)).reduce(new Share(0, 0), Share::and));
            }
        }
        return shares;
    }
}
