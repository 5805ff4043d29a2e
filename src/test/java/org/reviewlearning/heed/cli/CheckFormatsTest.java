package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code heed check} finds, for a build server and for an editor. */
class CheckFormatsTest {

    @TempDir
    private Path folder;

    private Path rules;
    private RulesCopy copy;

    @BeforeEach
    void slip() throws IOException {
        rules = folder.resolve("our rules");
        copy = RulesCopy.in(rules);
    }

    @Test
    void json_holds_every_problem_with_its_place() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");

        Run run = copy.check("--on", "2027-11-01", "--format", "json");
        JsonNode told = JsonMapper.shared().readTree(run.out());

        assertThat(run.code()).isEqualTo(3);
        assertThat(told.get("errors").asInt()).isEqualTo(1);
        assertThat(told.get("notices").asInt()).isEqualTo(2);
        assertThat(told.get("problems")
                        .valueStream()
                        .filter(each -> each.get("severity").asString().equals("error")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.get("file").asString()).endsWith("visits/not-seen-alone.drl");
                    assertThat(error.get("line").asInt()).isEqualTo(22);
                    assertThat(error.get("next").asString()).contains("Did you mean seenAlone?");
                });
    }

    @Test
    void sarif_is_of_its_version_and_names_the_lines() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");

        JsonNode run = JsonMapper.shared()
                .readTree(copy.check("--on", "2026-01-01", "--format", "sarif").out());

        assertThat(run.get("version").asString()).isEqualTo("2.1.0");
        JsonNode result = run.get("runs").get(0).get("results").get(0);
        assertThat(result.get("level").asString()).isEqualTo("error");
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString())
                .contains("our%20rules/visits/not-seen-alone.drl");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(22);
    }

    @Test
    void github_is_one_command_a_line_whatever_the_words_hold() throws IOException {
        copy.change("visits/not-seen-alone.drl", "@to( \"social-worker\" )", "@to( \"50% of, them: all\" )");

        Run run = copy.check("--on", "2026-01-01", "--format", "github");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("::error file=").contains(",line="));
        assertThat(run.out()).contains("50%25 of");
    }

    @Test
    void strict_fails_for_a_notice_as_well() {
        assertThat(copy.check("--on", "2027-11-01").code()).isZero();
        assertThat(copy.check("--on", "2027-11-01", "--strict").code()).isEqualTo(3);
        assertThat(copy.check("--on", "2026-01-01", "--strict").code()).isZero();
    }

    @Test
    void a_form_that_is_not_known_is_wrong_usage() {
        Run run = copy.check("--on", "2026-01-01", "--format", "xml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it is text, json, github or sarif");
    }

    @Test
    void what_was_found_goes_to_a_file_that_is_none_of_the_rules() throws IOException {
        Path file = folder.resolve("found.json");

        assertThat(copy.check("--on", "2026-01-01", "--format", "json", "-o", file.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(file)).contains("\"problems\":[]");
        assertThat(copy.check(
                                "--on",
                                "2026-01-01",
                                "-o",
                                rules.resolve("book.yaml").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void the_diary_and_the_data_sheet_are_pages_too() {
        String diary = Run.of("diary", rules.toString(), "--on", "2027-11-01", "--format", "html")
                .out();
        String data = Run.of("data", rules.toString(), "--ssda903", "--format", "html")
                .out();

        assertThat(diary)
                .contains("<strong>Late, since 31 October 2027</strong>: <code>moved-often</code>.")
                .contains("and not whether it is right")
                .contains("no assurance");
        assertThat(data)
                .contains("<section id=\"kind-placements\"", "<dt>Read by</dt><dd><code>moved-often</code>")
                .contains("about rules, and about no child")
                .contains("no assurance");
        for (String page : new String[] {diary, data}) {
            assertThat(page).startsWith("<!DOCTYPE html>").contains("Content-Security-Policy");
        }
        assertThat(Run.of("register", rules.toString(), "--format", "html").code())
                .isEqualTo(2);
    }

    @Test
    void the_diary_says_what_is_due_by_whom_and_by_which_figures() {
        Run run = Run.of("diary", rules.toString(), "--on", "2027-06-01", "--within", "6 months");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                What is to be looked at again, 1 June 2027 to 1 December 2027
                =============================================================

                This page is about rules and figures, and about no child. It tells when each is to be looked at
                again, and not whether it is right; one that is late asks as before.

                Rule book rules-for-tests 0.0.1.

                practice-improvement
                --------------------

                - 31 October 2027: moved-often. Moved often within 12 months.
                  - A judgement, not in law: placements 3 and window 12 months.
                - 31 October 2027: not-seen-alone. Visited, and not spoken with alone.
                  - A judgement, not in law: window 6 weeks.

                That a rule is not due is no assurance: Heed asks only what its rules ask, of what it was given.
                """);
        assertThat(Run.of("diary", rules.toString(), "--on", "2027-11-01").out())
                .contains("- Late, since 31 October 2027");
        assertThat(Run.of("diary", rules.toString(), "--on", "2027-06-01", "--within", "3 weeks")
                        .out())
                .contains("Nothing is due in that time.");
        assertThat(Run.of("diary", rules.toString(), "--within", "soon").code()).isEqualTo(2);
        assertThat(Run.of("diary", rules.toString(), "--on", "2027-06-01", "--format", "json")
                        .out())
                .contains("\"rule\":\"moved-often\"")
                .contains("\"late\":false");
    }
}
