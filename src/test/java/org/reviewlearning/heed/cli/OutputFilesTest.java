package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.terminal.ExitCode;

/** What a run writes to files: whole or not at all, and never over what it reads. Every case is invented. */
class OutputFilesTest {

    private static final String CASE = """
        {"case": "INVENTED-1", "child": {"arrangement": "foster"}, "visits": [{"id": "v1", "on": "2024-02-10", "seen": "yes", "seenAlone": "no"}], "coverage": [{"of": "visits.*", "until": "2024-03-31"}]}
        """;
    private static final String EARLIER = "an earlier result";
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @BeforeEach
    void an_invented_case_and_return() throws IOException {
        write("case.ndjson", CASE);
        write("cases/one.ndjson", CASE);
        write("key", "0123456789abcdef0123456789abcdef");
        write("2021-22/episodes.csv", """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                E1,01/06/2021,S,C2,N1,U4,PR1,,,,,,
                """);
        write("earlier.json", assess("case.ndjson", "--format", "json").out());
        RulesCopy.copy(Path.of(Run.RULES), folder.resolve("rules"));
        Files.createSymbolicLink(folder.resolve("link.ndjson"), folder.resolve("case.ndjson"));
        Files.createLink(folder.resolve("hard.ndjson"), folder.resolve("case.ndjson"));
        Files.createSymbolicLink(folder.resolve("cases/two.ndjson"), folder.resolve("case.ndjson"));
        Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("2021-22"));
    }

    @Test
    void what_is_read_is_never_written_over_by_whatever_name() throws IOException {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        for (String output : List.of("case.ndjson", "./cases/../case.ndjson", "link.ndjson", "hard.ndjson")) {
            runs.put("the case as " + output, assessing("case.ndjson", "-o", at(output)));
            runs.put("the case through a link as " + output, assessing("link.ndjson", "-o", at(output)));
        }
        runs.put("a case in a folder", assessing("cases", "-o", at("cases/one.ndjson")));
        runs.put("a case that a link in a folder leads to", assessing("cases", "-o", at("case.ndjson")));
        runs.put("a new case in a folder", assessing("cases", "-o", at("cases/new.ndjson")));
        runs.put(
                "what is compared with",
                assessing("case.ndjson", "--since", at("earlier.json"), "-o", at("earlier.json")));
        runs.put("a rule", assessing("case.ndjson", "-o", at("rules/not-seen-alone.drl")));
        runs.put("figures", List.of("register", at("rules"), "-o", at("rules/thresholds.yaml")));
        runs.put("figures, for the data sheet", List.of("data", at("rules"), "-o", at("rules/thresholds.yaml")));
        runs.put("a table", importing("-o", at("2021-22/episodes.csv")));
        runs.put("a table through a link", importing("-o", at("elsewhere/episodes.csv")));
        runs.put("a table, for findings", importing("--findings", at("2021-22/episodes.csv")));
        runs.put("the key", importing("--pseudonyms", at("key"), "-o", at("key")));
        runs.put("the key, for findings", importing("--pseudonyms", at("key"), "--findings", at("key")));
        runs.put("one file twice", importing("-o", at("out.txt"), "--findings", at("out.txt")));
        runs.put("one file twice in capitals", importing("-o", at("out.txt"), "--findings", at("OUT.TXT")));
        runs.put(
                "a return, when cases are assessed",
                Stream.concat(
                                assessing("case.ndjson", "-o", at("2021-22/episodes.csv")).stream(),
                                Stream.of("--ssda903", at("2021-22")))
                        .toList());
        Map<Path, String> before = held();

        runs.forEach((what, args) -> {
            Run run = Run.of(args.toArray(String[]::new));
            assertThat(run.code()).as(what + ": " + run.err()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).as(what).containsAnyOf("never written over", "name one file");
            assertThat(run.out()).as(what).isEmpty();
        });
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void a_run_that_fails_leaves_an_earlier_result_as_it_was() throws IOException {
        write("out", EARLIER);
        write("refused.ndjson", CASE.replace("2024-02-10", "yesterday"));
        write("broken/thresholds.yaml", "a: [");
        write("no-return/notes.csv", "nothing\n");
        List<List<String>> runs = List.of(
                assessing("refused.ndjson", "-o", at("out")),
                assessing("refused.ndjson", "--format", "json", "-o", at("out")),
                List.of("assess", at("case.ndjson"), "--as-at", "2024-03-01", "--rules", at("broken"), "-o", at("out")),
                assessing("case.ndjson", "--since", at("case.ndjson"), "-o", at("out")),
                assessing("case.ndjson", "--for", "nobody", "-o", at("out")),
                List.of("register", at("broken"), "-o", at("out")),
                List.of("import", "ssda903", at("no-return"), "-o", at("out")));

        for (List<String> args : runs) {
            Run run = Run.of(args.toArray(String[]::new));

            assertThat(run.code()).as(run.err()).isNotZero();
            assertThat(run.err()).contains("out was left as it was.");
            assertThat(folder.resolve("out")).as(run.err()).hasContent(EARLIER);
        }
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void one_case_refused_and_another_assessed_is_a_result() throws IOException {
        write("out", EARLIER);
        write("two.ndjson", CASE + CASE.replace("INVENTED-1", "INVENTED-2").replace("2024-02-10", "yesterday"));

        Run run = assess("two.ndjson", "--format", "json", "--end-mark", "-o", at("out"));

        assertThat(run.code()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        assertThat(Files.readAllLines(folder.resolve("out")))
                .hasSize(2)
                .last()
                .isEqualTo("{\"end\":{\"assessed\":1,\"notAssessed\":1}}");
        assertThat(assess("case.ndjson", "--since", at("out")).code()).isZero();
    }

    @Test
    void an_end_mark_is_for_data() {
        assertThat(assess("case.ndjson", "--end-mark").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(assess("case.ndjson", "--format", "json").out()).doesNotContain("\"end\":");
    }

    @Test
    void a_full_disk_is_told_and_leaves_nothing_that_looks_like_a_result() {
        assumeTrue(Files.exists(FULL));

        for (List<String> args : List.of(
                assessing("case.ndjson", "-o", FULL.toString()),
                List.of("schema", "case", "-o", FULL.toString()),
                importing("-o", at("cases.ndjson"), "--findings", FULL.toString()))) {
            Run run = Run.of(args.toArray(String[]::new));

            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FAULT);
            assertThat(run.err()).contains("Maybe the disk is full?");
        }
        assertThat(folder.resolve("cases.ndjson")).doesNotExist();
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void a_result_takes_the_place_of_an_earlier_one_with_its_permissions_and_through_its_link() throws IOException {
        write("out", EARLIER);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder.resolve("out"), PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(folder.resolve("to-out"), folder.resolve("out"));

        Run run = Run.of("schema", "case", "-o", at("to-out"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("to-out")).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("out")))
                .isEqualTo(Run.of("schema", "case").out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out"))))
                .isEqualTo("rw-r-----");
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void where_nothing_can_be_written_that_is_told_first() throws IOException {
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone/out"));

        for (String output : List.of(".", "gone/out", "nowhere")) {
            Run run = assess("case.ndjson", "-o", at(output));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_device_or_a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.ndjson");
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        List<List<String>> runs = new ArrayList<>();
        for (String endless : List.of(pipe.toString(), "/dev/zero")) {
            runs.add(assessing("case.ndjson", "--since", endless));
            runs.add(importing("--pseudonyms", endless));
            runs.add(List.of("assess", endless, "--as-at", "2024-03-01"));
            runs.add(List.of("import", "ssda903", endless));
        }
        for (List<String> args : runs) {
            Run run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Run.of(args.toArray(String[]::new)));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("is a device or a pipe");
        }
        assertThat(importing("--pseudonyms", at("cases")))
                .satisfies(args ->
                        assertThat(Run.of(args.toArray(String[]::new)).code()).isEqualTo(ExitCode.WRONG_USAGE));
    }

    private Map<Path, String> held() throws IOException {
        Map<Path, String> held = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                held.put(file, Files.readString(file));
            }
        }
        return held;
    }

    private List<Path> unfinished() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> importing(String... more) {
        return Stream.concat(Stream.of("import", "ssda903", at("2021-22")), Stream.of(more))
                .toList();
    }

    private List<String> assessing(String cases, String... more) {
        String rules = Files.isDirectory(folder.resolve("rules")) ? at("rules") : Run.RULES;
        return Stream.concat(Stream.of("assess", at(cases), "--as-at", "2024-03-01", "--rules", rules), Stream.of(more))
                .toList();
    }

    private Run assess(String cases, String... more) {
        return Run.of(assessing(cases, more).toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
