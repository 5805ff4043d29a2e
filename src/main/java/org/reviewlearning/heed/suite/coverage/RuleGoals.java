package org.reviewlearning.heed.suite.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.evaluation.ScopeCheck;
import org.reviewlearning.heed.explanation.ConditionPoint;
import org.reviewlearning.heed.explanation.ConditionProbe;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.text.Place;

/** Everything examples can show of one rule, and how many of them do. */
final class RuleGoals {

    /** An example, and what it decides. */
    private record Seen(Example example, ConditionProbe.Decided decided) {

        boolean is(Class<? extends Expected> answer) {
            return answer.isInstance(example.then());
        }

        /** Only an answer that the whole condition led to shows something of its parts. */
        boolean shows(ConditionPoint point) {
            return (is(Expected.Prompts.class) || is(Expected.Quiet.class))
                    && decided.points().contains(point);
        }

        /** Whether it is the child's birthday, so many days later. */
        boolean isBirthday(int age, int later) {
            LocalDate born = example.given().child().bornOn();
            return born != null
                    && example.asAt().equals(ScopeCheck.birthday(born, age).plusDays(later));
        }
    }

    private final Rule rule;
    private final List<Seen> seen;
    private final List<Goal> goals = new ArrayList<>();

    private RuleGoals(Rule rule, List<Seen> seen) {
        this.rule = rule;
        this.seen = seen;
    }

    /**
     * Measures one rule.
     *
     * @param only the figures of whose edges alone is asked; {@code null} for everything there is
     */
    static CoveredRule measured(Rule rule, RuleBook book, List<Example> examples, @Nullable Set<String> only) {
        RuleAlone alone = book.alone(rule.id());
        List<Seen> seen = examples.stream()
                .map(each -> new Seen(each, alone.decided(each.given(), each.asAt())))
                .toList();
        RuleGoals of = new RuleGoals(rule, seen);
        Map<String, Threshold> figures =
                book.thresholds().stream().collect(Collectors.toMap(Threshold::name, Function.identity()));
        if (only == null) {
            of.outcomes();
            of.arrangements();
            of.ages();
        }
        of.condition(figures, point -> only == null || !Collections.disjoint(only, point.figures()));
        return new CoveredRule(rule, examples.size(), of.goals);
    }

    private void outcomes() {
        answer("asks", Expected.Prompts.class);
        answer("stays quiet", Expected.Quiet.class);
        answer("cannot tell", Expected.CannotTell.class);
        if (!others().isEmpty() || rule.scope().ages() != null) {
            answer("is out of scope", Expected.OutOfScope.class);
        }
    }

    private void answer(String says, Class<? extends Expected> is) {
        add(Measure.OUTCOMES, place(), says, "", null, each -> each.is(is));
    }

    private Set<ArrangementKind> others() {
        return EnumSet.complementOf(EnumSet.copyOf(rule.scope().arrangements()));
    }

    private void arrangements() {
        for (ArrangementKind kind : rule.scope().arrangements()) {
            add(
                    Measure.SCOPE,
                    place(),
                    "asks about a child whose arrangement is",
                    kind.inWords(),
                    null,
                    each -> each.is(Expected.Prompts.class)
                            && rule.scope().arrangements().stream()
                                    .filter(each.decided().arrangements()::contains)
                                    .toList()
                                    .equals(List.of(kind)));
        }
        for (ArrangementKind kind : others()) {
            add(
                    Measure.SCOPE,
                    place(),
                    "is out of scope because the arrangement is",
                    kind.inWords(),
                    null,
                    each -> each.is(Expected.OutOfScope.class)
                            && each.decided().arrangements().equals(Set.of(kind)));
        }
    }

    private void ages() {
        Ages ages = rule.scope().ages();
        if (ages == null) {
            return;
        }
        Predicate<Seen> out = each -> each.is(Expected.OutOfScope.class);
        String unborn = ages.from() == 0 ? "nobody is younger than that" : null;
        age(
                "is out of scope on the day before",
                ages.from(),
                unborn,
                out.and(each -> each.isBirthday(ages.from(), -1)));
        age("is in scope on", ages.from(), null, out.negate().and(each -> each.isBirthday(ages.from(), 0)));
        int end = ages.to() + 1;
        age("is in scope on the day before", end, null, out.negate().and(each -> each.isBirthday(end, -1)));
        age("is out of scope on", end, null, out.and(each -> each.isBirthday(end, 0)));
    }

    private void age(String says, int age, @Nullable String cannotBe, Predicate<Seen> shows) {
        String day = age == 0 ? "the day of birth" : "the birthday that makes the child " + age;
        add(Measure.BOUNDARIES, place(), says, day, cannotBe, shows);
    }

    private void condition(Map<String, Threshold> figures, Predicate<ConditionPoint> which) {
        PointWords words = new PointWords(rule, figures);
        Impossible impossible = new Impossible(rule, figures);
        for (ConditionPoint point : ConditionPoint.of(rule)) {
            if (!which.test(point)) {
                continue;
            }
            add(
                    point.part() == null
                            ? Measure.LINES
                            : point.figures().isEmpty() ? Measure.SIDES : Measure.BOUNDARIES,
                    PointWords.place(point),
                    words.does(point),
                    words.with(point),
                    seen.stream().anyMatch(each -> each.shows(point)) ? null : impossible.because(point),
                    each -> each.shows(point));
        }
    }

    private Place place() {
        return rule.row() == null
                ? rule.place()
                : Objects.requireNonNull(rule.row()).place();
    }

    private void add(
            Measure measure, Place place, String does, String with, @Nullable String cannotBe, Predicate<Seen> shows) {
        goals.add(new Goal(
                measure, place, does, with, (int) seen.stream().filter(shows).count(), cannotBe));
    }
}
