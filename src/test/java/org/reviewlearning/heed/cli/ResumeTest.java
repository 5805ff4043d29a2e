package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.terminal.ExitCode;

/** Long runs of the command line that are ended hard, and go on. Every case is invented. */
@Timeout(120)
class ResumeTest {

    private static final int CASES = 1500;
    private static final Pattern GOING_ON =
            Pattern.compile("Going on after (\\d+) cases that a run before has done\\.");

    @TempDir
    private Path folder;

    private Path part;

    @BeforeEach
    void many_invented_cases() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            lines.add("{\"case\": \"INVENTED-" + i
                    + "\", \"child\": {\"arrangement\": \"foster\"}, \"visits\": [{\"id\": \"v"
                    + i + "\", \"on\": \"" + (i % 50 == 49 ? "yesterday" : "2024-02-10")
                    + "\", \"seen\": \"yes\", \"seenAlone\": \"no\"}],"
                    + " \"coverage\": [{\"of\": \"visits.*\", \"until\": \"2024-03-31\"}]}");
        }
        Files.write(folder.resolve("big.ndjson"), lines);
        part = folder.resolve(".heed-out.ndjson.part");
    }

    @Test
    void a_run_killed_at_any_moment_goes_on_and_writes_what_one_run_would_have_written() throws Exception {
        int resumed = 0;
        for (int lines : List.of(100, 400)) {
            Process java = started(List.of(), "--threads", "2", "--resume");
            while (java.isAlive() && written() < lines) {
                Thread.onSpinWait();
            }
            assertThat(java.isAlive()).as("it was killed before its end").isTrue();
            java.destroyForcibly();
            assertThat(java.waitFor()).isEqualTo(128 + 9);
            assertThat(folder.resolve("out.ndjson")).doesNotExist();
            resumed = (int) written();
        }

        Run rest = assess("--threads", "2", "--resume");

        assertThat(rest.code()).as(rest.err()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        Matcher goingOn = GOING_ON.matcher(rest.err());
        assertThat(goingOn.find()).as(rest.err()).isTrue();
        // Refused cases have no line; one line may have been written of which the journal did not know.
        assertThat(Integer.parseInt(goingOn.group(1))).isGreaterThanOrEqualTo(resumed - 1);
        assertThat(rest.err()).contains("Assessed: 1470 of 1500 cases, 30 refused. 1470 questions are asked.");
        assertSameAsOneRun();
    }

    @Test
    void a_disk_that_is_full_is_told_and_with_more_room_the_run_goes_on() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
        // No file may grow over some blocks: to who writes it, that is a disk without room, in the middle of a line.
        Process java = started(List.of("/bin/sh", "-c", "ulimit -f 400; exec \"$@\"", "sh"));
        String said = new String(java.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isEqualTo(ExitCode.FAULT);

        assertThat(said)
                .contains("Maybe the disk is full?")
                .contains("The same command with --resume goes on where this one stopped.");
        assertThat(folder.resolve("out.ndjson")).doesNotExist();
        assertThat(written()).isPositive();

        Run rest = assess("--resume");

        assertThat(rest.err()).containsPattern(GOING_ON).contains("Assessed: 1470 of 1500 cases");
        assertSameAsOneRun();
    }

    @Test
    void a_run_of_another_day_is_not_gone_on_with_and_one_without_resume_begins_anew() throws Exception {
        Process java = started(List.of());
        while (java.isAlive() && written() < 100) {
            Thread.onSpinWait();
        }
        java.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        Run other = assess("--resume", "--trial");
        assertThat(other.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(other.err())
                .contains("was of other options (LIVE, WHERE_NEEDED, for null)")
                .contains("Without --resume the run begins anew.");

        Run anew = assess();
        assertThat(anew.err())
                .contains("is begun anew; --resume would have gone on with it.")
                .doesNotContain("Going on");
        assertSameAsOneRun();
    }

    @Test
    void resume_is_for_cases_in_files_and_json_in_a_file() {
        Run words = assess("--resume", "--format", "text");
        assertThat(words.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(words.err()).contains("are for --format json");
        Run stream = Run.withInput(
                "{}", "assess", "-", "--as-at", "2024-03-01", "--rules", Run.RULES, "--format", "json", "--resume");
        assertThat(stream.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(stream.err()).contains("--resume needs cases in files and -o FILE");
        assertThat(assess("--threads", "0").err()).contains("--threads takes a number from 1 to 64.");
        assertThat(assess("--time-limit", "0").err()).contains("a number of seconds, 1 or more");
    }

    @Test
    void the_compact_form_is_not_compared_with() throws IOException {
        assess("--compact", "--threads", "2");
        try (Stream<String> lines = Files.lines(folder.resolve("out.ndjson"))) {
            assertThat(lines).hasSize(1470).allMatch(line -> line.contains("\"compact\":{\"prompted\":1,"));
        }

        Files.move(folder.resolve("out.ndjson"), folder.resolve("earlier.ndjson"));
        Run since = assess("--since", folder.resolve("earlier.ndjson").toString());

        assertThat(since.code()).isNotZero();
        assertThat(since.err()).contains("Give one written without --compact.");

        Run both =
                assess("--compact", "--since", folder.resolve("earlier.ndjson").toString());
        assertThat(both.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(both.err()).contains("--compact leaves out what --since compares. Give one of the two.");
    }

    @Test
    void resume_without_a_run_to_go_on_with_begins() throws IOException {
        Run run = assess("--resume", "--threads", "3");

        assertThat(run.err()).doesNotContain("Going on").contains("Assessed: 1470 of 1500 cases");
        assertSameAsOneRun();
    }

    private void assertSameAsOneRun() throws IOException {
        Run one = Run.of(
                "assess",
                folder.resolve("big.ndjson").toString(),
                "--as-at",
                "2024-03-01",
                "--rules",
                Run.RULES,
                "--format",
                "json");
        assertThat(Files.readString(folder.resolve("out.ndjson")).equals(one.out()))
                .as("the same bytes")
                .isTrue();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("big.ndjson", "out.ndjson");
        }
    }

    private long written() throws IOException {
        try (Stream<String> lines = Files.exists(part) ? Files.lines(part) : Stream.empty()) {
            return lines.count();
        }
    }

    private List<String> command(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "assess",
                folder.resolve("big.ndjson").toString(),
                "--as-at",
                "2024-03-01",
                "--rules",
                Run.RULES,
                "-o",
                folder.resolve("out.ndjson").toString()));
        all.addAll(List.of(more));
        return all;
    }

    private Run assess(String... more) {
        return Run.of(command(more).toArray(String[]::new));
    }

    private Process started(List<String> within, String... more) throws IOException {
        List<String> line = new ArrayList<>(within);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "org.reviewlearning.heed.cli.Main"));
        line.addAll(command(more));
        return new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(within.isEmpty() ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.PIPE)
                .start();
    }
}
