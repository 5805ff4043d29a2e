package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.example.Draft;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleFile;

/**
 * The file of a rule's examples, to which more are added.
 *
 * @param path where it is, or would be
 * @param text what it holds; empty when there is none yet
 * @param book the rules, with the rule among them
 */
record ExamplesFile(Path path, String text, RuleBook book) {

    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

    /**
     * The one beside a rule; in a layer, when layers lie over the rules: examples of one's own stand there.
     *
     * @throws IOException if it is there and cannot be read
     */
    static ExamplesFile of(Rule rule, List<Path> layers, RuleBook book) throws IOException {
        Path beside = Path.of(rule.place().file()).toAbsolutePath().resolveSibling(rule.file() + ExampleFile.ENDING);
        Path layer = layers.isEmpty() ? null : layers.get(layers.size() - 1).toAbsolutePath();
        Path path = layer == null || beside.startsWith(layer)
                ? Path.of(rule.place().file()).resolveSibling(rule.file() + ExampleFile.ENDING)
                : layers.get(layers.size() - 1).resolve(rule.file() + ExampleFile.ENDING);
        return new ExamplesFile(
                path, Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.UTF_8) : "", book);
    }

    /** The sentences of its examples. */
    Set<String> known() {
        return new TreeSet<>(read(text).examples().stream().map(Example::it).toList());
    }

    /** What it would hold with more examples; empty when they cannot be put at its end, so that all are read. */
    Optional<String> with(List<Draft> drafts) {
        if (text.isBlank()) {
            return Optional.of(Draft.file(drafts));
        }
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        Matcher item = ITEM.matcher(text);
        String by = item.find() ? item.group(1) : "  ";
        StringBuilder longer = new StringBuilder(text.stripTrailing()).append(end);
        for (Draft draft : drafts) {
            longer.append(end).append(draft.text().replaceAll("(?m)^  ", by).replace("\n", end));
        }
        ExampleFile before = read(text);
        ExampleFile after = read(longer.toString());
        return after.problems().size() == before.problems().size()
                        && after.examples().size() == before.examples().size() + drafts.size()
                ? Optional.of(longer.toString())
                : Optional.empty();
    }

    private ExampleFile read(String holds) {
        return ExampleFile.read(path.toString(), holds.getBytes(StandardCharsets.UTF_8), book);
    }
}
