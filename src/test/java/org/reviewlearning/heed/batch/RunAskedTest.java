package org.reviewlearning.heed.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.json.JsonReport;

/** What tells one run from another. Every case is invented. */
@Timeout(120)
class RunAskedTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of("src/test/resources/rules-for-tests"));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_no_file_in_a_folder_of_cases_neither_ends_nor_hangs_a_run() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{\"case\": \"INVENTED-1\"}");
        RunAsked before = asked();
        Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("nowhere"));
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("c.json").toString()).start();
        assumeTrue(pipe.waitFor(10, TimeUnit.SECONDS) && pipe.exitValue() == 0);

        RunAsked asked = asked();

        assertThat(asked.otherIn(before)).isEqualTo("other cases");
        assertThat(asked.otherIn(asked())).isEmpty();
        Files.writeString(folder.resolve("a.json"), "{\"case\": \"INVENTED-2\"}");
        assertThat(asked().otherIn(asked)).isEqualTo("other cases");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_cannot_be_listed_is_not_a_folder_without_cases() throws IOException {
        Path within = Files.createDirectory(folder.resolve("within"));
        Files.createSymbolicLink(within.resolve("again"), within);

        assertThat(named().files()).containsExactly(folder);
        assertThat(asked().cases())
                .isNotEqualTo(RunAsked.of(BOOK, DAY, List.of(), "").cases());
    }

    @Test
    void answers_within_another_time_or_in_another_form_are_not_gone_on_with() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.ndjson"), "{\"case\": \"INVENTED-1\"}\n{\"case\": \"INVENTED-2\"}\n");
        Path out = folder.resolve("out.ndjson");
        BatchAssessor all = BatchAssessor.of(BOOK, DAY).writing("whole");
        Stopping stopping = new Stopping();
        all.until(() -> stopping.answered).assess(cases, out, JsonReport::json, stopping);

        assertThatThrownBy(() -> all.writing("compact").resume(cases, out, JsonReport::compact, stopping))
                .hasMessageContaining("was of other options (LIVE, whole)");
        assertThatThrownBy(() -> all.timeLimit(Duration.ofMinutes(1)).resume(cases, out, JsonReport::json, stopping))
                .hasMessageContaining("was of other options (LIVE, whole)");
        assertThat(all.resume(cases, out, JsonReport::json, stopping).assessed())
                .isEqualTo(2);
    }

    @Test
    void cases_that_are_not_there_are_told() {
        assertThatThrownBy(() -> BatchAssessor.of(BOOK, DAY)
                        .assess(folder.resolve("none.ndjson"), folder.resolve("out"), JsonReport::json, new Stopping()))
                .isInstanceOf(BatchFileException.class)
                .hasMessageContaining("none.ndjson");
        assertThat(folder).isEmptyDirectory();
    }

    private RunAsked asked() {
        return RunAsked.of(BOOK, DAY, named().files(), "");
    }

    private NamedCases named() {
        return new NamedCases(
                List.of(folder.toString()),
                new ByteArrayInputStream(new byte[0]),
                CaseReader.using(BOOK.vocabulary()),
                says -> {});
    }

    /** Notes that a case was answered. */
    private static final class Stopping implements BatchSink {

        private boolean answered;

        @Override
        public void answered(Answer answer) {
            answered = true;
        }

        @Override
        public void faulted(Assessment asked, List<Gap.Fault> live, List<Gap.Fault> trial) {}

        @Override
        public void failed(String caseId, Throwable fault) {}

        @Override
        public void tookTooLong(String caseId) {}

        @Override
        public void refused(CaseRefused refused) {}

        @Override
        public void cameAgain(String caseId, int number) {}
    }
}
