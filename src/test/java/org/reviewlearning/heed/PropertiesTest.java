package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.rule.Reads;
import org.reviewlearning.heed.rule.Rule;

/** What must hold of every assessment, tried on the shipped rules with invented cases from fixed seeds. */
class PropertiesTest {

    private static final LocalDate DAY = RandomCases.DAY;
    private static final int CASES = 120;

    private static RuleBook book;

    @BeforeAll
    static void open() {
        book = RuleBook.open(Path.of("rules"));
    }

    private static CaseFile caseOf(Child child, List<? extends Fact> facts, Coverage... coverage) {
        return CaseFile.about("INVENTED")
                .child(child)
                .with(facts)
                .covering(coverage)
                .build();
    }

    /** Everything an assessment says of each rule, in words, so that a difference can be read. */
    private static Map<String, String> told(Assessment assessment) {
        Map<String, String> told = new TreeMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            StringBuilder words = new StringBuilder(outcome.written());
            if (outcome instanceof Outcome.Prompted prompted) {
                prompted.prompts()
                        .forEach(prompt -> words.append('\n')
                                .append(prompt.key())
                                .append(' ')
                                .append(prompt.ask())
                                .append(prompt.because().stream()
                                        .map(Evidence::inWords)
                                        .toList())
                                .append(prompt.despite()));
            }
            told.put(outcome.rule().id(), words.append(outcome.gaps()).toString());
        }
        return told;
    }

    private static Map<String, String> outcomes(Assessment assessment) {
        return assessment.outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.rule().id(), Outcome::written, (a, b) -> a, TreeMap::new));
    }

    @Test
    void there_is_exactly_one_outcome_for_every_rule_asked_and_no_fault() {
        RandomCases cases = new RandomCases(1);
        int prompted = 0;
        int quiet = 0;
        for (int i = 0; i < CASES; i++) {
            Assessment assessment = book.assess(cases.next(8), DAY);

            assertThat(assessment.outcomes())
                    .extracting(outcome -> outcome.rule().id())
                    .containsExactlyElementsOf(
                            book.rules().stream().map(Rule::id).toList());
            assertThat(assessment.faulted())
                    .as("case %d: %s", i, told(assessment))
                    .isFalse();
            prompted += assessment.prompts().size();
            quiet += (int) assessment.outcomes().stream()
                    .filter(Outcome.Quiet.class::isInstance)
                    .count();
        }
        assertThat(prompted).as("prompts over all cases").isGreaterThan(CASES);
        assertThat(quiet).as("quiet rules over all cases").isGreaterThan(CASES);
    }

    @Test
    void the_order_of_facts_makes_no_difference() {
        RandomCases cases = new RandomCases(2);
        Random shuffle = new Random(2);
        for (int i = 0; i < CASES; i++) {
            Child child = cases.child();
            List<Fact> facts = cases.facts(6);
            Coverage[] coverage = cases.coverage();
            Map<String, String> inOrder = told(book.assess(caseOf(child, facts, coverage), DAY));
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, shuffle);
            List<Coverage> turned = new ArrayList<>(Arrays.asList(coverage));
            Collections.reverse(turned);

            assertThat(told(book.assess(caseOf(child, shuffled, turned.toArray(Coverage[]::new)), DAY)))
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void facts_of_kinds_a_rule_does_not_read_make_no_difference_to_it() {
        RandomCases cases = new RandomCases(3);
        Map<String, Reads> reads = book.reads();
        for (int i = 0; i < CASES / 2; i++) {
            Child child = cases.child();
            List<Fact> facts = cases.facts(5);
            Coverage[] coverage = cases.coverage();
            List<Fact> more = new ArrayList<>(facts);
            more.addAll(cases.facts(3));
            Map<String, String> before = told(book.assess(caseOf(child, facts, coverage), DAY));
            for (FactKind added : book.vocabulary().kinds()) {
                List<Fact> some = new ArrayList<>(facts);
                more.stream()
                        .filter(fact -> !facts.contains(fact) && FactKind.of(fact) == added)
                        .forEach(some::add);
                Map<String, String> after = told(book.assess(caseOf(child, some, coverage), DAY));
                reads.forEach((rule, read) -> {
                    if (!read.fields().containsKey(added)) {
                        assertThat(after.get(rule))
                                .as("%s with more %s", rule, added.many())
                                .isEqualTo(before.get(rule));
                    }
                });
            }
        }
    }

    @Test
    void moving_every_day_together_by_whole_days_changes_no_rule_in_days_and_weeks() {
        moved(4, Set.of(Unit.COUNT, Unit.DAYS, Unit.WEEKS), i -> i * 7 + 1);
    }

    @Test
    void moving_every_day_together_by_28_years_changes_no_rule_in_months_and_years() {
        // Within the calendar's years every day repeats after 28 years, to the leap day and the weekday. (400 years,
        // after which it repeats for ever, would leave the calendar.)
        moved(5, Set.of(Unit.COUNT, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS), i -> 28 * 365 + 7);
    }

    /** Working days are left out of both: bank holidays do not move with the facts. */
    private static void moved(long seed, Set<Unit> units, IntUnaryOperator shift) {
        RandomCases cases = new RandomCases(seed);
        Set<String> movable = book.rules().stream()
                .filter(rule -> rule.scope().ages() == null)
                .filter(rule -> book.thresholds().stream()
                        .filter(threshold -> rule.thresholds().contains(threshold.name()))
                        .allMatch(threshold -> units.contains(threshold.unit())
                                && threshold.values().get(0).from() == null))
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(movable).as("rules counted in %s", units).isNotEmpty();
        for (int i = 0; i < CASES; i++) {
            Child child = cases.child();
            List<Fact> facts = cases.facts(6);
            Coverage[] coverage = cases.coverage();
            int by = shift.applyAsInt(i);
            Child moved =
                    new Child(child.bornOn() == null ? null : child.bornOn().plusDays(by), child.arrangement());
            List<Fact> movedFacts =
                    facts.stream().map(fact -> (Fact) moved(fact, by)).toList();
            Coverage[] movedCoverage = Arrays.stream(coverage)
                    .map(each -> new Coverage(
                            each.of(),
                            each.from() == null ? null : each.from().plusDays(by),
                            each.until().plusDays(by)))
                    .toArray(Coverage[]::new);
            Map<String, String> before = outcomes(book.assess(caseOf(child, facts, coverage), DAY));
            Map<String, String> after =
                    outcomes(book.assess(caseOf(moved, movedFacts, movedCoverage), DAY.plusDays(by)));
            before.keySet().retainAll(movable);
            after.keySet().retainAll(movable);

            assertThat(after).as("case %d moved by %d days", i, by).isEqualTo(before);
        }
    }

    @Test
    void blanking_a_field_leads_to_the_same_answer_or_to_cannot_tell() {
        RandomCases cases = new RandomCases(6);
        Random which = new Random(6);
        for (int i = 0; i < CASES * 2; i++) {
            Child child = cases.child();
            List<Fact> facts = cases.facts(5);
            if (facts.isEmpty()) {
                continue;
            }
            Coverage[] coverage = cases.coverage();
            int chosen = which.nextInt(facts.size());
            List<Fact> blanked = new ArrayList<>(facts);
            blanked.set(chosen, (Fact) blanked(facts.get(chosen), which));

            onlyToCannotTell(
                    book.assess(caseOf(child, facts, coverage), DAY),
                    book.assess(caseOf(child, blanked, coverage), DAY),
                    FactKind.of(facts.get(chosen)),
                    "a field of " + facts.get(chosen) + " in case " + i);
        }
    }

    @Test
    void withdrawing_coverage_leads_to_the_same_answer_or_to_cannot_tell() {
        RandomCases cases = new RandomCases(7);
        Random which = new Random(7);
        for (int i = 0; i < CASES * 2; i++) {
            Child child = cases.child();
            List<Fact> facts = cases.facts(5);
            Coverage[] coverage = cases.coverage();
            if (coverage.length == 0) {
                continue;
            }
            int chosen = which.nextInt(coverage.length);
            List<Coverage> less = new ArrayList<>(Arrays.asList(coverage));
            Coverage whole = less.remove(chosen);
            if (which.nextBoolean()) {
                LocalDate from = DAY.minusDays(which.nextInt(400));
                LocalDate was = whole.from();
                LocalDate first = was != null && was.isAfter(from) ? was : from;
                LocalDate last = whole.until().minusDays(which.nextInt(30));
                less.add(new Coverage(whole.kindKey(), first, last.isBefore(first) ? first : last));
            }

            onlyToCannotTell(
                    book.assess(caseOf(child, facts, coverage), DAY),
                    book.assess(caseOf(child, facts, less.toArray(Coverage[]::new)), DAY),
                    book.vocabulary().keyed(whole.kindKey()).orElseThrow(),
                    "coverage of " + whole.of() + " in case " + i);
        }
    }

    private static void onlyToCannotTell(Assessment before, Assessment after, FactKind touched, String what) {
        for (int i = 0; i < before.outcomes().size(); i++) {
            Outcome was = before.outcomes().get(i);
            Outcome is = after.outcomes().get(i);
            if (was.rule().settles(touched)) {
                // A settling record that is taken away opens the question again, and is meant to.
                continue;
            }
            if (was.rule().asksForRecord(touched) && is.written().equals("prompted")) {
                // What is no longer recorded is asked for by a rule that asks for the record.
                continue;
            }
            assertThat(is.written()).as("%s, without %s", was.rule(), what).isIn(was.written(), "cannot-tell");
        }
    }

    /** The record with one field that may be unrecorded left out. */
    private static Object blanked(Object holder, Random which) {
        Shape shape = Shape.of(holder.getClass());
        List<Field> fields = shape.fields();
        @Nullable
        Object[] values = fields.stream().map(field -> field.of(holder)).toArray();
        List<Integer> blankable = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            FieldType sort = fields.get(i).sort();
            if (values[i] != null
                    && Set.of(FieldType.ANSWER, FieldType.CLOSED, FieldType.TEXT, FieldType.PART)
                            .contains(sort)) {
                blankable.add(i);
            }
        }
        if (blankable.isEmpty()) {
            return holder;
        }
        int chosen = blankable.get(which.nextInt(blankable.size()));
        Object value = values[chosen];
        values[chosen] = value instanceof Part part
                ? blanked(part, which)
                : value instanceof Answer ? Answer.NOT_RECORDED : null;
        return shape.build(values);
    }

    private static Object moved(Object holder, int by) {
        UnaryOperator<@Nullable Object> move = value -> value instanceof LocalDate day
                ? day.plusDays(by)
                : value instanceof Part part ? moved(part, by) : value;
        Shape shape = Shape.of(holder.getClass());
        return shape.build(shape.fields().stream()
                .map(field -> move.apply(field.of(holder)))
                .toArray());
    }
}
