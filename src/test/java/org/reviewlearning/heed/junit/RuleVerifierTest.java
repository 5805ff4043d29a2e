package org.reviewlearning.heed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reviewlearning.heed.junit.RuleVerifier.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;

class RuleVerifierTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of("src/test/resources/rules-for-tests"));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static Visit visit(String id, LocalDate on, Answer alone) {
        return VisitBuilder.builder()
                .id(id)
                .on(on)
                .seen(Answer.YES)
                .seenAlone(alone)
                .build();
    }

    private static Visit notAlone() {
        return visit("v1", LocalDate.of(2024, 2, 20), Answer.NO);
    }

    private static RuleVerifier inFosterCare(String rule) {
        return verify(BOOK).rule(rule).about(ArrangementKind.FOSTER);
    }

    @Test
    void what_a_rule_asks_is_held_by_every_part_of_it() {
        inFosterCare("not-seen-alone")
                .given(notAlone())
                .asAt(DAY)
                .asks()
                .because("v1")
                .of("social-worker")
                .copiedTo()
                .at("week")
                .underKeys("not-seen-alone/visit:v1")
                .inWords("20 February 2024")
                .notFinding("from 21 February 2024 to 1 March 2024")
                .despite();
    }

    @Test
    void what_is_given_is_covered_to_the_day_and_what_is_not_is_not() {
        inFosterCare("not-seen-alone").givenNo(Visit.class).asAt(DAY).isQuiet();
        inFosterCare("not-seen-alone").asAt(DAY).cannotTell("visits");
        inFosterCare("not-seen-alone").asAt(DAY).cannotTell();
        inFosterCare("not-seen-alone")
                .givenNo(Visit.class)
                .covering(Coverage.whole(Visit.class, LocalDate.of(2024, 2, 10), LocalDate.of(2024, 2, 20)))
                .asAt(DAY)
                .cannotTell("visits");
    }

    @Test
    void of_a_child_nothing_is_recorded_until_it_is_said() {
        verify(BOOK).rule("not-seen-alone").given(notAlone()).asAt(DAY).cannotTell("child.arrangement");
        verify(BOOK)
                .rule("not-seen-alone")
                .about(new Child(null, ArrangementKind.CARE_LEAVER))
                .given(notAlone())
                .asAt(DAY)
                .isOutOfScope();
    }

    @Test
    void a_whole_case_says_itself_what_it_covers_and_stands_alone() {
        CaseFile caseFile = CaseFile.about("EXAMPLE")
                .child(new Child(null, ArrangementKind.FOSTER))
                .with(notAlone())
                .covering(Coverage.whole(Visit.class, LocalDate.of(2024, 2, 21)))
                .build();

        verify(BOOK).rule("not-seen-alone").given(caseFile).asAt(DAY).cannotTell("visits");
        assertThatThrownBy(() -> inFosterCare("not-seen-alone").given(caseFile).asAt(DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one or the other");
    }

    @Test
    void each_failure_says_what_was_expected_what_came_and_why() {
        Golden.check(
                "junit/quiet.txt",
                failure(() -> inFosterCare("not-seen-alone")
                        .given(notAlone())
                        .asAt(DAY)
                        .isQuiet()));
        Golden.check(
                "junit/asks.txt",
                failure(() -> inFosterCare("not-seen-alone")
                        .givenNo(Visit.class)
                        .asAt(DAY)
                        .asks()));
        Golden.check(
                "junit/because.txt",
                failure(() -> inFosterCare("not-seen-alone")
                        .given(notAlone(), visit("v2", LocalDate.of(2023, 2, 20), Answer.NO))
                        .asAt(DAY)
                        .asks()
                        .because("v1", "v2")));
        Golden.check(
                "junit/cannot-tell.txt",
                failure(() -> inFosterCare("moved-often")
                        .givenNo(Meeting.class)
                        .asAt(DAY)
                        .cannotTell("meetings")));
    }

    @Test
    void every_part_that_is_otherwise_fails() {
        AskedAnswer asked =
                inFosterCare("not-seen-alone").given(notAlone()).asAt(DAY).asks();

        assertThatThrownBy(() -> asked.of("iro")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asked.copiedTo("iro")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asked.at("today")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asked.underKeys("not-seen-alone/case")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asked.inWords("21 February")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asked.notFinding("2023")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asked.despite("meetings")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(asked::because).isInstanceOf(AssertionError.class);
        RuleAnswer answer = inFosterCare("not-seen-alone").given(notAlone()).asAt(DAY);
        assertThatThrownBy(() -> answer.asks(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(answer::cannotTell).isInstanceOf(AssertionError.class);
        assertThatThrownBy(answer::isOutOfScope).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_slip_of_the_test_is_told_as_one() {
        AskedAnswer asked =
                inFosterCare("not-seen-alone").given(notAlone()).asAt(DAY).asks();

        assertThatThrownBy(() -> verify(BOOK).rule("not-seen-alon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean not-seen-alone?");
        assertThatThrownBy(() -> asked.because("x9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There are v1.");
        assertThatThrownBy(() -> asked.of("social-werker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("social-worker");
        assertThatThrownBy(() -> asked.copiedTo("nobody")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inFosterCare("not-seen-alone").asAt(DAY).asks(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inFosterCare("not-seen-alone")
                        .given(notAlone(), notAlone())
                        .asAt(DAY))
                .isInstanceOf(CaseFileException.class);
    }

    @Test
    void expected_and_came_can_be_compared_side_by_side() {
        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class,
                () -> inFosterCare("moved-often")
                        .givenNo(Placement.class, Meeting.class)
                        .asAt(DAY)
                        .asks());

        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("1 prompt");
        assertThat(failure.getActual().getStringRepresentation()).startsWith("quiet");
    }

    private static String failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable check) {
        return catchThrowableOfType(AssertionFailedError.class, check).getMessage() + "\n";
    }
}
