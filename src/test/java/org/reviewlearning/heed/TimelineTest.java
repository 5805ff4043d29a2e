package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.evaluation.FaultsTest.Trap;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestBuilder;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.timeline.RuleAnswers;
import org.reviewlearning.heed.timeline.Stay;

/** When a question would have been asked, at its boundaries. Every case is invented. */
class TimelineTest {

    private static final LocalDate BORN = LocalDate.of(2010, 1, 1);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path folder;

    private RuleBook seenSince() {
        return TestBook.in(folder)
                .rule(
                        "not-seen-since",
                        "$r : Request( answer == null )\nnot Visit( seen == Answer.YES, on >= $r.on )",
                        "per",
                        "$r")
                .open();
    }

    private static CaseFile.Builder fostered() {
        return CaseFile.about("INVENTED").child(new Child(BORN, ArrangementKind.FOSTER));
    }

    private static Request request(LocalDate on, LocalDate recordedOn) {
        return RequestBuilder.builder()
                .id("r1")
                .on(on)
                .by(Person.CHILD)
                .topic(Topic.FAMILY_TIME)
                .recordedOn(recordedOn)
                .build();
    }

    private static Visit visit(String id, LocalDate on) {
        return VisitBuilder.builder().id(id).on(on).seen(Answer.YES).build();
    }

    private static CaseFile asked(LocalDate on, LocalDate recordedOn, LocalDate seen) {
        return fostered()
                .with(request(on, recordedOn), visit("v1", seen))
                .covering(Coverage.whole(Request.class, LATER), Coverage.whole(Visit.class, LATER))
                .build();
    }

    private static Stay onlyStay(CaseTimeline timeline) {
        assertThat(timeline.questions()).hasSize(1);
        assertThat(timeline.questions().get(0).stays()).hasSize(1);
        return timeline.questions().get(0).stays().get(0);
    }

    @Test
    void it_is_asked_from_the_day_it_was_recorded_and_settled_by_what_was_recorded_then() {
        LocalDate recorded = LocalDate.of(2024, 3, 5);
        LocalDate seen = LocalDate.of(2024, 4, 2);

        Stay stay = onlyStay(seenSince().timeline(asked(LEAP_DAY, recorded, seen), JANUARY, DECEMBER));

        assertThat(stay.days()).isEqualTo(new Period(recorded, seen.minusDays(1)));
        assertThat(stay.begunBefore()).isFalse();
        assertThat(stay.ended()).isNotNull();
        assertThat(stay.ended().on()).isEqualTo(seen);
        assertThat(stay.ended().reason()).isEqualTo(Stay.Reason.SETTLED);
        assertThat(stay.ended().by()).hasSize(1);
    }

    @Test
    void a_period_of_one_day_says_what_had_begun_before_it() {
        CaseFile caseFile = asked(LEAP_DAY, LEAP_DAY, DECEMBER);
        RuleBook book = seenSince();

        Stay first = onlyStay(book.timeline(caseFile, LEAP_DAY, LEAP_DAY));
        Stay next = onlyStay(book.timeline(caseFile, LEAP_DAY.plusDays(1), LEAP_DAY.plusDays(1)));

        assertThat(first.begunBefore()).isFalse();
        assertThat(next.begunBefore()).isTrue();
        assertThat(next.ended()).isNull();
        assertThat(book.timeline(caseFile, LEAP_DAY.minusDays(1), LEAP_DAY.minusDays(1))
                        .questions())
                .isEmpty();
    }

    @Test
    void what_looks_a_year_back_from_a_leap_day_passes_by_time_alone() {
        RuleBook book = TestBook.in(folder)
                .thresholds("t.year: {value: 1, unit: years, origin: judgement, cite: a test, owner: practice}\n")
                .rule("asked", "Request( on > $day.back(\"t.year\") )")
                .open();
        CaseFile caseFile = asked(LEAP_DAY, LEAP_DAY, LEAP_DAY);

        Stay stay = onlyStay(book.timeline(caseFile, JANUARY, DECEMBER.plusYears(1)));

        LocalDate last = LEAP_DAY;
        while (!book.assess(caseFile, last.plusDays(1)).prompts().isEmpty()) {
            last = last.plusDays(1);
        }
        assertThat(stay.days()).isEqualTo(new Period(LEAP_DAY, last));
        assertThat(stay.ended()).isNotNull();
        assertThat(stay.ended().reason()).isEqualTo(Stay.Reason.TIME_PASSED);
    }

