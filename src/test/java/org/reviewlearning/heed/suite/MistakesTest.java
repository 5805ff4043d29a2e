package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Problem;

/**
 * Slips as people make them, each alone, in rules, tables, shared files, examples and a layer: one slip is one problem, told
 * where it was made. What is said of each stands beside the slips, in {@code golden/mistakes/out}.
 */
class MistakesTest {

    private static final Path RULES = Path.of("src/test/resources/rules-for-tests");
    private static final Path LOCAL = Path.of("src/test/resources/golden/mistakes/local");
    /** What the layer is told about before any slip: what it has switched off on purpose. */
    private static final String SWITCHED_OFF = "rules/book.yaml:1:1: Notice: 1 of %s rules is asked of nobody:"
            + " not-seen-alone (switched off until 2027-10-01: our panel asks this every month).";

    private static final LocalDate ON = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    static Stream<Path> lists() {
        return Golden.inputs("mistakes").stream();
    }

    @BeforeEach
    void base() throws IOException {
        copy(RULES, folder.resolve("base/rules"));
        copy(LOCAL, folder.resolve("base/local"));
    }

    @Test
    void nothing_is_wrong_before() {
        assertThat(problems(folder.resolve("base")))
                .extracting(problem -> inWords(problem, folder.resolve("base")))
                .containsExactly(SWITCHED_OFF.formatted(4));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void one_slip_is_one_problem_told_where_it_was_made(Path list) throws IOException {
        StringBuilder told = new StringBuilder();
        SoftAssertions all = new SoftAssertions();
        int number = 0;
        for (Mistake mistake : Mistake.in(list)) {
            Path copy = folder.resolve("copy" + ++number);
            copy(folder.resolve("base"), copy);
            mistake.make(copy);
            List<Problem> problems = problems(copy);
            // Of as many rules as can be read.
            problems.removeIf(problem ->
                    inWords(problem, copy).matches(Pattern.quote(SWITCHED_OFF).replace("%s", "\\E\\d\\Q")));
            String words = String.join(
                    "\n",
                    problems.stream().map(problem -> inWords(problem, copy)).toList());
            told.append("== ").append(mistake.what()).append('\n').append(words).append("\n\n");
            all.assertThat(problems).as(mistake.what() + "\n" + words).hasSize(1);
            if (problems.size() == 1) {
                all.assertThat(mistake.isAt(problems.get(0).place(), folder.resolve("base"), copy))
                        .as("%s is told where it was made, and not at%n%s", mistake.what(), words)
                        .isTrue();
            }
        }
        Golden.check(Golden.outputFor("mistakes", list), told.toString());
        all.assertAll();
    }

    @Test
    void there_are_many_and_each_is_told_apart() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path list : lists().toList()) {
            Mistake.in(list).forEach(mistake -> all.add(mistake.file() + ": " + mistake.what()));
        }
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
        Golden.everyOutHasAnIn("mistakes");
    }

    private static List<Problem> problems(Path copy) {
        BookCheck check = BookCheck.of(copy.resolve("rules"), List.of(copy.resolve("local")), ON, Vocabulary.shipped());
        List<Problem> problems = new ArrayList<>(check.problems());
        problems.addAll(Suite.check(check));
        Collections.sort(problems);
        return problems;
    }

    private static String inWords(Problem problem, Path copy) {
        return problem.inWords().replace(copy.toString().replace('\\', '/') + "/", "");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }
}
