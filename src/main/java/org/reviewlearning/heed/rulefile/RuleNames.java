package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Problem;

/** What is wrong with the names of rules, all together. */
final class RuleNames {

    private RuleNames() {}

    /**
     * Rules of one name, of names that look alike in a pack and its layers, and rules that replace one that is still there.
     *
     * @param layered whether there are layers, one of which could hide a rule of the pack
     */
    static List<Problem> problems(List<Rule> rules, boolean layered) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Rule> met = new HashMap<>();
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        for (Rule rule : rules) {
            Rule other = met.putIfAbsent(layered ? lookOf(rule.file()) : rule.file(), rule);
            if (other != null && !other.place().file().equals(rule.place().file())) {
                boolean same = other.file().equals(rule.file());
                problems.add(new Problem(
                        rule.place(),
                        same
                                ? "There are two rules called " + rule.file() + "."
                                : rule.file() + " looks like " + other.file()
                                        + ", and one would be taken for the other.",
                        "The other is in " + other.place().file() + ". "
                                + (same ? "Keep one, or rename one." : "Give yours a name of its own.")));
            }
            String replaces = rule.standing().replaces();
            if (replaces != null && ids.contains(replaces)) {
                problems.add(new Problem(
                        rule.place(),
                        rule.id() + " says that it replaces " + replaces + ", which is still in the book.",
                        "Take the older rule out, or leave out @replaces."));
            }
        }
        return problems;
    }

    /** Two names that look alike have one look. */
    private static String lookOf(String id) {
        return id.replace('0', 'o').replace('1', 'l').replace("rn", "m").replace("-", "");
    }
}
