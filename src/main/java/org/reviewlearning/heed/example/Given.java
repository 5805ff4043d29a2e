package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;

/**
 * What an example gives, of which one thing can be made otherwise. What was supplied up to its day is supplied up to the
 * other, as it would be if the example were written for that.
 *
 * @param caseFile the case
 * @param asAt the day
 */
record Given(CaseFile caseFile, LocalDate asAt) {

    Map<String, Fact> byId() {
        Map<String, Fact> facts = new HashMap<>();
        caseFile.facts().forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }

    /** With a day of a record, or the day assessed, somewhere else; empty when no such case could be. */
    Optional<Given> with(Comparing.Root root, LocalDate day) {
        if (!WorkingDays.reaches(day)) {
            return Optional.empty();
        }
        if (root.fact() == null) {
            return on(day);
        }
        return of(
                caseFile.child(),
                () -> caseFile.facts().stream()
                        .map(fact -> fact.id().equals(root.fact()) ? (Fact) with(fact, root.path(), day) : fact)
                        .toList(),
                caseFile.coverage(),
                asAt);
    }

    private static Object with(Object holder, List<Field> path, LocalDate day) {
        return Shape.of(holder.getClass())
                .with(
                        holder,
                        (field, value) -> !field.equals(path.get(0)) || value == null
                                ? value
                                : path.size() == 1 ? day : with(value, path.subList(1, path.size()), day));
    }

    /** On another day. */
    Optional<Given> on(LocalDate day) {
        List<Coverage> coverage = caseFile.coverage().stream()
                .map(each -> each.until().equals(asAt) ? new Coverage(each.of(), each.from(), day) : each)
                .toList();
        return coverage.stream().allMatch(each -> each.wrong() == null)
                ? of(caseFile.child(), caseFile::facts, coverage, day)
                : Optional.empty();
    }

    /** With all its days so many later. */
    Optional<Given> moved(long days) {
        LocalDate bornOn = caseFile.child().bornOn();
        List<Coverage> coverage = caseFile.coverage().stream()
                .map(each -> new Coverage(
                        each.of(),
                        each.from() == null ? null : each.from().plusDays(days),
                        each.until().plusDays(days)))
                .toList();
        Child child = new Child(
                bornOn == null ? null : bornOn.plusDays(days), caseFile.child().arrangement());
        return of(
                child,
                () -> caseFile.facts().stream()
                        .map(fact -> (Fact) moved(fact, days))
                        .toList(),
                coverage,
                asAt.plusDays(days));
    }

    private static Object moved(Object holder, long days) {
        return Shape.of(holder.getClass())
                .with(
                        holder,
                        (field, value) -> value instanceof LocalDate day
                                ? day.plusDays(days)
                                : value instanceof Part part ? moved(part, days) : value);
    }

    /** With everything so moved that a day of it becomes another. */
    Optional<Given> moved(LocalDate from, LocalDate to) {
        return moved(ChronoUnit.DAYS.between(from, to));
    }

    /** Of a child born on another day. */
    Optional<Given> born(LocalDate day) {
        return of(new Child(day, caseFile.child().arrangement()), caseFile::facts, caseFile.coverage(), asAt);
    }

    /** Without some of its records. */
    Optional<Given> without(List<String> ids) {
        return of(
                caseFile.child(),
                () -> caseFile.facts().stream()
                        .filter(fact -> !ids.contains(fact.id()))
                        .toList(),
                caseFile.coverage(),
                asAt);
    }

    /** With one more record, like another but for its id, and for what different ones are told apart by. */
    Optional<Given> oneMore(Fact like, @Nullable Field apart) {
        return of(
                caseFile.child(),
                () -> {
                    List<Fact> facts = new ArrayList<>(caseFile.facts());
                    facts.add((Fact) Shape.of(like.getClass())
                            .with(
                                    like,
                                    (field, value) ->
                                            field.name().equals("id") || field.equals(apart) && value instanceof String
                                                    ? value + "-more"
                                                    : value));
                    return facts;
                },
                caseFile.coverage(),
                asAt);
    }

    private Optional<Given> of(
            Child child, Supplier<? extends List<Fact>> facts, List<Coverage> coverage, LocalDate day) {
        return WorkingDays.reaches(day)
                ? SmallestCase.made(caseFile, child, facts, coverage).map(made -> new Given(made, day))
                : Optional.empty();
    }
}
