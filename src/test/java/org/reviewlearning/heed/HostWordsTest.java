package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.report.TextReport;

/** A host's own kind that cannot say itself in words, or has no day. What it throws is shown nowhere. */
public class HostWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    /** What a record of the host does when it is to be said in words. */
    enum Fault {
        THROWS,
        NEVER_ENDS,
        SAYS_NOTHING
    }

    /** A host's own kind. */
    @Kind(one = "remark", many = "remarks")
    public record Remark(
            String id,
            LocalDate on,
            Answer made,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Event {

        static Fault fault = Fault.THROWS;

        @Override
        public String inWords() {
            return switch (fault) {
                case THROWS -> throw new IllegalStateException("MARKED-VALUE");
                case NEVER_ENDS -> inWords();
                case SAYS_NOTHING -> null;
            };
        }

        @Override
        public String toString() {
            return "Remark[" + id + "]";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_that_cannot_say_itself_is_told_by_its_name_in_every_report(Fault fault) throws IOException {
        RuleBook book = TestBook.in(folder)
                .importing(Remark.class.getCanonicalName())
                .rule("a-remark", "Remark( made == Answer.YES )")
                .open(Vocabulary.shipped().with(Remark.class));
        CaseFile caseFile = about(DAY);
        Remark.fault = fault;

        Assessment assessment = book.assess(caseFile, DAY);
        StringBuilder told = new StringBuilder(JsonReport.json(assessment));
        TextReport.write(assessment, told);
        ExplanationText.write(assessment, told);

        assertThat(assessment.prompts()).hasSize(1);
        assertThat(told.toString().replaceAll("\\s+", " "))
                .contains("\"says\":\"A remark that its kind could not say in words\"", "r1")
                .doesNotContain("MARKED");
    }

    @Test
    void a_record_without_a_day_is_refused_by_its_id() {
        assertThatThrownBy(() -> about(null))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("Fact r1, day: there is no day. Every fact has a day that it is about: on, or from.");
    }

    @SuppressWarnings("NullAway")
    private static CaseFile about(@Nullable LocalDate on) {
        return CaseFile.about("INVENTED-1")
                .child(new Child(LocalDate.of(2010, 1, 1), ArrangementKind.FOSTER))
                .with(new Remark("r1", on, Answer.YES, null, null))
                .build();
    }
}
