package org.reviewlearning.heed.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.Cases.fostered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RandomCases;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.json.JsonReport;

/** The evidence of a prompt raises it by itself, and every fact of it is needed somewhere. Every case is invented. */
class ProofTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    private static Visit visit(int day, Answer seen) {
        return VisitBuilder.builder()
                .id("v" + day)
                .on(DAY.minusDays(day))
                .seen(seen)
                .build();
    }

    @Test
    void the_evidence_of_every_shipped_rule_raises_the_same_question_by_itself() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        RandomCases cases = new RandomCases(21);
        Set<String> rules = new TreeSet<>();
        for (int i = 0; i < 150; i++) {
            Assessment assessment = book.assess(cases.next(7), DAY, RuleSelection.LIVE, SecondReading.ALWAYS);
            assertThat(assessment.faulted())
                    .as("case %d: %s", i, assessment.unknowns())
                    .isFalse();
            assessment.prompts().forEach(prompt -> rules.add(prompt.rule().id()));
        }
        assertThat(rules).as("rules that asked").hasSizeGreaterThan(14);
    }

    @Test
    void evidence_is_what_stands_in_a_smallest_set_that_still_raises_the_prompt_and_nothing_else_is() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        RandomCases cases = new RandomCases(23);
        int tried = 0;
        for (int i = 0; tried < 60; i++) {
            CaseFile given = cases.next(5);
            for (Prompt prompt : book.assess(given, DAY).prompts()) {
                if (found(prompt.because()).size() + found(prompt.alongside()).size() > 4
                        || !prompt.despite().isEmpty()) {
                    continue;
                }
                restsOnWhatIsNeeded(book, given, prompt, prompt.key() + " in case " + i);
                tried++;
            }
        }
    }

    private static void restsOnWhatIsNeeded(RuleBook book, CaseFile given, Prompt prompt, String of) {
        List<Fact> matched = new ArrayList<>(found(prompt.because()));
        matched.addAll(found(prompt.alongside()));
        Set<Fact> needed = new HashSet<>();
        for (Set<Fact> raising : raising(book, given, prompt, matched)) {
            if (raising.stream().noneMatch(fact -> raises(book, given, prompt, without(raising, fact)))) {
                needed.addAll(raising);
            }
        }
        assertThat(found(prompt.because())).as(of).containsExactlyInAnyOrderElementsOf(needed);
    }

    /** Every set of the matched facts that raises the prompt, tried one by one. */
    private static List<Set<Fact>> raising(RuleBook book, CaseFile given, Prompt prompt, List<Fact> matched) {
        List<Set<Fact>> raising = new ArrayList<>();
        for (int subset = 0; subset < 1 << matched.size(); subset++) {
            Set<Fact> some = new HashSet<>();
            for (int which = 0; which < matched.size(); which++) {
                if ((subset & (1 << which)) != 0) {
                    some.add(matched.get(which));
                }
            }
            if (raises(book, given, prompt, some)) {
                raising.add(some);
            }
        }
        return raising;
    }

    private static boolean raises(RuleBook book, CaseFile given, Prompt prompt, Set<Fact> facts) {
        return book.assess(given.withFacts(facts, given.coverage()), DAY).prompts().stream()
                .anyMatch(each -> each.key().equals(prompt.key()));
    }

    private static Set<Fact> without(Set<Fact> facts, Fact fact) {
        Set<Fact> rest = new HashSet<>(facts);
        rest.remove(fact);
        return rest;
    }

    private static List<Fact> found(List<Evidence> evidence) {
        return evidence.stream()
                .filter(Evidence.Found.class::isInstance)
                .map(each -> ((Evidence.Found) each).fact())
                .toList();
    }

    @Test
    void of_five_where_two_are_asked_for_all_five_are_evidence() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$v : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO ) )")
                .open();
        List<Fact> five = IntStream.range(0, 5)
                .<Fact>mapToObj(day -> visit(day, Answer.NO))
                .toList();

        Prompt prompt =
                book.assess(fostered().with(five).build(), DAY).prompts().get(0);

        assertThat(prompt.because()).hasSize(5);
        assertThat(prompt.alongside()).isEmpty();
    }

    @Test
    void of_two_pairs_that_each_raise_the_question_all_four_are_evidence() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$visit : Visit( seen == Answer.NO )\n$request : Request( on == $visit.on )\n"
                                + "not Meeting( of == MeetingKind.REVIEW, on > $visit.on )",
                        "ask",
                        "So often: {$request.count}. What followed?")
                .open();
        CaseFile given = fostered()
                .with(
                        visit(20, Answer.NO),
                        new Request("r20", DAY.minusDays(20), null, null, null, null, null),
                        visit(10, Answer.NO),
                        new Request("r10", DAY.minusDays(10), null, null, null, null, null))
                .covering(Coverage.whole(Meeting.class, DAY))
                .build();

        Prompt prompt = book.assess(given, DAY).prompts().get(0);

        assertThat(prompt.ask()).isEqualTo("So often: 2. What followed?");
        assertThat(found(prompt.because())).extracting(Fact::id).containsExactly("r20", "v20", "r10", "v10");
        assertThat(prompt.alongside()).isEmpty();
    }

    @Test
    void of_two_pairs_of_one_kind_that_each_raise_the_question_all_four_are_evidence() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$first : Visit( seen == Answer.NO )\n$second : Visit( seen == Answer.YES, on == $first.on )",
                        "ask",
                        "So often: {$first.count}. What followed?")
                .open();
        CaseFile given = fostered()
                .with(visit(20, Answer.NO), again(20), visit(10, Answer.NO), again(10))
                .build();

        Prompt prompt = book.assess(given, DAY).prompts().get(0);

        assertThat(prompt.ask()).isEqualTo("So often: 2. What followed?");
        assertThat(found(prompt.because())).extracting(Fact::id).containsExactly("v20", "w20", "v10", "w10");
        assertThat(prompt.alongside()).isEmpty();
    }

    private static Visit again(int day) {
        return VisitBuilder.builder()
                .id("w" + day)
                .on(DAY.minusDays(day))
                .seen(Answer.YES)
                .build();
    }

    @Test
    void whichever_way_lines_find_one_kind_twice_evidence_is_what_stands_in_a_smallest_set() throws IOException {
        List<String> conditions = List.of(
                "$first : Visit( seen == Answer.NO )\n$second : Visit( seen == Answer.YES, on >= $first.on )",
                "$first : Visit( seen == Answer.NO )\n$second : Visit( on > $first.on, seenAlone == $first.seenAlone )",
                "$first : Visit( seen == Answer.NO )\nexists Visit( seen == Answer.YES, on == $first.on )\n"
                        + "not Visit( seenAlone == Answer.YES, on > $first.on )",
                "$first : Visit( seen == Answer.NO )\n$all : List( size >= $day.count(\"visits.enough\") ) from collect("
                        + " Visit( on >= $first.on, seenAlone == $first.seenAlone ) )");
        Random random = new Random(24);
        for (String condition : conditions) {
            RuleBook book = TestBook.in(Files.createTempDirectory(folder, "book"))
                    .rule("the-rule", condition)
                    .open();
            for (int i = 0; i < 40; i++) {
                List<Fact> visits = IntStream.range(0, 6)
                        .<Fact>mapToObj(each -> VisitBuilder.builder()
                                .id("v" + each)
                                .on(DAY.minusDays(random.nextInt(4)))
                                .seen(random.nextBoolean() ? Answer.YES : Answer.NO)
                                .seenAlone(random.nextBoolean() ? Answer.YES : Answer.NO)
                                .build())
                        .toList();
                CaseFile given = fostered()
                        .with(visits)
                        .covering(Coverage.whole(Visit.class, DAY))
                        .build();
                for (Prompt prompt : book.assess(given, DAY).prompts()) {
                    restsOnWhatIsNeeded(book, given, prompt, condition + " in case " + i);
                }
            }
        }
    }

    @Test
    void a_fact_that_was_matched_and_is_never_needed_is_told_alongside() {
        // A meeting matches when a visit follows it; a later visit alone would do, so the pair adds nothing.
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$visit : Visit( seen == Answer.NO )\n"
                                + "$all : List( size >= $day.count(\"visits.none\") ) from collect( Meeting( of == MeetingKind.REVIEW ) )")
                .thresholds("visits.none: {value: 0, unit: count, origin: judgement, cite: c, owner: us}\n")
                .open();
        Meeting meeting =
                MeetingBuilder.builder().id("m1").on(DAY).of(MeetingKind.REVIEW).build();
        CaseFile given = fostered()
                .with(visit(3, Answer.NO), meeting)
                .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Meeting.class, DAY))
                .build();

        Assessment assessment = book.assess(given, DAY, RuleSelection.LIVE, SecondReading.ALWAYS);

        assertThat(assessment.prompts().get(0).because()).containsExactly(new Evidence.Found(visit(3, Answer.NO)));
        assertThat(assessment.prompts().get(0).alongside()).containsExactly(new Evidence.Found(meeting));
    }

    @Test
    void where_trying_each_fact_would_take_too_long_everything_matched_is_evidence() {
        Prompt prompt = slow("case").assess(many(), DAY).prompts().get(0);

        assertThat(found(prompt.because())).hasSize(32);
        assertThat(prompt.alongside()).isEmpty();
    }

    @Test
    void where_holding_all_prompts_to_their_evidence_would_take_too_long_they_are_asked_all_the_same() {
        RuleBook book = slow("$first");

        Assessment once = book.assess(many(), DAY, RuleSelection.LIVE, SecondReading.WHERE_NEEDED);
        Assessment twice = book.assess(many(), DAY, RuleSelection.LIVE, SecondReading.ALWAYS);

        assertThat(once.prompts()).hasSize(28);
        assertThat(JsonReport.json(twice)).isEqualTo(JsonReport.json(once));
    }

    private RuleBook slow(String per) {
        return TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$first : Visit( seen == Answer.NO )\n$second : Visit( seen == Answer.NO, on > $first.on )\n"
                                + "$third : Visit( seen == Answer.NO, on > $second.on )\n"
                                + "$answered : List( size >= $day.count(\"visits.one\") ) from collect( Request( answer != null, on > $first.on ) )\n"
                                + "$all : List( size >= $day.count(\"visits.none\") ) from collect( Meeting( of == MeetingKind.REVIEW ) )",
                        "per",
                        per)
                .thresholds("visits.none: {value: 0, unit: count, origin: judgement, cite: c, owner: us}\n"
                        + "visits.one: {value: 1, unit: count, origin: judgement, cite: c, owner: us}\n")
                .open();
    }

    private static CaseFile many() {
        Meeting meeting =
                MeetingBuilder.builder().id("m1").on(DAY).of(MeetingKind.REVIEW).build();
        RequestAnswer answer = new RequestAnswer(DAY, null, null, null);
        List<Fact> many = new ArrayList<>(List.of(meeting, new Request("r0", DAY, null, null, answer, null, null)));
        IntStream.range(1, 31).forEach(day -> many.add(visit(day, Answer.NO)));
        // Whether these were answered was not supplied, so they stay open and are read again each time.
        IntStream.range(1, 150).forEach(i -> many.add(new Request("r" + i, DAY, null, null, null, null, null)));
        return fostered()
                .with(many)
                .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Meeting.class, DAY))
                .build();
    }

    @Test
    void a_count_left_open_by_another_record_is_said_the_same_of_the_evidence_alone() {
        // Whether the request was answered was not supplied, so the allegation may or may not count.
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$request : Request( )\n"
                                + "$who : Set( size < $day.count(\"visits.enough\") ) from accumulate( Allegation( $request.answer == null, $by : by ), collectSet( $by ) )",
                        "ask",
                        "By {$who.count} people. What followed?",
                        "per",
                        "$request")
                .open();
        CaseFile given = fostered()
                .with(
                        new Request("r1", DAY, null, null, null, null, null),
                        AllegationBuilder.builder().id("a1").on(DAY).build())
                .covering(Coverage.whole(Allegation.class, DAY))
                .build();

        Assessment assessment = book.assess(given, DAY, RuleSelection.LIVE, SecondReading.ALWAYS);

        assertThat(assessment.faulted()).isFalse();
        assertThat(assessment.prompts().get(0).ask()).isEqualTo("By at least 0 people. What followed?");
    }

    @Test
    void what_keeps_another_match_undecided_still_does_over_the_evidence_alone() {
        // What the meeting was is not recorded, so the older pair may be settled; the newer pair is not.
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$latest : Visit( seen == Answer.NO )\n"
                                + "$before : List( size >= $day.count(\"visits.one\") ) from collect( Visit( seen == Answer.NO, on < $latest.on, notAloneReason == $latest.notAloneReason ) )\n"
                                + "not Meeting( of == MeetingKind.REVIEW, on > $latest.on )",
                        "ask",
                        "Since {$before.earliest.on}. What followed?")
                .thresholds("visits.one: {value: 1, unit: count, origin: judgement, cite: c, owner: us}\n")
                .open();
        CaseFile given = fostered()
                .with(
                        visit(40, NotAloneReason.UNABLE),
                        visit(30, NotAloneReason.UNABLE),
                        MeetingBuilder.builder()
                                .id("m")
                                .on(DAY.minusDays(25))
                                .recordsHowPlacementWillBeKept(Answer.NO)
                                .recordsSafetyAndStabilityPlan(Answer.NO)
                                .build(),
                        visit(20, NotAloneReason.NONE),
                        visit(10, NotAloneReason.NONE))
                .covering(Coverage.whole(Meeting.class, DAY))
                .build();

        Assessment assessment = book.assess(given, DAY, RuleSelection.LIVE, SecondReading.ALWAYS);

        assertThat(assessment.faulted()).isFalse();
        assertThat(assessment.prompts().get(0).ask()).isEqualTo("Since 10 February 2024. What followed?");
    }

    @Test
    void a_fact_that_stands_in_the_way_of_another_match_still_does_over_the_evidence_alone() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$first : Visit( seen == Answer.NO )\n$latest : Visit( seen == Answer.NO, on >= $first.on )\n"
                                + "not Visit( seen == Answer.YES, on < $first.on, $latest.seenAlone == Answer.NO )",
                        "ask",
                        "Since {$latest.id}. What followed?")
                .open();
        CaseFile given = fostered()
                .with(
                        visit(30, Answer.YES),
                        VisitBuilder.builder()
                                .id("v20")
                                .on(DAY.minusDays(20))
                                .seen(Answer.NO)
                                .seenAlone(Answer.NO)
                                .notAloneReason(NotAloneReason.NONE)
                                .build(),
                        VisitBuilder.builder()
                                .id("v10")
                                .on(DAY.minusDays(10))
                                .seen(Answer.NO)
                                .seenAlone(Answer.YES)
                                .build())
                .covering(Coverage.whole(Visit.class, DAY))
                .build();

        Assessment assessment = book.assess(given, DAY, RuleSelection.LIVE, SecondReading.ALWAYS);

        assertThat(assessment.faulted()).isFalse();
        assertThat(assessment.prompts().get(0).ask()).isEqualTo("Since v10. What followed?");
    }

    private static Visit visit(int day, NotAloneReason reason) {
        return VisitBuilder.builder()
                .id("v" + day)
                .on(DAY.minusDays(day))
                .seen(Answer.NO)
                .seenAlone(Answer.NO)
                .notAloneReason(reason)
                .build();
    }

    @Test
    void reading_every_rule_twice_changes_no_answer() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        RandomCases cases = new RandomCases(22);
        for (int i = 0; i < 60; i++) {
            CaseFile given = cases.next(6);

            List<String> once = outcomes(book.assess(given, DAY));
            List<String> twice = outcomes(book.assess(given, DAY, RuleSelection.LIVE, SecondReading.ALWAYS));

            assertThat(twice).isEqualTo(once);
        }
    }

    private static List<String> outcomes(Assessment assessment) {
        return assessment.outcomes().stream()
                .map((Outcome outcome) -> outcome.rule().id() + " " + outcome.written())
                .toList();
    }
}
