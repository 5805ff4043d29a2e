package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reviewlearning.heed.Asking;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleProblem;
import org.reviewlearning.heed.text.Place;

/** Runs the examples beside the rules of a folder, drafts and trials included. */
public final class Suite {

    private final RuleBook book;
    private final List<ExampleResult> results = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private Suite(RuleBook book) {
        this.book = book;
    }

    /**
     * Runs every example under a folder.
     *
     * @param rulesFolder where the rules stand, with files named {@code rule-id.examples.yaml} beside them
     * @param book the rule book opened from that folder
     * @throws IOException if a file in it cannot be read
     * @throws java.io.UncheckedIOException if a folder in it cannot be read
     */
    public static SuiteResult run(Path rulesFolder, RuleBook book) throws IOException {
        Suite suite = new Suite(book);
        for (Path file : exampleFiles(rulesFolder)) {
            suite.run(ExampleFile.read(file.toString().replace('\\', '/'), Files.readAllBytes(file), book));
        }
        suite.missing();
        if (suite.results.isEmpty()) {
            suite.problems.add(new RuleProblem(
                    new Place(rulesFolder.toString().replace('\\', '/'), 1, 1),
                    "",
                    "No example ran.",
                    "Examples stand beside a rule, in a file named rule-id" + ExampleFile.ENDING + "."));
        }
        return new SuiteResult(suite.results, suite.problems);
    }

    private static List<Path> exampleFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ExampleFile.ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void run(ExampleFile file) {
        problems.addAll(file.problems());
        for (Example example : file.examples()) {
            Assessment assessment = book.assess(example.given(), example.asAt(), Asking.EVERYTHING);
            results.add(new ExampleResult(example, Comparison.of(example, assessment)));
        }
    }

    private void missing() {
        Set<String> tables = new HashSet<>();
        for (Rule rule : book.rules()) {
            if (rule.isLive()) {
                missing(rule, rule.id(), "asks", Expected.Prompts.class::isInstance);
                // The rows of a table share one condition, so one of them shows for all when it does not ask.
                if (tables.add(rule.file())) {
                    missing(rule, rule.file(), "stays quiet", Expected.Quiet.class::isInstance);
                    missing(rule, rule.file(), "cannot tell", Expected.CannotTell.class::isInstance);
                }
            }
        }
    }

    private void missing(Rule rule, String named, String does, Predicate<Expected> is) {
        boolean shown = results.stream()
                .map(ExampleResult::example)
                .anyMatch(example -> (example.rule() + "/").startsWith(named + "/") && is.test(example.then()));
        if (!shown) {
            problems.add(new RuleProblem(
                    rule.row() == null ? rule.place() : rule.row().place(),
                    "",
                    "No example shows when " + named + " " + does + ".",
                    "A live rule has examples in which it asks, stays quiet and cannot tell. Add one to " + rule.file()
                            + ExampleFile.ENDING + "."));
        }
    }
}
