package org.reviewlearning.heed.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
public record FactPattern(FactKind kind, List<Test> tests, List<FieldBinding> fieldBindings, Place place) {

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
        asked.removeIf(sort -> !tests.stream().allMatch(test -> allows(test, field, sort)));
        return asked.size() == all.size() ? Set.of() : asked;
    }

    /** Whether a record of this sort can meet a test, as far as the test is about the sort. */
    private static boolean allows(Test test, Field field, String sort) {
        if (test instanceof Test.AllOf all) {
            return all.tests().stream().allMatch(each -> allows(each, field, sort));
        }
        if (test instanceof Test.AnyOf any) {
            return any.tests().stream().anyMatch(each -> allows(each, field, sort));
        }
        if (test instanceof Test.OneOf oneOf && isOwn(oneOf.field(), field)) {
            return oneOf.values().stream()
                            .anyMatch(value -> value.value().written().equals(sort))
                    != oneOf.negated();
        }
        return !(test instanceof Test.Compare compare
                        && isOwn(compare.left(), field)
                        && compare.right() instanceof Operand.Value value)
                || value.value().written().equals(sort) == (compare.operator() == Operator.SAME);
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
