package org.reviewlearning.heed.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
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
        for (Test test : tests) {
            Set<String> values = new LinkedHashSet<>();
            if (onlyAsks(test, field, values)) {
                return values;
            }
        }
        return Set.of();
    }

    private static boolean onlyAsks(Test test, Field field, Set<String> into) {
        if (test instanceof Test.Compare compare
                && compare.operator() == Operator.SAME
                && isOwn(compare.left(), field)
                && compare.right() instanceof Operand.Value value) {
            into.add(value.value().written());
            return true;
        }
        if (test instanceof Test.OneOf oneOf && !oneOf.negated() && isOwn(oneOf.field(), field)) {
            oneOf.values().forEach(value -> into.add(value.value().written()));
            return true;
        }
        return test instanceof Test.AnyOf any && any.tests().stream().allMatch(each -> onlyAsks(each, field, into));
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
