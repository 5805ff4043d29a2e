package org.reviewlearning.heed.turning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        NavigableSet<LocalDate> turns = new TreeSet<>(ofScope(rule));
        turns.addAll(of(rule, first, last));
        return List.copyOf(turns);
    }

    /** Those on which it can turn whether a rule is asked, and whether it is about the child. */
    public NavigableSet<LocalDate> ofScope(Rule rule) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        Optional.ofNullable(rule.scope().inForceFrom()).ifPresent(turns::add);
        Optional.ofNullable(rule.scope().inForceUntil()).ifPresent(turns::add);
        Optional.ofNullable(rule.standing().off()).map(Rule.Off::until).ifPresent(turns::add);
        caseFile.facts(Arrangement.class)
                .forEach(each -> Optional.ofNullable(each.until()).ifPresent(turns::add));
        Ages ages = rule.scope().ages();
        LocalDate bornOn = caseFile.child().bornOn();
        if (ages != null && bornOn != null) {
            turns.add(ScopeCheck.birthday(bornOn, ages.from()));
            turns.add(ScopeCheck.birthday(bornOn, ages.to() + 1));
        }
        told(FactKind.of(Arrangement.class), turns);
        stretches(rule, first, last, (begin, end, then) -> turns.add(begin));
        return turns.subSet(first, true, last, true);
    }

    /** Those in a part of the period, which includes both its days, in which a rule is about the child. */
    public List<LocalDate> of(Rule rule, LocalDate begin, LocalDate end) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        rule.reads().fields().keySet().forEach(kind -> told(kind, turns));
        told(FactKind.of(Arrangement.class), turns);
        stretches(rule, begin, end, (since, until, then) -> {
            if (then.thresholds().keySet().containsAll(rule.thresholds())) {
                new RuleTurns(this, new Passing(turns, since.minusDays(1), until), then.asAt()).of(rule);
            }
        });
        return List.copyOf(turns.subSet(begin, true, end, true));
    }

    /** The days on which more is seen of a kind, and those around which what was supplied of it begins or ends. */
    private void told(FactKind kind, Set<LocalDate> turns) {
        turns.addAll(seen.getOrDefault(kind, Set.of()));
        coverage(kind).flatMap(TurningDays::around).forEach(turns::add);
    }

    /** The days on which more is seen of the case, whatever kind it is. */
    public NavigableSet<LocalDate> seen() {
        NavigableSet<LocalDate> all = new TreeSet<>();
        seen.values().forEach(all::addAll);
        return all;
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

    private interface Stretch {
        void is(LocalDate begin, LocalDate end, BookDay then);
    }

    /** From the last day back, as long as each figure is the same. */
    private void stretches(Rule rule, LocalDate from, LocalDate to, Stretch stretch) {
        Set<String> used = rule.thresholds();
        LocalDate end = to;
        while (!end.isBefore(from)) {
            BookDay then = days.apply(end);
            LocalDate begin = from;
            for (String name : used) {
                Threshold.InForce inForce = then.thresholds().get(name);
                if (inForce != null && inForce.from() != null) {
                    begin = inForce.from().isAfter(begin) ? inForce.from() : begin;
                }
            }
            stretch.is(begin, end, then);
            end = begin.minusDays(1);
        }
    }
}
