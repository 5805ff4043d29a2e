package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.evaluation.ScopeCheck;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * The days of a period on which a rule's answer for a case can become another: what it asks about, that it is quiet, cannot
 * tell or is out of scope. Every day on which the answer differs from the day before's is among them, be it by a fact that
 * is seen for the first time, a day that is passed, a window that closes, another figure, a birthday or the end of what was
 * supplied. On most of them nothing changes. A case is as at each day, with its coverage as it stands.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class TurningDays {

    private final CaseFile caseFile;
    private final LocalDate first;
    private final LocalDate last;
    private final Function<LocalDate, BookDay> days;
    private final Map<FactKind, List<Fact>> facts = new HashMap<>();

    /** By kind, the days its records name: on them more is seen of it. */
    private final Map<FactKind, Set<LocalDate>> seen = new HashMap<>();

    /**
     * For one case, in a period that includes both its days.
     *
     * @param days what holds on a day
     */
    public TurningDays(CaseFile caseFile, LocalDate first, LocalDate last, Function<LocalDate, BookDay> days) {
        this.caseFile = caseFile;
        this.first = first;
        this.last = last;
        this.days = days;
        for (Fact fact : caseFile.facts()) {
            FactKind kind = FactKind.of(fact);
            facts.computeIfAbsent(kind, none -> new ArrayList<>()).add(fact);
            named(fact, seen.computeIfAbsent(kind, none -> new HashSet<>()));
        }
    }

    private static void named(Object holder, Set<LocalDate> into) {
        for (Field field : Shape.of(holder.getClass()).fields()) {
            Object value = field.of(holder);
            if (value instanceof LocalDate day) {
                into.add(day);
            } else if (value instanceof Part part) {
                named(part, into);
            }
        }
    }

    /** Those of a rule, in order. */
    public List<LocalDate> of(Rule rule) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        Optional.ofNullable(rule.scope().inForceFrom()).ifPresent(turns::add);
        Optional.ofNullable(rule.scope().inForceUntil()).ifPresent(turns::add);
        caseFile.facts(Arrangement.class)
                .forEach(each -> Optional.ofNullable(each.until()).ifPresent(turns::add));
        Ages ages = rule.scope().ages();
        LocalDate bornOn = caseFile.child().bornOn();
        if (ages != null && bornOn != null) {
            turns.add(ScopeCheck.birthday(bornOn, ages.from()));
            turns.add(ScopeCheck.birthday(bornOn, ages.to() + 1));
        }
        Set<FactKind> read = new LinkedHashSet<>(rule.reads().fields().keySet());
        read.add(FactKind.of(Arrangement.class));
        for (FactKind kind : read) {
            turns.addAll(seen.getOrDefault(kind, Set.of()));
            coverage(kind).flatMap(TurningDays::around).forEach(turns::add);
        }
        stretches(rule, turns);
        return List.copyOf(turns.subSet(first, true, last, true));
    }

    /** The first and last days of what was supplied of a kind, its sorts and its parts. */
    Stream<LocalDate> coverage(FactKind kind) {
        return caseFile.coverage().stream()
                .filter(each -> each.kindKey().equals(kind.key()))
                .flatMap(each -> each.from() == null ? Stream.of(each.until()) : Stream.of(each.from(), each.until()));
    }

    /** What ends with a day, or begins with it, is told of the day after it, or the next. */
    static Stream<LocalDate> around(LocalDate day) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1), day.plusDays(2));
    }

    CaseFile caseFile() {
        return caseFile;
    }

    List<Fact> facts(FactKind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    LocalDate last() {
        return last;
    }

    /** From the last day back, as long as each figure is the same. */
    private void stretches(Rule rule, Set<LocalDate> turns) {
        Set<String> used = rule.thresholds();
        LocalDate end = last;
        while (!end.isBefore(first)) {
            BookDay then = days.apply(end);
            LocalDate begin = first;
            for (String name : used) {
                Threshold.InForce inForce = then.thresholds().get(name);
                if (inForce != null && inForce.from() != null) {
                    turns.add(inForce.from());
                    begin = inForce.from().isAfter(begin) ? inForce.from() : begin;
                }
            }
            if (then.thresholds().keySet().containsAll(used)) {
                new RuleTurns(this, new Passing(turns, begin.minusDays(1), end), then.asAt()).of(rule);
            }
            end = begin.minusDays(1);
        }
    }
}
