package org.reviewlearning.heed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Change;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rulefile.BookReader;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * One rule of a folder, opened as if there were no other, for trying it: what is wrong with the others is no hindrance, and
 * costs nothing.
 */
public final class OneRule {

    private final @Nullable RuleBook book;
    private final List<Problem> problems;

    private OneRule(@Nullable RuleBook book, List<Problem> problems) {
        this.book = book;
        this.problems = problems;
    }

    /**
     * Opens one rule.
     *
     * @param folder the rules folder
     * @param layers layers over it; what they say of other rules is left aside
     * @param rule the rule's id, or that of a row of its table
     * @param figures figures to try it with, by name; none to take them as they are
     * @throws IllegalArgumentException if there is no such figure
     */
    public static OneRule of(Path folder, List<Path> layers, String rule, Map<String, Integer> figures) {
        return of(folder, layers, rule, figures, Vocabulary.shipped());
    }

    /** The same of a rule that may use a host's own kinds of fact. */
    public static OneRule of(
            Path folder, List<Path> layers, String rule, Map<String, Integer> figures, Vocabulary words) {
        String file = Objects.requireNonNull(rule, "rule").replaceFirst("/.*", "");
        RuleFiles pack = RuleFiles.in(folder);
        List<RuleFiles> folders = new ArrayList<>(List.of(pack.only(file)));
        layers.forEach(layer -> folders.add(RuleFiles.in(layer).only(file)));
        if (folders.stream().noneMatch(each -> each.rules().contains(file))) {
            List<String> known = pack.rules();
            return new OneRule(
                    null,
                    List.of(new Problem(
                            new Place(pack.shown(), 1, 1),
                            "There is no rule " + rule + " in this folder.",
                            Nearest.hint(file, known, "Rules are named as their files, without .drl."))));
        }
        BookReader read = new BookReader(folders, words, Set.copyOf(pack.rules()));
        if (!read.problems().isEmpty()) {
            return new OneRule(null, read.problems());
        }
        figures.forEach((name, value) -> tried(name, value, read.references()));
        try {
            return new OneRule(Opening.of(read, words), List.of());
        } catch (RuleBookException e) {
            return new OneRule(null, e.problems());
        }
    }

    private static void tried(String name, int value, Catalogue references) {
        Threshold figure = references.thresholds().get(name);
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure " + name + ".\n"
                    + Nearest.hint(name, references.thresholds().keySet(), "They stand in thresholds.yaml."));
        }
        String now = figure.values().stream()
                .map(each -> each.change() == null
                        ? figure.unit().inWords(each.value())
                        : each.change().pack())
                .distinct()
                .collect(Collectors.joining(", then "));
        references.change(figure.with(
                value,
                null,
                new Change("you", name, figure.unit().inWords(value), now, null, "it is being tried", "you")));
    }

    /**
     * One rule as the pack ships it, for its examples; as it is in a layer, where it is the layer's own.
     *
     * @hidden
     */
    @Internal
    public static RuleBook asShipped(Path pack, List<Path> layers, String rule, RuleBook layered) {
        return layers.isEmpty()
                ? layered
                : of(pack, List.of(), rule, Map.of(), layered.vocabulary())
                        .book()
                        .orElse(layered);
    }

    /** The rule, or the rows of its table, as a book; empty when something is wrong with it. */
    public Optional<RuleBook> book() {
        return Optional.ofNullable(book);
    }

    /** What is wrong with it, or with what it refers to, in reading order. */
    public List<Problem> problems() {
        return problems;
    }
}
