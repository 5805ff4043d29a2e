package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
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

    /** By kind, the days on which more is seen of it, or it begins or ceases to be supplied. */
    private final Map<FactKind, Turns> seen = new HashMap<>();

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
            seen(fact, seen.computeIfAbsent(kind, none -> new Turns(first, last)));
        }
    }

    private static void seen(Object holder, Turns turns) {
        for (Field field : Shape.of(holder.getClass()).fields()) {
            Object value = field.of(holder);
            if (value instanceof LocalDate day) {
                turns.on(day);
            } else if (value instanceof Part part) {
                seen(part, turns);
            }
        }
    }

    /** Those of a rule, in order. */
    public List<LocalDate> of(Rule rule) {
        Turns turns = new Turns(first, last);
        turns.onIf(rule.scope().inForceFrom());
        turns.onIf(rule.scope().inForceUntil());
        FactKind arrangements = FactKind.of(Arrangement.class);
        for (Arrangement each : caseFile.facts(Arrangement.class)) {
            turns.onIf(each.until());
        }
        Ages ages = rule.scope().ages();
        LocalDate bornOn = caseFile.child().bornOn();
        if (ages != null && bornOn != null) {
            turns.on(ScopeCheck.birthday(bornOn, ages.from()));
            turns.on(ScopeCheck.birthday(bornOn, ages.to() + 1));
        }
        Set<FactKind> read = new LinkedHashSet<>(rule.reads().fields().keySet());
        read.add(arrangements);
        for (FactKind kind : read) {
            Turns ofKind = seen.get(kind);
            if (ofKind != null) {
                turns.all(ofKind);
            }
            coverage(kind).forEach(turns::around);
        }
        stretches(rule, turns);
        return turns.days();
    }

    /** The first and last days of what was supplied of a kind, its sorts and its parts. */
    List<LocalDate> coverage(FactKind kind) {
        List<LocalDate> ends = new ArrayList<>();
        for (Coverage each : caseFile.coverage()) {
            if (each.kindKey().equals(kind.key())) {
                ends.add(each.until());
                if (each.from() != null) {
                    ends.add(each.from());
                }
            }
        }
        return ends;
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
    private void stretches(Rule rule, Turns turns) {
        Set<String> used = rule.thresholds();
        LocalDate end = last;
        while (!end.isBefore(first)) {
            BookDay then = days.apply(end);
            LocalDate begin = first;
            boolean all = true;
            for (String name : used) {
                Threshold.InForce inForce = then.thresholds().get(name);
                all &= inForce != null;
                if (inForce != null && inForce.from() != null) {
                    turns.on(inForce.from());
                    begin = inForce.from().isAfter(begin) ? inForce.from() : begin;
                }
            }
            if (all) {
                new RuleTurns(this, new Passing(turns, begin.minusDays(1), end), then.asAt()).of(rule);
            }
            end = begin.minusDays(1);
        }
    }

    /** Some days of a period. */
    record Turns(LocalDate first, LocalDate last, BitSet of) {

        Turns(LocalDate first, LocalDate last) {
            this(first, last, new BitSet());
        }

        void on(LocalDate day) {
            if (!day.isBefore(first) && !day.isAfter(last)) {
                of.set((int) (day.toEpochDay() - first.toEpochDay()));
            }
        }

        void onIf(@Nullable LocalDate day) {
            if (day != null) {
                on(day);
            }
        }

        /** What ends with a day, or begins with it, is told of the day after it, or the next. */
        void around(LocalDate day) {
            for (int beside = -1; beside <= 2; beside++) {
                on(day.plusDays(beside));
            }
        }

        void all(Turns others) {
            of.or(others.of);
        }

        List<LocalDate> days() {
            return of.stream().mapToObj(first::plusDays).toList();
        }
    }

    /** The first day after one, up to another, from which on something holds; {@code null} when it held before, or never does. */
    static @Nullable LocalDate since(LocalDate after, LocalDate upTo, Predicate<LocalDate> holds) {
        if (!after.isBefore(upTo) || holds.test(after) || !holds.test(upTo)) {
            return null;
        }
        long not = after.toEpochDay();
        long does = upTo.toEpochDay();
        while (does - not > 1) {
            long middle = (not + does) / 2;
            if (holds.test(LocalDate.ofEpochDay(middle))) {
                does = middle;
            } else {
                not = middle;
            }
        }
        return LocalDate.ofEpochDay(does);
    }
}
