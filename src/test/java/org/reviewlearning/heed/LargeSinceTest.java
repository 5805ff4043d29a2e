package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.Cases.fostered;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;

/** What changed in a case far too large is told, or said not to be known; nothing throws. Every case is invented. */
class LargeSinceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 12);

    @TempDir
    Path folder;

    @Test
    void that_something_settled_it_is_told_though_it_would_take_too_long_to_say_what() {
        CaseFile.Builder given = asked();
        visits(given, MARCH.plusDays(3));

        assertThat(since(given.build(), given.build()))
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.status()).isEqualTo(Status.SETTLED));
    }

    @Test
    void what_would_take_too_long_to_find_out_is_not_said_to_be_settled() {
        CaseFile.Builder given = asked();
        visits(given, FEBRUARY.plusDays(3));

        assertThat(since(asked().build(), given.build())).hasSize(3).allSatisfy(change -> {
            assertThat(change.status()).isEqualTo(Status.CAN_NO_LONGER_TELL);
            assertThat(change.why()).isEqualTo("the case has too many facts to say what became of it");
        });
    }

    private List<Change> since(CaseFile then, CaseFile now) {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "not-seen-since",
                        "$r : Request( answer == null )\nnot Visit( seen == Answer.YES, on >= $r.on )",
                        "per",
                        "$r")
                .open();
        Earlier earlier = Earlier.of(book.assess(then, MARCH));
        assertThat(earlier.prompts()).hasSize(3);
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Change> changes = book.assess(now, APRIL).since(earlier);
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9)
                .as("seconds of the processor")
                .isLessThan(10);
        return changes;
    }

    private static CaseFile.Builder asked() {
        CaseFile.Builder given =
                fostered().covering(Coverage.whole(Visit.class, APRIL), Coverage.whole(Request.class, APRIL));
        for (int i = 1; i <= 3; i++) {
            given.with(new Request("r" + i, FEBRUARY, Person.CHILD, Topic.THERAPY, null, null, null));
        }
        return given;
    }

    private static void visits(CaseFile.Builder given, LocalDate on) {
        for (int i = 0; i < 18_000; i++) {
            given.with(
                    VisitBuilder.builder().id("v" + i).on(on).seen(Answer.YES).build());
        }
    }
}
