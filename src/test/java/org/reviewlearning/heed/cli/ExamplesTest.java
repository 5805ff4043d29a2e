package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.Golden;

/** What the shipped examples print stands beside them, and is kept true here. */
class ExamplesTest {

    private static final Path STORY = Path.of("examples", "01-asking-again");

    static Stream<String> days() throws IOException {
        try (Stream<Path> files = Files.list(STORY.resolve("expected"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void asking_again_prints_what_stands_beside_it(String day) {
        Golden.checkFile(STORY.resolve("expected").resolve(day + ".txt"), assess(day));
    }

    @Test
    void asking_again_says_first_that_it_is_invented() throws IOException {
        assertThat(Files.readAllLines(STORY.resolve("case.yaml")).get(0)).containsIgnoringCase("invented");
    }

    @Test
    void looking_back_on_asking_again_prints_what_stands_beside_it() {
        Run text = timeline("--for", "team-manager");
        Run html = timeline("--for", "team-manager", "--format", "html");
        Run json = timeline("--rule", "placement-moves-in-12-months", "--format", "json");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(html.code()).as(html.err()).isZero();
        assertThat(json.code()).as(json.err()).isZero();
        Golden.checkFile(STORY.resolve("looking-back.txt"), text.out());
        assertThat(html.out())
                .startsWith("<!DOCTYPE html>")
                .contains("id=\"question-1\"", "That nothing more is asked here is not an assurance");
        assertThat(json.out())
                .startsWith("{\"format\":1,")
                .contains("\"questions\":[{\"key\":\"placement-moves-in-12-months/case\"");
        assertThat(timeline("--rule", "placement-moves").err()).contains("There is no rule placement-moves");
        assertThat(timeline("--for", "team-manger").err()).contains("team-manager");
    }

    @Test
    void a_looking_back_is_written_to_its_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("looking-back.html");

        Run run = timeline("--rule", "placement-moves-in-12-months", "--format", "html", "-o", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    private static Run timeline(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("timeline", STORY.resolve("case.yaml").toString(), "--rules", "rules"),
                        Stream.concat(Stream.of("--from", "2020-09-01", "--to", "2024-06-14"), Stream.of(more)))
                .toArray(String[]::new));
    }

    private static String assess(String day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"assess", STORY.resolve("case.yaml").toString(), "--as-at", day, "--rules", "rules"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_councils_own_return_prints_what_stands_beside_it() {
        Path example = Path.of("examples", "04-ssda903");
        String earlier = example.resolve("2022-23").toString();
        String later = example.resolve("2023-24").toString();

        Run imported = Run.of("import", "ssda903", earlier, later);
        Run assessed = Run.of("assess", "--ssda903", earlier, later, "--as-at", "2024-03-31", "--rules", "rules");

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(assessed.code()).as(assessed.err()).isZero();
        Golden.checkFile(example.resolve("expected").resolve("import.ndjson"), imported.out());
        Golden.checkFile(
                example.resolve("expected").resolve("findings.txt"),
                imported.err().replace('\\', '/'));
        Golden.checkFile(example.resolve("expected").resolve("assess.txt"), assessed.out());
    }
}
