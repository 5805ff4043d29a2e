package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.text.Problem;

/** What a policy lead is told about a rule file that cannot be used: every wording is a golden file. */
class RuleProblemsTest {

    private static final Path BESIDE = Path.of("src/test/resources/golden/problems/beside");
    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    static Stream<Path> rules() {
        return Golden.inputs("problems").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_problem_is_told_at_its_place_with_a_next_step(Path rule) throws IOException {
        beside();
        Files.copy(rule, folder.resolve(rule.getFileName()));

        List<Problem> problems = errors(ON);

        String told = problems.stream()
                .map(Problem::inWords)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "");
        Golden.check(Golden.outputFor("problems", rule), told);
        assertThat(problems.isEmpty()).isEqualTo(rule.getFileName().toString().equals("nothing-wrong.drl"));
    }

    @Test
    void every_expected_text_has_its_rule() {
        Golden.everyOutHasAnIn("problems");
    }

    @Test
    void opening_names_every_problem_of_every_file_at_once() throws IOException {
        beside();
        for (String name : List.of("unknown-kind", "unknown-role", "curly-quotes")) {
            Files.copy(
                    Path.of("src/test/resources/golden/problems/in/" + name + ".drl"), folder.resolve(name + ".drl"));
        }

        assertThatThrownBy(() -> RuleBook.open(folder))
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.place().file().replaceAll(".*/", ""))
                                .contains("unknown-kind.drl", "unknown-role.drl", "curly-quotes.drl")
                                .isSorted())
                .hasMessageContaining("Did you mean Visit?")
                .hasMessageContaining("Did you mean team-manager?");
    }

    @Test
    void a_folder_without_its_yaml_files_says_which_are_missing() throws IOException {
        Files.copy(
                Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl"),
                folder.resolve("nothing-wrong.drl"));

        assertThat(errors(ON))
                .extracting(Problem::says)
                .anyMatch(says -> says.contains("thresholds.yaml is missing"))
                .anyMatch(says -> says.contains("sources.yaml is missing"))
                .anyMatch(says -> says.contains("roles.yaml is missing"));
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem_and_not_an_exception() {
        assertThat(RuleBook.check(folder.resolve("nowhere"), ON))
                .extracting(Problem::says)
                .containsExactly("There is no such rules folder.");
    }

    @Test
    void a_file_that_windows_renamed_is_not_passed_over_in_silence() throws IOException {
        beside();
        Path rule = Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl");
        Files.copy(rule, folder.resolve("nothing-wrong.drl"));
        Files.copy(rule, folder.resolve("second.drl.txt"));

        assertThat(errors(ON)).extracting(Problem::says).containsExactly("The file's name keeps it from being read.");
    }

    @Test
    void two_rules_with_one_id_are_refused() throws IOException {
        beside();
        Path rule = Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl");
        for (String theme : List.of("one", "two")) {
            Files.createDirectories(folder.resolve(theme));
            Files.copy(rule, folder.resolve(theme).resolve("nothing-wrong.drl"));
        }

        assertThat(errors(ON)).extracting(Problem::says).containsExactly("There are two rules called nothing-wrong.");
    }

    @Test
    void a_review_that_is_due_is_told_by_check_and_does_not_keep_the_book_from_opening() throws IOException {
        beside();
        Files.copy(
                Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl"),
                folder.resolve("nothing-wrong.drl"));

        assertThat(reviews(LocalDate.of(2099, 10, 31))).isEmpty();
        assertThat(reviews(LocalDate.of(2099, 11, 1)))
                .containsExactly("nothing-wrong is to be looked at again by 2099-12-31.");
        assertThat(reviews(LocalDate.of(2099, 12, 31)))
                .containsExactly("nothing-wrong is to be looked at again by 2099-12-31.");
        assertThat(reviews(LocalDate.of(2100, 1, 1)))
                .containsExactly("nothing-wrong was to be looked at again by 2099-12-31.");
        assertThat(errors(LocalDate.of(2100, 1, 1))).isEmpty();
        assertThat(RuleBook.open(folder).rules()).hasSize(1);
    }

    @Test
    void slips_in_the_yaml_files_are_told_at_their_place() throws IOException {
        beside();
        Files.copy(
                Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl"),
                folder.resolve("nothing-wrong.drl"));
        Files.writeString(folder.resolve("thresholds.yaml"), """
                visits.six-weeks:
                  value: six
                  unit: week
                  origin: statute
                  cite: an invented regulation
                  ownr: practice-improvement
                visits.enough:
                  values:
                    - {value: 2, from: 2024-04-01, cite: a}
                    - {value: 3, from: 2023-04-01, cite: b}
                  unit: count
                  origin: law
                  owner: practice-improvement
                """);
        Files.writeString(folder.resolve("sources.yaml"), "invented-review:\n  title: An invented review\n");
        Files.writeString(folder.resolve("roles.yaml"), "roles:\n  team-manager: team manager\n");

        String told = errors(ON).stream()
                .map(Problem::inWords)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "");
        Golden.check("problems/yaml-slips.txt", told);
    }

    private List<Problem> errors(LocalDate on) {
        return Problem.errors(RuleBook.check(folder, on));
    }

    private List<String> reviews(LocalDate on) {
        return RuleBook.check(folder, on).stream()
                .map(Problem::says)
                .filter(says -> says.contains("looked at again"))
                .toList();
    }

    private void beside() throws IOException {
        try (Stream<Path> files = Files.list(BESIDE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
