package org.reviewlearning.heed.example;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.ExampleFile;

/**
 * An example out of a case: of its facts only those an answer rests on, under other ids and on other days, with no words and
 * nobody's name. It is answered as the case is, which is proven by having it read and answered again. What is left may all
 * the same be known by who knows the child, so it is to be looked at before it is kept.
 *
 * @param draft the example
 * @param mayIdentify what could still say whose case it is, in sentences; kinds and fields are named, and no value
 */
public record FromCase(Draft draft, List<String> mayIdentify) {

    /** What stands above it. */
    static final String MADE =
            "# Invented from a case: ids and days are others. Look at every line before you keep it.\n";

    private static final LocalDate USUAL = LocalDate.of(2024, 3, 1);
    private static final int LEAST_MOVED = 90;
    private static final int MOST_MOVED_FROM_USUAL = 2200;

    /** Copies the list. */
    public FromCase {
        Objects.requireNonNull(draft, "draft");
        mayIdentify = List.copyOf(mayIdentify);
    }

    /**
     * An example out of a case.
     *
     * @param book the rules
     * @param ruleId the rule, or row of its table
     * @param caseFile the case
     * @param asAt the day on which it is answered
     * @param known the sentences of examples there are already; it is given another
     * @return empty when no example could be made that is answered alike
     * @throws IllegalArgumentException if the book has no such rule, or the case does not fit the book
     */
    public static Optional<FromCase> of(
            RuleBook book, String ruleId, CaseFile caseFile, LocalDate asAt, Collection<String> known) {
        RuleAlone alone = book.alone(ruleId);
        Rule rule = book.rules().stream()
                .filter(each -> each.id().equals(ruleId))
                .findFirst()
                .orElseThrow();
        // What had not happened by the day, or was not known, is no part of it.
        CaseFile seen = caseFile.asAt(asAt);
        RuleAnswer answer = RuleAnswer.of(alone, rule, seen, asAt);
        if (answer.faulted()) {
            return Optional.empty();
        }
        List<Object> kept = answer.kept(UnaryOperator.identity(), true);
        List<String> asks = answer.asks();
        CaseFile smallest = SmallestCase.of(
                seen,
                asAt,
                answer.outcome().orElse(null) instanceof Outcome.Prompted asked ? RuleAnswer.because(asked) : List.of(),
                other -> {
                    RuleAnswer then = RuleAnswer.of(alone, rule, other, asAt);
                    return then.kept(UnaryOperator.identity(), true).equals(kept)
                            && then.asks().equals(asks);
                });
        return new Moving(book, alone, rule, smallest, asAt).of(answer, known);
    }

    /** Finds the day to which everything is moved. */
    private record Moving(RuleBook book, RuleAlone alone, Rule rule, CaseFile smallest, LocalDate asAt) {

        Optional<FromCase> of(RuleAnswer answer, Collection<String> known) {
            Disguise disguise = new Disguise(smallest);
            Given real = new Given(disguise.rewritten(), asAt);
            for (boolean searched : new boolean[] {true, false}) {
                // As the smallest case has it: of what was left out nothing is said any more.
                List<Object> same = RuleAnswer.of(alone, rule, smallest, asAt).kept(disguise::id, searched);
                for (LocalDate day : days()) {
                    Optional<FromCase> found =
                            real.moved(asAt, day).flatMap(moved -> proven(moved, same, searched, answer, known));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        /** Days to be tried, those near the usual one first: no day that is near the real one, and working days kept. */
        private List<LocalDate> days() {
            Set<String> used = rule.thresholds();
            boolean week = book.thresholds().stream()
                    .anyMatch(each -> each.unit() == Unit.WORKING_DAYS && used.contains(each.name()));
            LocalDate middle = Math.abs(ChronoUnit.DAYS.between(asAt, USUAL)) < 366 ? USUAL.minusYears(3) : USUAL;
            while (week && middle.getDayOfWeek() != asAt.getDayOfWeek()) {
                middle = middle.plusDays(1);
            }
            List<LocalDate> days = new ArrayList<>();
            for (int away = 0; away <= MOST_MOVED_FROM_USUAL; away += week ? DayOfWeek.values().length : 1) {
                for (LocalDate day : new LinkedHashSet<>(List.of(middle.plusDays(away), middle.minusDays(away)))) {
                    if (Math.abs(ChronoUnit.DAYS.between(asAt, day)) >= LEAST_MOVED && WorkingDays.reaches(day)) {
                        days.add(day);
                    }
                }
            }
            return days;
        }

        private Optional<FromCase> proven(
                Given moved, List<Object> same, boolean searched, RuleAnswer answer, Collection<String> known) {
            RuleAnswer then = RuleAnswer.of(alone, rule, moved.caseFile(), moved.asAt());
            if (!then.kept(UnaryOperator.identity(), searched).equals(same)) {
                return Optional.empty();
            }
            Draft draft = new Draft(rule, MADE, called(answer, known), moved.asAt(), moved.caseFile(), then.then());
            ExampleFile read = ExampleFile.read(
                    rule.file() + ExampleFile.ENDING,
                    Draft.file(List.of(draft)).getBytes(StandardCharsets.UTF_8),
                    book);
            return read.problems().isEmpty()
                            && RuleAnswer.of(alone, rule, read.examples().get(0).given(), moved.asAt())
                                    .kept(UnaryOperator.identity(), searched)
                                    .equals(same)
                    ? Optional.of(new FromCase(draft, identifying(moved.caseFile())))
                    : Optional.empty();
        }
    }

    private static String called(RuleAnswer answer, Collection<String> known) {
        Outcome outcome = answer.outcome().orElse(null);
        String does = outcome instanceof Outcome.Prompted
                ? "asks"
                : outcome instanceof Outcome.CannotTell
                        ? "cannot tell"
                        : outcome instanceof Outcome.Quiet ? "stays quiet" : "is not about the child";
        String called = does + " as it did of a case; say here what this shows";
        for (int i = 2; known.contains(called); i++) {
            called = does + " as it did of a case; say here what this shows (" + i + ")";
        }
        return called;
    }

    private static List<String> identifying(CaseFile given) {
        List<String> says = new ArrayList<>();
        Set<FactKind> kinds =
                given.facts().stream().map(FactKind::of).collect(Collectors.toCollection(LinkedHashSet::new));
        String restricted =
                kinds.stream().filter(FactKind::restricted).map(FactKind::many).collect(Collectors.joining(", "));
        if (!restricted.isEmpty()) {
            says.add("It holds restricted records: " + restricted + ". Few may read those, whosever they are.");
        }
        if (given.child().bornOn() != null) {
            says.add("The child's age is kept to the day, because the rule asks for it.");
        }
        if (given.facts().stream().map(Fact::day).distinct().count() > 1) {
            says.add("The days between its records are those of the case. Change those the answer does not rest on.");
        }
        if (kinds.size() > 1 || given.facts().size() > 2) {
            says.add("Taken together, " + given.facts().size() + " records ("
                    + kinds.stream().map(FactKind::many).collect(Collectors.joining(", "))
                    + ") may be rare. Ask whether anybody who knows the child would know them by it.");
        }
        return says;
    }
}
