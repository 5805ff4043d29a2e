package org.reviewlearning.heed.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.kinds.Vocabulary;

/** Many cases, without any command line. Every case is invented. */
class BatchTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of("src/test/resources/rules-for-tests"));

    private final List<String> told = new ArrayList<>();

    @Test
    void every_case_has_its_turn_in_the_order_in_which_they_come() {
        BatchCounts counts = run(this::answer, "{\"case\": \"A\"}\n{\"case\": \"B\"}\n", "{\"case\": \"C\"}\n");

        assertThat(told).containsExactly("1", "A", "2", "B", "3", "C");
        assertThat(inShort(counts)).isEqualTo(List.of(3, 0, true, false));
    }

    @Test
    void what_goes_wrong_with_one_does_not_keep_the_next_from_its_turn() {
        BatchCounts counts = run(
                caseFile -> {
                    if (caseFile.id().equals("B")) {
                        throw new IllegalStateException();
                    }
                    return answer(caseFile);
                },
                "{\"case\": \"A\"}\n{\"cas\": \"A\"}\n{\"case\": \"B\"}\n{\"case\": \"C\"}\n");

        assertThat(told).containsExactly("1", "A", "2", "refused", "3", "failed B", "4", "C");
        assertThat(inShort(counts)).isEqualTo(List.of(4, 1, true, true));
    }

    @Test
    void of_one_id_from_two_sources_the_first_stands_and_the_other_is_refused() {
        BatchCounts counts = run(this::answer, "{\"case\": \"A\"}\n", "{\"case\": \"B\"}\n{\"case\": \"A\"}\n");

        assertThat(told).containsExactly("1", "A", "2", "B", "3", "again A 3");
        assertThat(inShort(counts)).isEqualTo(List.of(3, 1, true, false));
    }

    @Test
    void a_source_without_a_case_is_told_and_the_others_are_read() {
        BatchCounts counts = run(this::answer, "", "{\"case\": \"A\"}\n");

        assertThat(told.get(0)).startsWith("There is no case in standard input.");
        assertThat(told.subList(1, 3)).containsExactly("1", "A");
        assertThat(inShort(counts)).isEqualTo(List.of(1, 0, false, false));
    }

    private Answer answer(CaseFile caseFile) {
        return new Answer(BOOK.assess(caseFile, LocalDate.of(2024, 3, 1)), null);
    }

    private static List<Object> inShort(BatchCounts counts) {
        return List.of(counts.cases(), counts.refused(), counts.whole(), counts.faulted());
    }

    private BatchCounts run(Function<CaseFile, Answer> rules, String... sources) {
        List<CaseSource> all = new ArrayList<>();
        for (String each : sources) {
            InputStream in = new ByteArrayInputStream(each.getBytes(StandardCharsets.UTF_8));
            all.add(new NamedCases(List.of(NamedCases.STREAM), in, CaseReader.using(Vocabulary.shipped()), told::add));
        }
        return new Batch(caseFile -> Optional.of(rules.apply(caseFile)), new Notes()).run(all);
    }

    /** Notes what is handed over. */
    private final class Notes implements BatchSink {

        @Override
        public void comes(int number) {
            told.add(String.valueOf(number));
        }

        @Override
        public void answered(Answer answer) {
            told.add(answer.assessment().caseId());
        }

        @Override
        public void faulted(Assessment answered, List<Gap.Fault> live, List<Gap.Fault> trial) {
            told.add("faulted " + answered.caseId());
        }

        @Override
        public void failed(String caseId, Throwable fault) {
            told.add("failed " + caseId);
        }

        @Override
        public void tookTooLong(String caseId) {
            told.add("too long " + caseId);
        }

        @Override
        public void refused(CaseRefused refused) {
            told.add("refused");
        }

        @Override
        public void cameAgain(String caseId, int number) {
            told.add("again " + caseId + " " + number);
        }

        @Override
        public void leftOut(String caseId, IntakeFinding why) {
            told.add("left out " + caseId);
        }
    }
}
