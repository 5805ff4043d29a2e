package org.reviewlearning.heed.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/** Makes a test of every example, and one of everything that is wrong. */
final class ExampleTests {

    private static final int MOST_TOLD = 200;

    private final Vocabulary words;
    private final Folders folders;
    private final List<DynamicNode> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ExampleTests(RuleExamples asked, ClassLoader loader) {
        Vocabulary all = Vocabulary.shipped();
        for (Class<? extends Fact> kind : asked.kinds()) {
            all = all.with(kind);
        }
        this.words = all;
        try (Folders found = new Folders(asked, loader)) {
            this.folders = found;
            read();
        }
    }

    Stream<DynamicNode> all() {
        return Stream.concat(
                rules.stream(),
                Stream.of(DynamicTest.dynamicTest(
                        "nothing is wrong with the rules and their examples", Folders.here(), this::nothingIsWrong)));
    }

    private void read() {
        Path pack = folders.pack();
        List<Path> layers = folders.layers();
        problems.addAll(folders.problems());
        if (pack != null) {
            read(pack, "", List.of(), Examples.ALL);
        }
        for (Path layer : layers) {
            read(layer, pack == null ? "" : " (" + layer + ")", layers, Examples.OF_A_LAYER);
        }
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    new Place(folders.shown(), 1, 1),
                    "No example ran.",
                    "Examples stand beside a rule, in files named rule-id.examples.yaml. Name the folder."));
        }
    }

    /** Reads the examples of one folder; where the book cannot be opened, those of the rules that nothing is wrong with. */
    private void read(Path folder, String of, List<Path> layers, Examples which) {
        try {
            tests(Suite.read(folder, book(layers), which), of);
        } catch (RuleBookException e) {
            e.problems().stream().filter(each -> !problems.contains(each)).forEach(problems::add);
            BookCheck.sound(folders.pack(), layers, words).ifPresent(book -> readSound(folder, of, book));
        } catch (IOException e) {
            unread(folder);
        }
    }

    private void readSound(Path folder, String of, RuleBook book) {
        try {
            tests(Suite.read(folder, book, Examples.OF_SOUND_RULES), of);
        } catch (IOException e) {
            unread(folder);
        }
    }

    private void unread(Path folder) {
        problems.add(new Problem(
                new Place(folder.toString(), 1, 1),
                "The examples could not be read.",
                "Check that they may be opened."));
    }

    private RuleBook book(List<Path> layers) {
        Path pack = folders.pack();
        if (pack != null) {
            return RuleBook.open(pack, layers, words);
        }
        RuleBook book = RuleBook.shipped(words);
        for (Path layer : layers) {
            book = book.and(layer);
        }
        return book;
    }

    private void tests(Suite suite, String of) {
        problems.addAll(suite.problems());
        suite.examples().stream()
                .collect(Collectors.groupingBy(Example::rule, LinkedHashMap::new, Collectors.toList()))
                .forEach((rule, examples) -> {
                    Map<String, RuleAlone> alone = new ConcurrentHashMap<>();
                    rules.add(DynamicContainer.dynamicContainer(
                            rule + of,
                            folders.source(examples.get(0).place()),
                            examples.stream()
                                    .map(example ->
                                            test(example, () -> alone.computeIfAbsent(rule, suite.book()::alone)))));
                });
    }

    private DynamicTest test(Example example, Supplier<RuleAlone> rule) {
        return DynamicTest.dynamicTest(example.it(), folders.source(example.place()), () -> {
            Assessment assessment = rule.get().assess(example.given(), example.asAt());
            ExampleResult result = Suite.compare(example, assessment, false);
            if (!result.agrees()) {
                AssertionFailedError failure = Failure.of(
                        example.place().inWords() + ": " + example.rule() + " " + example.it(), result, assessment);
                // Where it stands is in its words; where Heed looked at it helps nobody.
                failure.setStackTrace(new StackTraceElement[0]);
                throw failure;
            }
        });
    }

    private void nothingIsWrong() {
        if (!problems.isEmpty()) {
            AssertionFailedError failure = new AssertionFailedError(problems.stream()
                    .sorted()
                    .limit(MOST_TOLD)
                    .map(Problem::inWords)
                    .collect(Collectors.joining(
                            "\n\n",
                            "",
                            problems.size() > MOST_TOLD
                                    ? "\n\n... and " + (problems.size() - MOST_TOLD) + " more."
                                    : "")));
            failure.setStackTrace(new StackTraceElement[0]);
            throw failure;
        }
    }
}
