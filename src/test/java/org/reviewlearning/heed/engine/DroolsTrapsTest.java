package org.reviewlearning.heed.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.Cases.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.Cases;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Faulted;
import org.reviewlearning.heed.rule.Rule;

/**
 * What Drools gets wrong elsewhere, or does in silence, and does not here: its matches alone, without the second reader.
 * Every case is invented.
 */
class DroolsTrapsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    @Test
    void rules_that_begin_alike_in_several_folders_are_each_matched() throws Exception {
        // Drools misses rules that share such a beginning when they stand in several packages of its own.
        TestBook book = TestBook.in(folder);
        String alike = "exists Visit( seen == Answer.YES )\nnot Meeting( of == MeetingKind.REVIEW )\n";
        book.rule("one", alike + "Request( topic == Topic.FAMILY_TIME )");
        book.rule("two", alike + "Request( topic == Topic.EDUCATION )");
        book.rule("three", alike + "exists Request( topic == Topic.EDUCATION )");
        book.rule("four", alike);
        for (String each : List.of("two", "three")) {
            Path apart = Files.createDirectories(folder.resolve("of-" + each));
            Files.move(folder.resolve(each + ".drl"), apart.resolve(each + ".drl"));
        }

        List<Fact> facts = List.of(visit("v1", DAY, Answer.YES), request("r1", Topic.FAMILY_TIME, null));

        assertThat(matches(book.open(), facts).keySet()).containsExactlyInAnyOrder("one", "four");
        assertThat(matches(book.open(), with(facts, request("r2", Topic.EDUCATION, null)))
                        .keySet())
                .containsExactlyInAnyOrder("one", "two", "three", "four");
        assertThat(matches(book.open(), with(facts, meeting("m1", MeetingKind.REVIEW))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whem", "", "  @owner( \"nobody\" when"})
    void a_slip_where_the_condition_begins_is_a_problem_and_never_a_rule_without_conditions(String begins)
            throws IOException {
        // Drools' newer language takes the lines up to "then" for part of the note before them.
        TestBook book = TestBook.in(folder).rule("the-rule", "Visit( seen == Answer.NO )");
        Path file = folder.resolve("the-rule.drl");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^when$", begins));

        assertThatThrownBy(book::open).isInstanceOf(RuleBookException.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-31, 1", "2023-09-01, 1", "2023-09-02, 0"})
    void ninety_days_are_ninety_days_though_the_clocks_went_back_between(LocalDate first, int matched)
            throws Exception {
        // Drools' own comparison of days counts milliseconds from midnight to midnight, of which one day has more.
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
        try {
            RuleBook book = TestBook.in(folder)
                    .thresholds("""
                            asks.apart:
                              value: 90
                              unit: days
                              origin: judgement
                              cite: invented
                              owner: practice-improvement
                            """)
                    .rule(
                            "the-rule",
                            "$first : Visit( seen == Answer.YES )\n"
                                    + "Visit( seen == Answer.NO, on >= $day.due(\"asks.apart\", $first.on) )")
                    .open();

            assertThat(matches(
                            book,
                            List.of(
                                    visit("v1", first, Answer.YES),
                                    visit("v2", LocalDate.of(2023, 11, 30), Answer.NO))))
                    .hasSize(matched);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_name_for_one_of_two_kinds_is_refused_and_a_choice_within_one_matches_what_it_says() throws Exception {
        // Drools' model lets the second branch match the first one's kind.
        TestBook refused = TestBook.in(Files.createDirectory(folder.resolve("refused")))
                .rule("the-rule", "( $x : Request( topic == Topic.EDUCATION ) or $x : Visit() )");
        assertThatThrownBy(refused::open).isInstanceOf(RuleBookException.class).hasMessageContaining("write two rules");

        RuleBook book = TestBook.in(Files.createDirectory(folder.resolve("choice")))
                .rule("the-rule", "$x : Request( topic == Topic.EDUCATION || answer == null )")
                .open();
        RequestAnswer answered = new RequestAnswer(DAY, null, null, null);
        assertThat(ids(matches(
                        book,
                        List.of(
                                visit("v1", DAY, Answer.YES),
                                request("r1", Topic.EDUCATION, answered),
                                request("r2", Topic.FAMILY_TIME, null),
                                request("r3", Topic.FAMILY_TIME, answered),
                                request("r4", null, answered)))))
                .containsExactlyInAnyOrder("r1", "r2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit( seen == \"yes\" )",
                "Visit( seen == MeetingKind.REVIEW )",
                "Meeting( of == \"REVIEW\" )",
                "Meeting( of > MeetingKind.REVIEW )",
                "Visit( on > \"2023-09-01\" )",
                "Visit( seen )",
                "Request( topic contains Topic.EDUCATION )"
            })
    void a_comparison_of_two_sorts_is_refused_and_never_a_rule_that_cannot_match(String condition) {
        // Drools compiles some of these and never matches, or falls over them when the first case comes.
        TestBook book = TestBook.in(folder).rule("the-rule", condition);

        assertThatThrownBy(book::open).isInstanceOf(RuleBookException.class);
    }

    @Test
    void a_value_of_a_closed_list_is_compared_with_that_very_value() throws Exception {
        RuleBook book = TestBook.in(folder)
                .rule("same", "Meeting( of == MeetingKind.REVIEW )")
                .rule("other", "Meeting( of != MeetingKind.REVIEW )")
                .rule("one-of", "Meeting( of in (MeetingKind.REVIEW, MeetingKind.STRATEGY) )")
                .rule("none-of", "Meeting( of not in (MeetingKind.REVIEW, MeetingKind.STRATEGY) )")
                .open();

        assertThat(matches(book, List.of(meeting("m1", MeetingKind.REVIEW))).keySet())
                .containsExactlyInAnyOrder("same", "one-of");
        assertThat(matches(book, List.of(meeting("m1", MeetingKind.STRATEGY))).keySet())
                .containsExactlyInAnyOrder("other", "one-of");
        assertThat(matches(book, List.of(meeting("m1", MeetingKind.STABILITY))).keySet())
                .containsExactlyInAnyOrder("other", "none-of");
        assertThat(matches(book, List.of(meeting("m1", null))).keySet())
                .as("What is absent is none of them; whether it may be is the second reader's to say.")
                .containsExactlyInAnyOrder("other", "none-of");
    }

    @Test
    void what_is_absent_is_before_and_after_nothing_and_throws_nowhere() throws Exception {
        RuleBook book = TestBook.in(folder)
                .rule("before", "Request( answer.explainedToChildOn <= $day.on )")
                .rule("after", "Request( answer.explainedToChildOn >= $day.on )")
                .rule("due", "Request( $day.on >= $day.due(\"visits.six-weeks\", answer.explainedToChildOn) )")
                .rule("not-yet", "Request( answer.explainedToChildOn == null )")
                .rule("joined", "$r : Request()\nVisit( on >= $r.answer.explainedToChildOn )")
                .open();
        Visit visit = visit("v1", DAY, Answer.YES);

        for (Request each : List.of(
                request("r1", Topic.EDUCATION, null),
                request("r1", Topic.EDUCATION, new RequestAnswer(DAY, null, null, null)))) {
            assertThat(matches(book, List.of(visit, each)).keySet())
                    .as(String.valueOf(each.answer()))
                    .containsExactly("not-yet");
        }
    }

    @Test
    void two_values_that_are_absent_are_not_the_same_however_rules_are_joined() throws Exception {
        // An index on the value would find them under one key, and then ask no more.
        RuleBook book = TestBook.in(folder)
                .rule(
                        "by-field",
                        "$one : Request( by == Person.CHILD )\nRequest( by == Person.CARER, topic == $one.topic )")
                .rule(
                        "by-name",
                        "Request( by == Person.CHILD, $t : topic )\nRequest( by == Person.CARER, topic == $t )")
                .rule(
                        "none",
                        "$one : Request( by == Person.CHILD )\nnot Request( by == Person.CARER, topic == $one.topic )")
                .open();

        assertThat(matches(book, List.of(request("r1", null, null), byCarer("r2", null)))
                        .keySet())
                .containsExactly("none");
        assertThat(matches(book, List.of(request("r1", Topic.EDUCATION, null), byCarer("r2", null)))
                        .keySet())
                .containsExactly("none");
        assertThat(matches(book, List.of(request("r1", Topic.EDUCATION, null), byCarer("r2", Topic.EDUCATION)))
                        .keySet())
                .containsExactlyInAnyOrder("by-field", "by-name");
    }

    @Test
    void of_one_case_nothing_is_left_for_the_next_not_even_what_stood_against_a_match() throws Exception {
        // Drools' sessions can be used again once they are reset, and a "not" has been lost that way.
        RuleBook book = TestBook.in(folder)
                .rule("none", "Visit( seen == Answer.YES )\nnot Meeting( of == MeetingKind.REVIEW )")
                .rule("any", "exists Meeting( of == MeetingKind.REVIEW )\nVisit( seen == Answer.YES )")
                .rule(
                        "many",
                        "$all : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.YES ) )")
                .open();
        Network network = Network.of(book.rules(), book.vocabulary());

        for (int i = 0; i < 50; i++) {
            String marked = "v" + i;
            List<Fact> alone = List.of(visit(marked, DAY, Answer.YES));
            assertThat(ids(matches(network, book, alone, "none", "any", "many")))
                    .as("Case %s, without a meeting.", i)
                    .containsExactly(marked);
            assertThat(matches(network, book, with(alone, meeting("m" + i, MeetingKind.REVIEW)), "none", "any", "many")
                            .keySet())
                    .as("Case %s, with one.", i)
                    .containsExactly("any");
            assertThat(matches(network, book, List.of(), "none", "any", "many")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit( seen == Answer.YES )",
                "exists Visit( seen == Answer.YES )",
                "not Meeting( of == MeetingKind.REVIEW )",
                "$all : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.YES ) )",
                "$none : List( size < $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO ) )",
                "not Meeting( of == MeetingKind.REVIEW )\n$asked : Visit( seen == Answer.YES )",
                "$asked : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.YES ) )\n"
                        + "$asAt : Visit( seen == Answer.YES )"
            })
    void a_rule_is_matched_when_it_is_asked_and_only_then_whatever_it_begins_with(String condition) throws Exception {
        RuleBook book = TestBook.in(folder)
                .rule("asked", condition)
                .rule("another", condition)
                .open();
        Network network = Network.of(book.rules(), book.vocabulary());
        List<Fact> facts = List.of(visit("v1", DAY, Answer.YES), visit("v2", DAY, Answer.YES));

        assertThat(matches(network, book, facts, "asked").keySet()).containsExactly("asked");
        assertThat(matches(network, book, facts, "another").keySet()).containsExactly("another");
        assertThat(matches(network, book, facts)).isEmpty();
    }

    private static Map<String, List<Network.Match>> matches(RuleBook book, List<? extends Fact> facts) throws Faulted {
        Network network = Network.of(book.rules(), book.vocabulary());
        return matches(network, book, facts, book.rules().stream().map(Rule::id).toArray(String[]::new));
    }

    private static Map<String, List<Network.Match>> matches(
            Network network, RuleBook book, List<? extends Fact> facts, String... asked) throws Faulted {
        Map<String, Amount> amounts = new HashMap<>();
        book.thresholds().forEach(each -> each.on(DAY).ifPresent(value -> amounts.put(value.name(), value.amount())));
        CaseFile file = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(facts)
                .build();
        List<Rule> rules = book.rules().stream()
                .filter(rule -> List.of(asked).contains(rule.id()))
                .toList();
        return network.run(new CaseView(file, new AsAt(DAY, amounts, WorkingDays.englandAndWales())), rules);
    }

    private static List<String> ids(Map<String, List<Network.Match>> matches) {
        return matches.values().stream()
                .flatMap(List::stream)
                .flatMap(match -> match.facts().stream())
                .map(Fact::id)
                .toList();
    }

    private static List<Fact> with(List<? extends Fact> facts, Fact another) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(another);
        return all;
    }

    private static Meeting meeting(String id, @Nullable MeetingKind of) {
        return Cases.meeting(id, DAY, of);
    }

    private static Request request(String id, @Nullable Topic topic, @Nullable RequestAnswer answer) {
        return new Request(id, DAY, Person.CHILD, topic, answer, null, null);
    }

    private static Request byCarer(String id, @Nullable Topic topic) {
        return new Request(id, DAY, Person.CARER, topic, null, null, null);
    }
}
