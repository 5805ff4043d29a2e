package org.reviewlearning.heed.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.text.Place;

/**
 * A kind of fact, and what is asked of it.
 *
 * @param kind the kind
 * @param tests what every match meets
 * @param fieldBindings the fields it gives a name to
 * @param place where it stands in the rule file
 */
public record FactPattern(FactKind kind, List<Constraint> tests, List<FieldBinding> fieldBindings, Place place) {

    /** Copies the lists. */
    public FactPattern {
        tests = List.copyOf(tests);
        fieldBindings = List.copyOf(fieldBindings);
    }

    /**
     * The sorts of its kind it can match at all, where its kind may be supplied by sort: {@code stability} of {@code
     * meetings/stability}. Empty means any.
     */
    public Set<String> sorts() {
        return kind.suppliedApart().map(this::asked).orElse(Set.of());
    }

    private Set<String> asked(Field field) {
        List<String> all = kind.sorts();
        Set<String> asked = new LinkedHashSet<>(all);
        asked.removeIf(sort -> !allows(field, sort));
        return asked.size() == all.size() ? Set.of() : asked;
    }

    /**
     * Whether it would match a sort that no list names: it says at most which sorts it leaves out. One that leaves out
     * {@code other} would not, for there a source has what it has no name for; unless it looks for the sort of a record
     * that was found, which has a name.
     */
    private boolean isOpen() {
        return kind.suppliedApart()
                .filter(field -> allows(field, "")
                        && (!kind.sorts().contains("other") || allows(field, "other") || isAsAnother(field)))
                .isPresent();
    }

    private boolean isAsAnother(Field field) {
        return tests.stream()
                .anyMatch(test -> test instanceof Constraint.Compare compare
                        && test.joins()
                        && compare.operator() == Operator.SAME
                        && (isOwn(compare.left(), field) || isOwn(compare.right(), field)));
    }

    private boolean allows(Field field, String sort) {
        return tests.stream().allMatch(test -> test.allows(operand -> isOwn(operand, field) ? sort : null));
    }

    /**
     * The sorts of its kind of which a source must supply every record, for it to be known that there is no match; empty
     * where the kind has no sorts.
     *
     * @param knowsLater whether the source knows the sorts that came later: where the condition names none of the sorts
     *     it takes, one that does not has those records under another sort
     */
    public Set<String> neededSorts(boolean knowsLater) {
        Set<String> asked = sorts();
        Set<String> needed = new LinkedHashSet<>(asked.isEmpty() ? kind.sorts() : asked);
        if (!knowsLater && isOpen()) {
            kind.laterSorts().forEach(needed::remove);
        }
        return needed;
    }

    /** Whether it looks for records in which something is not recorded. */
    public boolean asksForRecord() {
        return tests.stream().flatMap(Constraint::operands).anyMatch(Operand.NotRecorded.class::isInstance);
    }

    /** The names of the thresholds it is searched with, in order. */
    public Set<String> thresholds() {
        return tests.stream()
                .flatMap(Constraint::operands)
                .flatMap(operand -> operand.thresholds().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOwn(Operand operand, Field field) {
        return operand instanceof Operand.FieldOf of
                && of.binding() == null
                && of.path().size() == 1
                && of.last().equals(field);
    }

    /**
     * A name given to a field's value, such as {@code $topic : topic}.
     *
     * @param name the name, with its dollar sign
     * @param field the field
     */
    public record FieldBinding(String name, Operand.FieldOf field) {}
}
