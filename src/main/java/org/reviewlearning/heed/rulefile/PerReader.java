package org.reviewlearning.heed.rulefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.Bindings;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.text.Problems;

/** Reads {@code @per}: what makes two matches one prompt. */
record PerReader(Bindings names, Problems problems) {

    @Nullable
    Per read(@Nullable AttributeText meta, List<Element> condition) {
        if (meta == null) {
            return null;
        }
        String written = meta.value().strip();
        if (written.equals("case")) {
            return new Per.TheCase();
        }
        @Nullable FactKind kind = names.fact(written);
        if (kind != null) {
            return new Per.PerFact(written, kind.one().replace(' ', '-'));
        }
        Operand.@Nullable Bound value = names.value(written);
        if (value != null && value.sort() == FieldType.CLOSED) {
            return value(meta, written, value, condition);
        }
        problems.add(
                meta.problem(
                        "@per names neither the case, nor a fact, nor a value from a closed list.",
                        "Write \"case\", or a name the condition gives to a fact, or to a field that holds a value from a closed list."));
        return null;
    }

    private @Nullable Per value(AttributeText meta, String name, Operand.Bound bound, List<Element> condition) {
        for (Element element : condition) {
            for (FactPattern pattern : element.searches().stream().toList()) {
                for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
                    if (binding.name().equals(name)) {
                        String other = other(bound);
                        if (other != null
                                && pattern.tests().stream()
                                        .allMatch(test ->
                                                test.allows(field -> field.equals(binding.field()) ? other : null))) {
                            problems.add(meta.problem(
                                    "Two records about \"other\" are never about the same thing.",
                                    "Add to the pattern: " + binding.field().written() + " != "
                                            + bound.type().getSimpleName() + ".OTHER"));
                            return null;
                        }
                        return new Per.TheValue(name, binding.field().last().name());
                    }
                }
            }
        }
        return null;
    }

    /** How a list writes its value for everything else; {@code null} where it has none. */
    private static @Nullable String other(Operand.Bound bound) {
        for (Object constant : bound.type().getEnumConstants()) {
            if (((ClosedValue) constant).name().equals("OTHER")) {
                return ((ClosedValue) constant).written();
            }
        }
        return null;
    }
}
