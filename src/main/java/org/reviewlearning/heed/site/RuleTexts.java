package org.reviewlearning.heed.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.text.Problem;

/**
 * The files that a book's rules were read from, and the examples beside them.
 *
 * @param files their text, by the name they are shown by
 * @param examples by rule
 * @param problems what is wrong with files of examples
 */
public record RuleTexts(Map<String, String> files, Map<String, List<Example>> examples, List<Problem> problems) {

    /** How the names of tables end, after the name of their rule. */
    private static final String TABLE = ".table.yaml";

    /** Copies all of it. */
    public RuleTexts {
        files = Map.copyOf(files);
        examples = Map.copyOf(examples);
        problems = List.copyOf(problems);
    }

    /**
     * What was read.
     *
     * @param folders the pack, and each layer over it
     * @param suites the examples of each of them
     */
    public static RuleTexts of(List<RuleFiles> folders, List<Suite> suites) {
        Map<String, String> files = new HashMap<>();
        folders.forEach(folder -> add(folder, files));
        return new RuleTexts(
                files,
                suites.stream()
                        .flatMap(suite -> suite.examples().stream())
                        .collect(Collectors.groupingBy(Example::rule)),
                Problem.errors(suites.stream()
                        .flatMap(suite -> suite.problems().stream())
                        .toList()));
    }

    private static void add(RuleFiles from, Map<String, String> files) {
        from.files()
                .forEach((path, bytes) -> files.put(from.shown() + path, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The text of a rule, or what rows of a table share. */
    Optional<String> text(Rule rule) {
        return beside(rule, ".drl");
    }

    /** The table of a rule that has one. */
    Optional<String> table(Rule rule) {
        return rule.row() == null ? Optional.empty() : beside(rule, TABLE);
    }

    private Optional<String> beside(Rule rule, String ending) {
        String place = rule.place().file();
        String folder = place.substring(0, place.lastIndexOf('/') + 1);
        return Optional.ofNullable(files.get(folder + rule.file() + ending))
                .map(text -> text.replace("\r\n", "\n").replace("\uFEFF", ""));
    }

    /** The examples of a rule, in the order of their file. */
    List<Example> of(Rule rule) {
        return examples.getOrDefault(rule.id(), List.of());
    }
}
