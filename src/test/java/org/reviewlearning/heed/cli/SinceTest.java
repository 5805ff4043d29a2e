package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code heed assess --since}. Every case is invented. */
class SinceTest {

    private static final String NOT_ALONE = """
        {"case": "INVENTED-1", "child": {"arrangement": "foster"}, "visits": [{"id": "v1", "on": "2024-02-10", "seen": "yes", "seenAlone": "no"}], "coverage": [{"of": "visits.*", "until": "2024-03-31"}]}
        """;
    private static final String ALONE_LATER = NOT_ALONE.replace(
            "\"seenAlone\": \"no\"}",
            "\"seenAlone\": \"no\"}, {\"id\": \"v2\", \"on\": \"2024-02-25\", \"seen\": \"yes\", \"seenAlone\":"
                    + " \"yes\"}");

    @TempDir
    private Path folder;

    @BeforeEach
    void earlier() throws IOException {
        write("then.ndjson", NOT_ALONE);
        write("now.ndjson", ALONE_LATER);
        write(
                "earlier.json",
                assess("then.ndjson", "2024-02-15", "--format", "json").out());
    }

    @Test
    void what_changed_is_told_before_what_is_asked() {
        Run run = since("now.ndjson", "earlier.json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("""
            What changed since 15 February 2024
            -----------------------------------

            1 settled.

            Asked then, and no longer, because of what was recorded since:

            - not-seen-alone/visit:v1
                Visit, 25 February 2024; child seen: yes; spoken with alone: yes (v2)

            What is asked
            """);
    }

    @Test
    void it_is_told_as_data_too() {
        JsonNode since = json(since("now.ndjson", "earlier.json", "--format", "json"))
                .get(0)
                .path("since");

        assertThat(since.path("asAt").stringValue()).isEqualTo("2024-02-15");
        assertThat(since.path("changes").get(0).path("status").stringValue()).isEqualTo("settled");
    }

    @Test
    void the_same_day_is_not_a_later_one() {
        Run run = assess("then.ndjson", "2024-02-15", "--since", path("earlier.json"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Asked then and now:\n");
    }

    @Test
    void another_case_is_told_and_the_case_is_assessed_all_the_same() throws IOException {
        write("other.ndjson", NOT_ALONE.replace("INVENTED-1", "INVENTED-9"));

        Run run = since("other.ndjson", "earlier.json");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("Case INVENTED-9: there is no earlier assessment of it in ")
                .contains("That one is of case INVENTED-1. Maybe another file was meant.")
                .contains("Not compared: 1 of 1 case, for the reasons above.");
        assertThat(run.out()).contains("Case INVENTED-9").doesNotContain("What changed");
    }

    @Test
    void a_later_day_is_told() {
        Run run = assess("now.ndjson", "2024-02-14", "--since", path("earlier.json"));

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("Case INVENTED-1: the assessment in ")
                .contains("is of a later day, 15 February 2024, so what changed cannot be told.");
    }

    @Test
    void a_file_that_cannot_be_used_is_told_and_nothing_is_done() throws IOException {
        String good = Files.readString(folder.resolve("earlier.json"));
        write("newer.json", good.replace("\"format\":1", "\"format\":2"));
        write("words.json", "Case INVENTED-1, as at 15 February 2024");
        write("case.json", NOT_ALONE);

        for (String bad : List.of("newer.json", "words.json", "case.json")) {
            Run run = since("now.ndjson", bad);
            assertThat(run.code()).as(bad).isEqualTo(4);
            assertThat(run.out()).as(bad).isEmpty();
            assertThat(run.err())
                    .as(bad)
                    .contains(bad + ":1:")
                    .contains("1 problem in what to compare with, so nothing was done.");
        }
        assertThat(since("now.ndjson", "newer.json").err())
                .contains("This assessment is of format 2, and this Heed reads format 1.");
    }

    @Test
    void each_case_of_many_finds_its_own_and_one_without_is_a_problem() throws IOException {
        write("then.ndjson", NOT_ALONE + of("INVENTED-2", NOT_ALONE) + of("INVENTED-3", NOT_ALONE));
        write(
                "earlier.ndjson",
                assess("then.ndjson", "2024-02-15", "--format", "json").out());
        write("now.ndjson", of("INVENTED-2", ALONE_LATER) + of("INVENTED-4", ALONE_LATER) + NOT_ALONE);

        Run run = since("now.ndjson", "earlier.ndjson", "--format", "json");

        assertThat(run.code()).isEqualTo(4);
        assertThat(json(run))
                .extracting(each -> each.path("since")
                        .path("changes")
                        .path(0)
                        .path("status")
                        .stringValue("none"))
                .containsExactly("settled", "none", "still");
        assertThat(run.err())
                .contains("Case INVENTED-4: there is no earlier assessment of it in ")
                .contains("Maybe the case is new, or had another identifier then.")
                .contains("Not compared: 1 of 3 cases, for the reasons above.")
                .contains("Assessed then, and not among these cases: INVENTED-3.");
    }

    @Test
    void many_cases_in_words_are_told_what_changed_one_by_one() throws IOException {
        write("then.ndjson", NOT_ALONE + of("INVENTED-2", NOT_ALONE));
        write(
                "earlier.ndjson",
                assess("then.ndjson", "2024-02-15", "--format", "json").out());
        write("now.ndjson", ALONE_LATER + of("INVENTED-2", NOT_ALONE));

        Run run = since("now.ndjson", "earlier.ndjson");

        assertThat(run.code()).isZero();
        assertThat(run.out().split("What changed since 15 February 2024", -1)).hasSize(3);
    }

    @Test
    void a_case_that_was_refused_is_not_said_to_be_gone() throws IOException {
        write("now.ndjson", NOT_ALONE.replace("2024-02-10", "yesterday"));

        Run run = since("now.ndjson", "earlier.json");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Refused: 1 of 1 case").doesNotContain("not among these");
    }

    private Run since(String cases, String earlier, String... more) {
        return assess(
                cases,
                "2024-03-01",
                Stream.concat(Stream.of("--since", path(earlier)), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private Run assess(String cases, String day, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("assess", path(cases), "--as-at", day, "--rules", Run.RULES), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static String of(String id, String line) {
        return line.replace("INVENTED-1", id);
    }

    private static List<JsonNode> json(Run run) {
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
