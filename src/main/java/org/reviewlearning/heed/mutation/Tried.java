package org.reviewlearning.heed.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/**
 * An invented case that is near one of the examples, and the day. Each change makes another; none where that is no case.
 *
 * @param given the case
 * @param asAt the day
 */
record Tried(CaseFile given, LocalDate asAt) {

    /** A way to make another case of one. */
    interface Change extends Function<Tried, Optional<Tried>> {}

    private Optional<Tried> with(Child child, Collection<Fact> facts, Collection<Coverage> coverage) {
        try {
            return Optional.of(new Tried(
                    CaseFile.about(given.id())
                            .child(child)
                            .with(facts)
                            .covering(coverage.toArray(Coverage[]::new))
                            .build(),
                    asAt));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Tried> child(Child child) {
        return child.equals(given.child()) ? Optional.empty() : with(child, given.facts(), given.coverage());
    }

    /** On another day; what was supplied until this one is supplied until that. */
    Optional<Tried> on(LocalDate day) {
        List<Coverage> coverage = given.coverage().stream()
                .map(each ->
                        each.until().equals(asAt) && each.from() == null ? new Coverage(each.of(), null, day) : each)
                .toList();
        return with(given.child(), given.facts(), coverage).map(each -> new Tried(each.given, day));
    }

    Optional<Tried> without(String id) {
        List<Fact> fewer = new ArrayList<>(given.facts());
        return fewer.removeIf(each -> each.id().equals(id))
                ? with(given.child(), fewer, given.coverage())
                : Optional.empty();
    }

    /** With another record, under an id of its own. */
    Optional<Tried> and(Fact fact, String id) {
        try {
            List<Fact> more = new ArrayList<>(given.facts());
            more.add((Fact)
                    Shape.of(fact.getClass()).with(fact, (field, value) -> field.sort() == FieldType.ID ? id : value));
            return with(given.child(), more, given.coverage());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where nothing of a kind was supplied. */
    Optional<Tried> withdrawn(FactKind kind) {
        List<Fact> facts = new ArrayList<>(given.facts());
        List<Coverage> coverage = new ArrayList<>(given.coverage());
        facts.removeIf(each -> FactKind.of(each).equals(kind));
        return coverage.removeIf(each -> each.kindKey().equals(kind.key()))
                ? with(given.child(), facts, coverage)
                : Optional.empty();
    }

    /** Where a kind was supplied from a day on only. */
    Optional<Tried> suppliedFrom(FactKind kind, LocalDate day) {
        List<Coverage> coverage = given.coverage().stream()
                .map(each -> each.kindKey().equals(kind.key()) && !day.isAfter(each.until())
                        ? new Coverage(each.of(), day, each.until())
                        : each)
                .toList();
        return coverage.equals(given.coverage()) ? Optional.empty() : with(given.child(), given.facts(), coverage);
    }

    /** With another value at the end of a path of one record. */
    Optional<Tried> with(String id, List<String> path, @Nullable Object value) {
        return changed(id, fact -> (Fact) set(fact, path, value));
    }

    private Optional<Tried> changed(String id, UnaryOperator<Fact> change) {
        try {
            List<Fact> facts = given.facts().stream()
                    .map(each -> each.id().equals(id) ? change.apply(each) : each)
                    .toList();
            return facts.equals(given.facts()) ? Optional.empty() : with(given.child(), facts, given.coverage());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Object set(Object holder, List<String> path, @Nullable Object value) {
        return Shape.of(holder.getClass()).with(holder, (field, had) -> {
            if (!field.name().equals(path.get(0))) {
                return had;
            }
            return path.size() == 1
                    ? value
                    : set(had == null ? blank(field.type()) : had, path.subList(1, path.size()), value);
        });
    }

    /** A part of which nothing is recorded but that it was there on the day. */
    Object blank(Class<?> part) {
        return Shape.of(part)
                .build(Shape.of(part).fields().stream()
                        .map(field -> field.sort() == FieldType.DAY ? asAt : nothing(field))
                        .toArray());
    }

    static @Nullable Object nothing(Field field) {
        return field.sort() == FieldType.ANSWER ? Answer.NOT_RECORDED : null;
    }
}