    @Test
    void a_rule_a_layer_has_off_is_not_asked_until_its_day() throws Exception {
        Path local = Files.createDirectory(folder.resolve("ours"));
        Path pack = Files.createDirectory(folder.resolve("pack"));
        TestBook.in(pack)
                .rule("asked", "$r : Request( answer == null )", "per", "$r")
                .open();
        Files.writeString(
                local.resolve("book.yaml"), "name: ours\nversion: 1\nmadeFor: {name: for-tests, version: 1}\n");
        Files.writeString(
                local.resolve("changes.yaml"),
                "rules:\n  asked: {off: we ask it every week, until: 2024-05-01, owner: practice}\n");
        RuleBook book = RuleBook.open(pack, List.of(local));

        CaseTimeline timeline = book.timeline(asked(LEAP_DAY, LEAP_DAY, LEAP_DAY), JANUARY, DECEMBER);

        assertThat(onlyStay(timeline).days()).isEqualTo(new Period(LocalDate.of(2024, 5, 1), DECEMBER));
        RuleAnswers.Answer off = timeline.rules().get(0).answers().get(0);
        assertThat(off.days()).isEqualTo(new Period(JANUARY, LocalDate.of(2024, 4, 30)));
        assertThat(off.outcome()).isNull();
        assertThat(off.why()).contains("we ask it every week");
    }

    @Test
    void a_hosts_kind_that_throws_leaves_every_rule_untold_and_no_question_settled() {
        RuleBook book = TestBook.in(folder)
                .rule("asked", "$r : Request( answer == null )", "per", "$r")
                .importing(Trap.class.getCanonicalName())
                .rule("trap", "Trap( sprung == Answer.YES )")
                .open(Vocabulary.shipped().with(Trap.class));
        CaseFile trapped = fostered()
                .with(request(LEAP_DAY, LEAP_DAY), new Trap("t1", JANUARY, Answer.YES, null, null))
                .build();
        CaseTimeline timeline = Trap.sprung(() -> book.timeline(trapped, JANUARY, DECEMBER));

        assertThat(timeline.questions()).isEmpty();
        assertThat(timeline.rules())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.answers())
                        .singleElement()
                        .satisfies(answer -> assertThat(answer.outcome()).isEqualTo(OutcomeType.CANNOT_TELL)));
        assertThat(timeline.asData().toString())
                .contains("IllegalStateException")
                .doesNotContain("MARKED");
        assertThat(book.timeline(trapped, JANUARY, DECEMBER).questions()).hasSize(1);
    }

    @Test
    void twenty_thousand_facts_are_gone_through_or_refused_in_bounded_time() {
        CaseFile large = fostered()
                .with(IntStream.range(0, 20_000)
                        .mapToObj(i -> visit("v" + i, JANUARY.plusDays(i % 360)))
                        .toList())
                .covering(Coverage.whole(Visit.class, DECEMBER))
                .build();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(seenSince().timeline(large, JANUARY, DECEMBER).questions()).isEmpty();
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9)
                .as("seconds of the processor")
                .isLessThan(20);
    }

    @Test
    void a_period_that_makes_no_sense_is_refused_and_says_what_is_wrong() {
        RuleBook book = seenSince();
        CaseFile caseFile = asked(LEAP_DAY, LEAP_DAY, DECEMBER);

        refused(book, caseFile, DECEMBER, JANUARY, "The period ends before it begins");
        refused(book, caseFile, BORN.minusDays(1), DECEMBER, "before the child was born");
        refused(book, caseFile, BORN, BORN.plusYears(30).plusDays(1), "longer than 30 years");
        refused(book, caseFile, JANUARY, LocalDate.of(2060, 1, 1), "outside the calendar");
        assertThat(book.timeline(caseFile, BORN, BORN.plusYears(30)).days().days())
                .isGreaterThan(10_000);
    }

    private static void refused(RuleBook book, CaseFile caseFile, LocalDate from, LocalDate to, String says) {
        assertThatThrownBy(() -> book.timeline(caseFile, from, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says);
    }
}
