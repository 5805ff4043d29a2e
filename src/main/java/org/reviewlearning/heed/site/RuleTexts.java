package org.reviewlearning.heed.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.Examples;
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
     * Reads them anew.
     *
     * @param folder the pack; absent for the one in the jar, whose examples are not read
     * @param book the rules as the layers have them
     * @param words the kinds of fact
     * @throws UncheckedIOException if a folder is gone
     */
    public static RuleTexts read(@Nullable Path folder, List<Path> layers, RuleBook book, Vocabulary words) {
        Map<String, String> files = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            add(folder == null ? RuleFiles.shipped() : RuleFiles.in(folder), files);
            if (folder != null) {
                RuleBook pack = layers.isEmpty() ? book : RuleBook.open(folder, words);
                add(Suite.read(folder, pack, Examples.ALL), examples, problems);
            }
            for (Path layer : layers) {
                add(RuleFiles.in(layer), files);
                add(Suite.read(layer, book, Examples.OF_A_LAYER), examples, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleTexts(
                files, examples.stream().collect(Collectors.groupingBy(Example::rule)), Problem.errors(problems));
    }

    private static void add(RuleFiles from, Map<String, String> files) {
        from.files()
                .forEach((path, bytes) -> files.put(from.shown() + path, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static void add(Suite suite, List<Example> examples, List<Problem> problems) {
        examples.addAll(suite.examples());
        problems.addAll(suite.problems());
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
