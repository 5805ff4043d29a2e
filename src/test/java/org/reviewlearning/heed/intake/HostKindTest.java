package org.reviewlearning.heed.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.intake.Reading.caseFile;
import static org.reviewlearning.heed.intake.Reading.onlyProblem;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.intake.SchoolDay.Attendance;
import org.reviewlearning.heed.intake.SchoolDay.Correction;
import org.reviewlearning.heed.intake.SchoolDay.Excuse;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.Problem;

public class HostKindTest {

    private static final Vocabulary WORDS = Vocabulary.shipped().with(SchoolDay.class);

    @Kind(one = "child", many = "child")
    public record Clash(String id, LocalDate on, LocalDate recordedOn, Origin origin) implements Event {
        @Override
        public String inWords() {
            return "";
        }
    }

    @Test
    void a_kind_of_the_hosts_own_is_read_like_any_other() {
        SchoolDay day = caseFile(read("{id: s1, on: 2024-02-10, attendance: sent-home, broughtByTaxi: yes, lessons: 3,"
                        + " travelledFrom: p1, nextReview: 2024-09-01, excuse: {on: 2024-02-11, by: carer,"
                        + " corrected: {on: 2024-02-12}}}"))
                .facts(SchoolDay.class)
                .get(0);

        assertThat(day)
                .isEqualTo(new SchoolDay(
                        "s1",
                        LocalDate.of(2024, 2, 10),
                        Attendance.SENT_HOME,
                        Answer.YES,
                        3,
                        "p1",
                        LocalDate.of(2024, 9, 1),
                        new Excuse(
                                LocalDate.of(2024, 2, 11),
                                "carer",
                                new Correction(LocalDate.of(2024, 2, 12), null),
                                null),
                        null,
                        null));
    }

    @Test
    void what_the_kind_itself_refuses_is_a_problem_that_repeats_no_value() {
        Problem problem = onlyProblem(read("{id: s1, on: 2024-02-10, lessons: -77}"));

        assertThat(problem.inWords())
                .isEqualTo("case.yaml:5:4, case EXAMPLE-1, schoolDays[0]: was refused by its kind, SchoolDay.\n"
                        + "  What SchoolDay allows is written with that kind.");
    }

    @Test
    void its_references_lists_and_parts_are_checked() {
        assertThat(onlyProblem(read("{id: s1, on: 2024-02-10, travelledFrom: p9}"))
                        .path())
                .isEqualTo("schoolDays[0].travelledFrom");
        assertThat(onlyProblem(read("{id: s1, on: 2024-02-10, attendance: late}"))
                        .next())
                .contains("present, sent-home");
        assertThat(onlyProblem(read("{id: s1, on: 2024-02-10, excuse: {on: 2024-02-11, corrected: {recordedOn:"
                                + " 2024-02-12}}}"))
                        .path())
                .isEqualTo("schoolDays[0].excuse.corrected.on");
        assertThat(onlyProblem(read("{id: s1, on: 2024-02-10, lessons: 12345678901}"))
                        .says())
                .isEqualTo("is not a whole number.");
    }

    @Test
    void coverage_speaks_of_it_and_of_its_parts() {
        assertThat(CoveragePaths.of(Vocabulary.shipped().with(SchoolDay.class)).all())
                .contains(
                        "schoolDays",
                        "schoolDays.*",
                        "schoolDays/sent-home",
                        "schoolDays.excuse",
                        "schoolDays.excuse.corrected")
                .doesNotContain("schoolDays.excuse.on", "schoolDays.id", "schoolDays.on", "schoolDays.origin");
    }

    @Test
    void a_kind_cannot_take_the_name_of_something_else_in_a_case_file() {
        Vocabulary clashing = Vocabulary.shipped().with(Clash.class);

        assertThatThrownBy(() -> CaseReader.using(clashing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("child");
    }

    private static CaseReading read(String schoolDay) {
        String text = "case: EXAMPLE-1\nplacements:\n - {id: p1, from: 2023-01-01}\nschoolDays:\n - " + schoolDay
                + "\ncoverage: [{of: schoolDays/present, until: 2024-03-01}]\n";
        return CaseReader.using(WORDS).read("case.yaml", text.getBytes(UTF_8), Format.YAML);
    }
}
