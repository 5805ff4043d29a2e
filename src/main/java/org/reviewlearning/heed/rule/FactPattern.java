package org.reviewlearning.heed.rule;

import java.util.List;
import org.reviewlearning.heed.facts.FactKind;
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
     * A name given to a field's value, such as {@code $topic : topic}.
     *
     * @param name the name, with its dollar sign
     * @param field the field
     */
    public record FieldBinding(String name, Operand.FieldOf field) {}
}
