package org.reviewlearning.heed.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;

/** What a condition reads: which fields and parts of which kinds, and which thresholds. Taken from its tree. */
public final class Reads {

    private final Map<FactKind, Set<Operand.FieldOf>> fields = new LinkedHashMap<>();
    private final Map<FactKind, Set<String>> sorts = new LinkedHashMap<>();
    private final Map<String, FactKind> bound = new LinkedHashMap<>();
    private final Set<String> thresholds = new TreeSet<>();

    private Reads() {}

    static Reads of(List<Element> condition) {
        Reads reads = new Reads();
        for (Element element : condition) {
            if (element instanceof Element.Each some) {
                reads.bound.put(some.binding(), some.pattern().kind());
            }
            element.searches().ifPresent(reads::pattern);
            if (element instanceof Element.Collect gathering) {
                gathering
                        .sizes()
                        .forEach(size -> reads.operands(gathering.pattern().kind(), size));
            }
        }
        return reads;
    }

    /** The kinds read, in the order of the condition, each with the paths of its fields and parts. */
    public Map<FactKind, Set<Operand.FieldOf>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The kinds read, in the order of the condition, each with its fields and parts as coverage names them. */
    public Map<FactKind, Set<String>> kinds() {
        Map<FactKind, Set<String>> kinds = new LinkedHashMap<>();
        fields.forEach((kind, paths) -> kinds.put(
                kind,
                paths.stream().map(Operand.FieldOf::written).collect(Collectors.toCollection(LinkedHashSet::new))));
        return kinds;
    }

    /** The sorts of a kind that are searched, as in {@code meetings/stability}; empty means every sort. */
    public Set<String> sorts(FactKind kind) {
        return Collections.unmodifiableSet(sorts.getOrDefault(kind, Set.of()));
    }

    /** The thresholds named, in alphabetical order. */
    public Set<String> thresholds() {
        return Collections.unmodifiableSet(thresholds);
    }

    private void pattern(FactPattern pattern) {
        fields.computeIfAbsent(pattern.kind(), kind -> new LinkedHashSet<>());
        sorts.merge(pattern.kind(), pattern.sorts(), (one, other) -> either(pattern.kind(), one, other));
        pattern.tests().forEach(test -> operands(pattern.kind(), test));
        pattern.fieldBindings().forEach(binding -> operand(pattern.kind(), binding.field()));
    }

    /** The sorts of two searches of one kind: every sort, when one of them searches every sort. */
    private static Set<String> either(FactKind kind, Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return one.isEmpty() || other.isEmpty() || both.containsAll(kind.sorts()) ? Set.of() : both;
    }

    private void operands(FactKind own, Constraint test) {
        test.operands().forEach(each -> operand(own, each));
    }

    private void operand(FactKind own, Operand operand) {
        thresholds.addAll(operand.thresholds());
        if (operand instanceof Operand.FieldOf field) {
            @Nullable FactKind kind = field.binding() == null ? own : bound.get(field.binding());
            if (kind != null) {
                fields.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(new Operand.FieldOf(null, field.path()));
            }
        } else if (operand instanceof Operand.DayExpression day && day.from() != null) {
            operand(own, day.from());
        }
    }
}
