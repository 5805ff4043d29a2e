package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.text.Unseen;

/**
 * Rule files written to do harm, or to break Heed, one folder a family; see {@code src/test/resources/hostile}. A file's
 * name is what it is called there, and after the first dot what it stands in the place of. Each is told with its place or
 * does no harm, soon, and without anything of Java or of the terminal in what is told.
 */
class HostileRulesTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Path BESIDE = Path.of("src/test/resources/golden/problems/beside");
    private static final Path PLAIN = Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl");
    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    /** Whatever of an exception or a library could come through. */
    private static final List<String> OURS = List.of(
            "Exception",
            "Error:",
            "org.drools",
            "org.kie",
            "tools.jackson",
            "snakeyaml",
            "antlr",
            "\tat ",
            "Descr",
            "fault in Heed",
            "lies not in the file",
            "[Ljava");

    @TempDir
    Path folder;

    static Stream<Path> hostile() throws IOException {
        try (Stream<Path> files = Files.walk(HOSTILE)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void there_are_many_of_many_families() throws IOException {
        assertThat(hostile().count()).isGreaterThan(600);
        assertThat(hostile().map(Path::getParent).distinct().count()).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_file_is_told_or_harmless(Path file) throws IOException {
        String name = file.getFileName().toString();
        String beside = name.substring(name.indexOf('.') + 1);
        lay(PLAIN, "nothing-wrong.drl");
        try (Stream<Path> files = Files.list(BESIDE)) {
            for (Path each : files.toList()) {
                lay(each, each.getFileName().toString());
            }
        }
        lay(file, beside.equals("drl") || beside.equals("examples.yaml") ? "nothing-wrong." + beside : beside);

        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Run.of("check", folder.toString(), "--on", ON.toString()));

        assertThat(run.code()).as(run.out() + run.err()).isIn(0, 3);
        assertThat(run.out().length()).isLessThan(100_000);
        told(run.out());
        if (run.code() == 3) {
            assertThat(run.out())
                    .contains(folder.toString().replace('\\', '/') + "/")
                    .containsPattern(":[0-9]+:[0-9]+[:,] ");
        }
        opens(beside.equals("examples.yaml") || run.code() == 0);
    }

    private void opens(boolean mustOpen) {
        try {
            RuleBook book = RuleBook.open(folder);
            assertThatCode(() -> book.assess(invented(), ON, RuleSelection.EVERYTHING))
                    .doesNotThrowAnyException();
        } catch (RuleBookException refused) {
            assertThat(mustOpen).as(refused.getMessage()).isFalse();
            told(String.valueOf(refused.getMessage()));
        }
    }

    private static void told(String words) {
        assertThat(words.codePoints().filter(Unseen::is).toArray()).as(words).isEmpty();
        assertThat(words).doesNotContain("\r");
        OURS.forEach(each -> assertThat(words).doesNotContain(each));
    }

    private static CaseFile invented() {
        LocalDate until = ON;
        return CaseFile.about("INVENTED")
                .with(
                        ArrangementBuilder.builder()
                                .id("a")
                                .of(ArrangementKind.FOSTER)
                                .from(LocalDate.of(2020, 1, 1))
                                .afterPermanence(Answer.NO)
                                .build(),
                        VisitBuilder.builder()
                                .id("v")
                                .on(LocalDate.of(2024, 1, 1))
                                .seen(Answer.YES)
                                .seenAlone(Answer.NO)
                                .build())
                .covering(Coverage.whole(Visit.class, until))
                .build();
    }

    private void lay(Path file, String name) throws IOException {
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
