package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.terminal.Console;
import tools.jackson.databind.json.JsonMapper;

class MainTest {

    private static final String ASKS = "src/test/resources/golden/cli/in/b-asks.yaml";

    @Test
    void help_goes_to_standard_output() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("cli/help.txt", run.out());
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "132, 132", "400, 400", "39, 0", "401, 0", "wide, 0", "'', 0", "-80, 0"})
    void reports_are_as_wide_as_the_environment_says_where_that_can_be_read(String said, int columns) {
        assertThat(Main.columns(said)).isEqualTo(columns);
        assertThat(Main.columns(null)).isZero();
    }

    @Test
    void a_report_on_a_wider_terminal_says_the_same_in_fewer_lines() {
        String usual = report(0);
        String wide = report(132);

        assertThat(usual.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(wide.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(132));
        assertThat(wide.lines().count()).isLessThan(usual.lines().count());
        assertThat(wide.replaceAll("\\s+", " ")).isEqualTo(usual.replaceAll("\\s+", " "));
    }

    private static String report(int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), out, new PrintStream(OutputStream.nullOutputStream()), columns);
        String[] args = {"assess", ASKS, "--as-at", "2024-03-01", "--rules", Run.RULES};
        assertThat(Main.run(args, console)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_command_there_is_can_be_typed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/reviewlearning/heed/cli"))) {
            List<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Command.java") && !name.equals("HeedCommand.java"))
                    .map(name -> name.replace("Command.java", "").toLowerCase(Locale.ROOT))
                    .toList();

            assertThat(written).isNotEmpty();
            assertThat(written)
                    .allSatisfy(command -> assertThat(Run.of("--help").out()).contains("\n  " + command + " "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "check", "data", "example", "register", "schema", "test"})
    void every_command_has_help_with_an_example(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Example:\n  heed " + command);
        Golden.check("cli/help-" + command + ".txt", run.out());
    }

    @Test
    void help_fits_a_narrow_window_and_has_no_colour() {
        for (String command : List.of("assess", "check", "test", "register", "data", "schema")) {
            assertThat(Run.of(command, "--help").out().lines())
                    .allSatisfy(line ->
                            assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("\u001b"));
        }
    }

    @Test
    void the_version_is_told() {
        assertThat(Run.of("--version").out()).isEqualTo("Heed " + Heed.version() + "\n");
    }

    @Test
    void wrong_usage_says_what_is_missing_and_where_to_read_on() {
        List<String[]> wrong = List.of(
                new String[] {},
                new String[] {"asess"},
                new String[] {"assess"},
                new String[] {"assess", "case.yaml"},
                new String[] {"assess", "case.yaml", "--as-at", "1.3.2024"},
                new String[] {"assess", "case.yaml", "--as-at", "2060-01-01"},
                new String[] {"assess", "case.yaml", "--asat", "2024-03-01"},
                new String[] {"assess", "nowhere.yaml", "--as-at", "2024-03-01"},
                new String[] {"assess", "-", "-", "--as-at", "2024-03-01"},
                new String[] {"assess", "-", "--as-at", "2024-03-01", "--format", "xml"},
                new String[] {"assess", "-", "--as-at", "2024-03-01", "--rules", "nowhere"},
                withAssess("--explain", "case.yaml", "--as-at", "2024-03-01"),
                withAssess("--as-at", "2024-03-01", "--explain"),
                withAssess(ASKS, "--as-at", "2024-03-01", "--format", "json", "--explain"),
                withAssess(ASKS, ASKS, "--as-at", "2024-03-01", "--explain"),
                withAssess(ASKS, "--as-at", "2024-03-01", "--since", "nowhere.json"),
                withAssess(ASKS, "--as-at", "2024-03-01", "--since", "src"),
                withAssess(ASKS, "--as-at", "2024-03-01", "--since"),
                new String[] {"check", "nowhere"},
                new String[] {"check", "--on", "today"},
                new String[] {"check", "--format", "xml"},
                new String[] {"diary", "--within", "3 moons"},
                new String[] {"test", "nowhere"},
                new String[] {"test", "src/test/resources/rules-for-tests", "not-seen-alone"},
                new String[] {"schema", "case", "assessment"},
                new String[] {"schema"},
                new String[] {"schema", "rules"});
        List<String> told = new ArrayList<>();
        for (String[] args : wrong) {
            Run run = Run.of(args);
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            told.add("$ heed " + String.join(" ", args) + "\n" + run.err());
        }
        Golden.check("cli/wrong-usage.txt", String.join("\n", told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "assessment", "examples"})
    void schemas_are_written_as_json(String of) {
        Run run = Run.of("schema", of);

        assertThat(run.code()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).path("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void a_reader_that_leaves_ends_the_run_quietly() {
        assertThat(schemaInto(failing("Broken pipe"))).isEqualTo("exit 0\n");
        assertThat(schemaInto(new PrintStream(failing("anything")))).isEqualTo("exit 0\n");
    }

    @Test
    void a_full_disk_does_not() {
        assertThat(schemaInto(failing("No space left on device")))
                .isEqualTo("exit 70\nThe results could not be written to their end. Maybe the disk is full?\n");
    }

    private static String[] withAssess(String... args) {
        return Stream.concat(Stream.of("assess"), Arrays.stream(args)).toArray(String[]::new);
    }

    private static String schemaInto(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new String[] {"schema", "case"}, InputStream.nullInputStream(), out, new PrintStream(err));
        return "exit " + code + "\n" + err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
