package org.reviewlearning.heed.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Small changes of an example: another day, a record dropped, repeated or taken from another example, a field that the rule
 * reads changed. Days are moved to where a figure or another day may turn the answer, and a day beside.
 */
final class Nearby {

    private final Tried tried;
    private final Rule rule;
    private final Figures figures;
    private final List<Fact> others;
    private final List<Tried.Change> found = new ArrayList<>();
    private final List<Tried.Change> unknown = new ArrayList<>();

    private Nearby(Tried tried, Rule rule, Figures figures, List<Fact> others) {
        this.tried = tried;
        this.rule = rule;
        this.figures = figures;
        this.others = others;
    }

    /**
     * Changes of one case, in an order that is always the same.
     *
     * @param others records of other examples
     */
    static List<Tried.Change> of(Tried tried, Rule rule, Figures figures, List<Fact> others) {
        Nearby nearby = new Nearby(tried, rule, figures, others);
        nearby.all();
        Collections.shuffle(nearby.found, new Random(rule.id().hashCode()));
        // A case that says less shows less: only where no other does.
        nearby.found.addAll(nearby.unknown);
        nearby.child();
        return nearby.found;
    }

    /** Tried first: nothing else notices whom a rule is about. */
    private void child() {
        List<Tried.Change> first = new ArrayList<>();
        Child child = tried.given().child();
        for (ArrangementKind kind : ArrangementKind.values()) {
            first.add(each -> each.child(new Child(child.bornOn(), kind)));
        }
        Ages ages = rule.scope().ages();
        for (int age : ages == null ? new int[] {} : new int[] {ages.from(), ages.to() + 1}) {
            for (int year = -1; year < 2; year++) {
                LocalDate born = tried.asAt().minusYears(age + year);
                first.add(each -> each.child(new Child(born, child.arrangement())));
                first.add(each -> each.child(new Child(born.plusDays(1), child.arrangement())));
            }
        }
        found.addAll(0, first);
    }

    private void all() {
        Set<LocalDate> days = days();
        days.forEach(day -> found.add(each -> each.on(day)));
        Set<FactKind> kinds = rule.reads().fields().keySet();
        for (FactKind kind : kinds) {
            unknown.add(each -> each.withdrawn(kind));
            days.forEach(day -> unknown.add(each -> each.suppliedFrom(kind, day)));
        }
        rule.reads().fields().forEach((kind, paths) -> paths.forEach(path -> inAll(kind, path)));
        for (Fact fact : tried.given().facts()) {
            found.add(each -> each.without(fact.id()));
            found.add(each -> each.and(fact, fact.id() + "b"));
            Set<Operand.FieldOf> paths = rule.reads().fields().getOrDefault(FactKind.of(fact), Set.of());
            for (Operand.FieldOf path : paths) {
                for (Object value : values(path.last(), days)) {
                    List<String> names = List.of(path.written().split("\\."));
                    Object set = value == NOTHING ? Tried.nothing(path.last()) : value;
                    boolean blank = value == NOTHING
                            && (path.last().sort() == FieldType.ANSWER
                                    || path.last().sort() == FieldType.CLOSED);
                    (blank ? unknown : found).add(each -> each.with(fact.id(), names, set));
                }
            }
            String day = FactKind.of(fact).isSpan() ? "from" : "on";
            days.forEach(other -> found.add(each -> each.with(fact.id(), List.of(day), other)));
        }
        for (Fact fact : others) {
            found.add(each -> each.and(fact, "other-" + fact.id()));
        }
    }

    /** What several records have in common is changed in all of them. */
    private void inAll(FactKind kind, Operand.FieldOf path) {
        if (path.last().sort() == FieldType.CLOSED) {
            List<String> names = List.of(path.written().split("\\."));
            for (Object value : path.last().type().getEnumConstants()) {
                found.add(each -> {
                    Tried changed = each;
                    for (Fact fact : each.given().facts()) {
                        if (FactKind.of(fact).equals(kind)) {
                            changed = changed.with(fact.id(), names, value).orElse(changed);
                        }
                    }
                    return Optional.of(changed);
                });
            }
        }
    }

    private static final Object NOTHING = new Object();

    private List<Object> values(Field field, Set<LocalDate> days) {
        List<Object> values = new ArrayList<>();
        if (!field.required()) {
            values.add(NOTHING);
        }
        switch (field.sort()) {
            case DAY, LATER_DAY, DAY_AHEAD -> values.addAll(days);
            case ANSWER -> values.addAll(List.of(Answer.YES, Answer.NO));
            case CLOSED -> values.addAll(Arrays.asList(field.type().getEnumConstants()));
            case NUMBER -> values.addAll(List.of(0, 1, 2, 3, 5, 10));
            case TEXT, REFERENCE -> {
                Set<Object> known = new LinkedHashSet<>();
                tried.given().facts().forEach(fact -> known.add(fact.id()));
                tried.given().facts().stream()
                        .flatMap(fact -> FactKind.of(fact).field(field.name()).stream()
                                .map(same -> (@Nullable Object) same.of(fact)))
                        .filter(Objects::nonNull)
                        .forEach(known::add);
                values.addAll(known);
                values.add("another");
            }
            case PART -> values.add(tried.blank(field.type()));
            default -> {}
        }
        return values;
    }

    /** The days in the case, those a figure away from them, and those beside. */
    private Set<LocalDate> days() {
        Set<LocalDate> known = new TreeSet<>(Set.of(tried.asAt()));
        for (Fact fact : tried.given().facts()) {
            known.add(fact.day());
            rule.reads().fields().getOrDefault(FactKind.of(fact), Set.of()).forEach(path -> {
                @Nullable Object value = fact;
                for (Field step : path.path()) {
                    value = value == null ? null : step.of(value);
                }
                if (value instanceof LocalDate day) {
                    known.add(day);
                }
            });
        }
        Set<LocalDate> counted = new TreeSet<>(known);
        AsAt asAt = figures.on(tried.asAt()).asAt();
        for (Threshold figure : figures.all()) {
            if (figure.unit() != Unit.COUNT && asAt.amount(figure.name()).isPresent()) {
                for (LocalDate day : known) {
                    counted.add(asAt.before(figure.name(), day));
                    counted.add(asAt.due(figure.name(), day));
                }
            }
        }
        Set<LocalDate> beside = new TreeSet<>(counted);
        counted.forEach(day -> {
            beside.add(day.minusDays(1));
            beside.add(day.plusDays(1));
        });
        beside.removeIf(day -> !WorkingDays.reaches(day));
        return beside;
    }
}
