package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.kinds.Vocabulary;

/** The life stories: on each of the days a story names, exactly what it says is asked. */
class StoriesTest {

    private static final Path STORIES = Path.of("examples/stories");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| *(\\d{4}-\\d{2}-\\d{2}) *\\|([^|]*)\\|[^|]*\\w[^|]*\\|$");
    private static final Pattern KEY = Pattern.compile("`([^`]+)`");
    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));

    static Stream<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_story_asks_what_it_says(String story) throws IOException {
        String told = Files.readString(STORIES.resolve(story + ".md"));
        assertThat(told).startsWith("# ").contains("Invented");
        assertThat(Files.readString(STORIES.resolve(story + ".yaml"))).startsWith("# Invented");
        CaseFile caseFile = read(STORIES.resolve(story + ".yaml"));
        List<MatchResult> rows = ROW.matcher(told).results().toList();

        assertThat(rows).as("days on which it is assessed").hasSizeGreaterThanOrEqualTo(3);
        for (MatchResult row : rows) {
            Assessment assessment =
                    BOOK.assess(caseFile, LocalDate.parse(row.group(1)), RuleSelection.LIVE, SecondReading.ALWAYS);
            assertThat(assessment.prompts())
                    .as(row.group(1))
                    .extracting(Prompt::key)
                    .containsExactlyInAnyOrderElementsOf(keys(row.group(2)));
        }
    }

    private static List<String> keys(String cell) {
        Matcher keys = KEY.matcher(cell);
        List<String> all = keys.results().map(key -> key.group(1)).toList();
        assertThat(all.isEmpty()).as(cell).isEqualTo(cell.strip().equals("nothing"));
        return all;
    }

    private static CaseFile read(Path file) {
        CaseReading reading = CaseReader.using(Vocabulary.shipped()).read(file);
        assertThat(reading).as(file.toString()).isInstanceOf(CaseRead.class);
        return ((CaseRead) reading).caseFile();
    }

    @Test
    void there_are_stories_enough_and_a_third_of_them_ask_little() throws IOException {
        List<String> all = stories().toList();
        long calm = all.stream().filter(StoriesTest::calm).count();

        assertThat(all).hasSizeGreaterThanOrEqualTo(46);
        assertThat(calm)
                .as("stories with at most two prompts on all their days together")
                .isGreaterThanOrEqualTo(17);
    }

    private static boolean calm(String story) {
        try {
            String told = Files.readString(STORIES.resolve(story + ".md"));
            return ROW.matcher(told)
                            .results()
                            .mapToInt(row -> keys(row.group(2)).size())
                            .sum()
                    <= 2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
