package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/**
 * Takes out of a case what an answer does not rest on: records, fields, what was supplied, the day of birth. Whatever is
 * taken out, the answer is asked for again, and what changes it is put back.
 */
final class SmallestCase {

    private final LocalDate asAt;
    private final Predicate<CaseFile> same;
    private CaseFile now;

    private SmallestCase(CaseFile seen, LocalDate asAt, Predicate<CaseFile> same) {
        this.now = seen;
        this.asAt = asAt;
        this.same = same;
    }

    /**
     * What is left of a case.
     *
     * @param seen the case as at the day, of which the answer is that which is kept
     * @param cited the ids of records that will do, perhaps
     * @param same whether a case is answered alike
     */
    static CaseFile of(CaseFile seen, LocalDate asAt, Collection<String> cited, Predicate<CaseFile> same) {
        SmallestCase smallest = new SmallestCase(seen, asAt, same);
        smallest.recordsAlone();
        smallest.keep(fact -> cited.contains(fact.id()));
        smallest.supplied();
        smallest.arrangementAlone();
        smallest.records();
        smallest.fields();
        smallest.records();
        smallest.supplied();
        smallest.said();
        return smallest.now;
    }

    /**
     * A case of these facts; a reference to one that is not among them is left out. Empty when it would be refused, and when
     * a record, maybe of a host's own kind, refuses what it is made of.
     */
    static Optional<CaseFile> made(
            CaseFile like, Child child, Supplier<? extends List<Fact>> facts, List<Coverage> coverage) {
        CaseFile.Builder made = CaseFile.about(like.id()).child(child).covering(coverage.toArray(Coverage[]::new));
        try {
            List<Fact> records = facts.get();
            Set<String> ids = records.stream().map(Fact::id).collect(Collectors.toSet());
            records.forEach(fact -> made.with((Fact) withoutReferences(fact, ids)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return made.problems().isEmpty() ? Optional.of(made.build()) : Optional.empty();
    }

    private static Object withoutReferences(Object holder, Set<String> ids) {
        return Shape.of(holder.getClass())
                .with(
                        holder,
                        (field, value) -> value instanceof Part part
                                ? withoutReferences(part, ids)
                                : field.sort() == FieldType.REFERENCE && value != null && !ids.contains((String) value)
                                        ? null
                                        : value);
    }

    private boolean take(Child child, List<Fact> facts, List<Coverage> coverage) {
        return take(child, () -> facts, coverage);
    }

    private boolean take(Child child, Supplier<? extends List<Fact>> facts, List<Coverage> coverage) {
        Optional<CaseFile> other = made(now, child, facts, coverage).filter(same);
        other.ifPresent(found -> now = found);
        return other.isPresent();
    }

    /** When and where something was written down says who wrote it. */
    private void recordsAlone() {
        take(
                now.child(),
                () -> now.facts().stream().map(SmallestCase::unwritten).toList(),
                now.coverage());
    }

    private static Fact unwritten(Fact fact) {
        return (Fact) unwritten((Object) fact);
    }

    private static Object unwritten(Object holder) {
        return Shape.of(holder.getClass())
                .with(
                        holder,
                        (field, value) -> field.sort() == FieldType.RECORDED_ON || field.sort() == FieldType.ORIGIN
                                ? null
                                : value instanceof Part part ? unwritten((Object) part) : value);
    }

    private boolean keep(Predicate<Fact> kept) {
        List<Fact> fewer = now.facts().stream().filter(kept).toList();
        return fewer.size() < now.facts().size() && take(now.child(), fewer, now.coverage());
    }

    /** By kind, then by halves, then one by one, the earliest first: what decides is mostly late. */
    private void records() {
        now.facts().stream().map(Fact::getClass).distinct().forEach(kind -> keep(fact -> fact.getClass() != kind));
        for (int size = now.facts().size() / 2; size > 0; size /= 2) {
            for (int at = 0; at < now.facts().size(); ) {
                Set<Fact> some = new HashSet<>(
                        now.facts().subList(at, Math.min(at + size, now.facts().size())));
                at += keep(fact -> !some.contains(fact)) ? 0 : size;
            }
        }
    }

    private void fields() {
        for (String id : now.facts().stream().map(Fact::id).toList()) {
            Fact fact = now.facts().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            for (List<Field> path : paths(Shape.of(fact.getClass()))) {
                take(
                        now.child(),
                        () -> now.facts().stream()
                                .map(each -> each.id().equals(id) ? (Fact) without(each, path) : each)
                                .toList(),
                        now.coverage());
            }
        }
    }

    /** Every field that may be left out; a part before what is in it. */
    private static List<List<Field>> paths(Shape shape) {
        List<List<Field>> paths = new ArrayList<>();
        for (Field field : shape.fields()) {
            if (!field.required()) {
                paths.add(List.of(field));
            }
            if (field.sort() == FieldType.PART) {
                paths(Shape.of(field.type()))
                        .forEach(each -> paths.add(
                                Stream.concat(Stream.of(field), each.stream()).toList()));
            }
        }
        return paths;
    }

    private static Object without(Object holder, List<Field> path) {
        return Shape.of(holder.getClass())
                .with(
                        holder,
                        (field, value) -> !field.equals(path.get(0)) || value == null
                                ? value
                                : path.size() > 1
                                        ? without(value, path.subList(1, path.size()))
                                        : field.sort() == FieldType.ANSWER ? Answer.NOT_RECORDED : null);
    }

    /** Nothing at all of a kind, everything up to the day, or what was said, as little of it as will do. */
    private void supplied() {
        Set<String> keys = new LinkedHashSet<>();
        now.coverage().forEach(each -> keys.add(each.kindKey()));
        for (String key : keys) {
            List<Coverage> others = now.coverage().stream()
                    .filter(each -> !each.kindKey().equals(key))
                    .toList();
            List<Coverage> of = now.coverage().stream()
                    .filter(each -> each.kindKey().equals(key))
                    .toList();
            if (take(now.child(), now.facts(), others)
                    || take(now.child(), now.facts(), and(others, new Coverage(key + ".*", null, asAt)))) {
                continue;
            }
            for (Coverage each : of) {
                List<Coverage> fewer = new ArrayList<>(now.coverage());
                fewer.remove(each);
                if (!take(now.child(), now.facts(), fewer) && each.until().isAfter(asAt)) {
                    take(now.child(), now.facts(), and(fewer, new Coverage(each.of(), each.from(), asAt)));
                }
            }
        }
    }

    private static List<Coverage> and(List<Coverage> some, Coverage more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** How the child is looked after on the day, in the place of how that came about. */
    private void arrangementAlone() {
        Set<@Nullable ArrangementKind> today = now.facts(Arrangement.class).stream()
                .filter(each -> each.until() == null || each.until().isAfter(asAt))
                .map(Arrangement::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ArrangementKind stated = now.child().arrangement();
        ArrangementKind alone = today.size() == 1 ? today.iterator().next() : stated;
        List<Fact> others = now.facts().stream()
                .filter(fact -> !(fact instanceof Arrangement))
                .toList();
        String key = FactKind.of(Arrangement.class).key();
        List<Coverage> coverage = now.coverage().stream()
                .filter(each -> !each.kindKey().equals(key))
                .toList();
        boolean done = take(new Child(null, alone), others, coverage)
                || take(new Child(now.child().bornOn(), alone), others, coverage);
        if (!done && !take(new Child(null, null), now.facts(), now.coverage())) {
            take(new Child(null, stated), now.facts(), now.coverage());
            take(new Child(now.child().bornOn(), null), now.facts(), now.coverage());
        }
    }

    /** A kind that is listed counts as supplied whole, unless something is said of it: so something is, where it was not. */
    private void said() {
        for (FactKind kind : now.facts().stream().map(FactKind::of).distinct().toList()) {
            if (now.coverage().stream().noneMatch(each -> each.kindKey().equals(kind.key()))
                    && !take(now.child(), now.facts(), and(now.coverage(), Coverage.whole(kind.type(), asAt)))) {
                now = made(now, now.child(), now::facts, and(now.coverage(), new Coverage(kind.key(), asAt, asAt)))
                        .orElse(now);
            }
        }
    }
}
