package org.reviewlearning.heed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewlearning.heed.check.RawRule.RawText;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleProblem;

/** Reads one rule file after the parser has: checks everything about it and makes the rule. */
public final class RuleReader {

    /** The package every rule file names. */
    public static final String PACKAGE = "heed.rules";

    private static final String FACTS = "org.reviewlearning.heed.facts.";

    private final Vocabulary words;
    private final References references;

    /** A reader for rules that use these kinds and refer to these thresholds, findings, roles and levels. */
    public RuleReader(Vocabulary words, References references) {
        this.words = words;
        this.references = references;
    }

    /**
     * What came of reading a file.
     *
     * @param rule the rule; empty when there are problems
     * @param problems what is wrong
     */
    public record Result(Optional<Rule> rule, List<RuleProblem> problems) {}

    /** Looks through the characters of a file, before it is parsed. */
    public static List<RuleProblem> scan(RuleText text) {
        Problems problems = new Problems(text);
        WordScan.check(text, problems);
        return problems.all();
    }

    /** Reads what the parser found. */
    public Result read(RuleText text, RawFile raw) {
        Problems problems = new Problems(text);
        raw.refused()
                .forEach(refused -> problems.add(
                        refused.offset(),
                        refused.text() + " may not stand in a rule file.",
                        "A rule is a condition and words, and nothing else. See rules/README.md."));
        if (!raw.packageName().equals(PACKAGE)) {
            problems.add(0, "The file does not begin with: package " + PACKAGE, "Write it on the first line.");
        }
        raw.imports().forEach(imported -> imported(imported, problems));
        if (raw.rules().size() != 1) {
            problems.add(
                    raw.rules().size() > 1 ? raw.rules().get(1).offset() : 0,
                    raw.rules().isEmpty()
                            ? "There is no rule in this file."
                            : "There is more than one rule in this file.",
                    "One rule a file, named for the rule.");
            return new Result(Optional.empty(), problems.all());
        }
        RawRule rule = raw.rules().get(0);
        if (!raw.refused().isEmpty()) {
            return new Result(Optional.empty(), problems.all());
        }
        name(rule, text, problems);
        ConditionReader conditions = new ConditionReader(words, references.thresholdNames(), text, problems);
        List<Element> condition = conditions.read(rule);
        Header header = Header.read(text, rule, problems);
        Optional<Rule> read =
                new MetadataReader(header, rule, conditions.names(), references, words, text, problems).read(condition);
        return new Result(problems.none() ? read : Optional.empty(), new ArrayList<>(problems.all()));
    }

    private void imported(RawText imported, Problems problems) {
        String type = imported.text();
        boolean known = List.of("java.util.List", "java.util.Set", FACTS + "*").contains(type)
                || words.kinds().stream().anyMatch(kind -> isNamedBy(kind.type(), type));
        if (!known && !type.startsWith(FACTS)) {
            problems.add(
                    imported.offset(),
                    "The import " + type + " is not one rules may use.",
                    "Rules import java.util.List, java.util.Set, " + FACTS + "* and a host's own kinds.");
        }
    }

    private static boolean isNamedBy(Class<?> kind, String imported) {
        return imported.equals(kind.getCanonicalName()) || (kind.getPackageName() + ".*").equals(imported);
    }

    private static void name(RawRule rule, RuleText text, Problems problems) {
        if (!rule.name().matches("[a-z0-9]+(-[a-z0-9]+)*") || rule.name().length() > 80) {
            problems.add(
                    rule.offset(),
                    "\"" + rule.name() + "\" is not a rule's id.",
                    "Small letters, figures and hyphens: child-request-unanswered");
            return;
        }
        String file = text.file().substring(text.file().lastIndexOf('/') + 1);
        if (!file.equals(rule.name() + ".drl")) {
            problems.add(
                    rule.offset(),
                    "The rule is called \"" + rule.name() + "\", the file " + file + ".",
                    "Name the file " + rule.name() + ".drl, or the rule for the file.");
        }
    }
}
