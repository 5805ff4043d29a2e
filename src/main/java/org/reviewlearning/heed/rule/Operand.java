package org.reviewlearning.heed.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;

/** One side of a comparison. */
public sealed interface Operand {

    /** Whether it is a field of the pattern's own fact, or a day counted from one. */
    default boolean isOwn() {
        return false;
    }

    /** Whether it is, or is counted from, what an earlier line of the condition gave a name to. */
    default boolean isNamed() {
        return name() != null;
    }

    /** The name an earlier line of the condition gave to what it is, or is counted from; {@code null} where none did. */
    default @Nullable String name() {
        return this instanceof Bound bound
                ? bound.binding()
                : this instanceof FieldOf field
                        ? field.binding()
                        : this instanceof DayExpression day && day.from() != null
                                ? day.from().name()
                                : null;
    }

    /** The names of the thresholds it is counted with. */
    default Set<String> thresholds() {
        return Set.of();
    }

    /** The field of the pattern's own fact that this is, or is counted from; only asked of what {@link #isOwn is own}. */
    default FieldOf root() {
        return this instanceof DayExpression day
                ? Objects.requireNonNull(day.from()).root()
                : (FieldOf) this;
    }

    /**
     * A field, reached from the pattern's own fact or from one bound earlier.
     *
     * @param binding the fact it is reached from; {@code null} means the pattern's own
     * @param path the fields on the way, the last being the one compared
     */
    record FieldOf(@Nullable String binding, List<Field> path) implements Operand {

        /** Copies the path. */
        public FieldOf {
            path = List.copyOf(path);
        }

        @Override
        public boolean isOwn() {
            return binding == null;
        }

        /** The field compared. */
        public Field last() {
            return path.get(path.size() - 1);
        }

        /** The path as it is written: {@code answer.explainedToChildOn}. */
        public String written() {
            return path.size() == 1
                    ? last().name()
                    : path.stream().map(Field::name).collect(Collectors.joining("."));
        }

        /** The fields on the way and the last, each by the path up to it. */
        public Map<String, Field> steps() {
            Map<String, Field> steps = new LinkedHashMap<>();
            for (int i = 1; i <= path.size(); i++) {
                FieldOf step = new FieldOf(binding, path.subList(0, i));
                steps.put(step.written(), step.last());
            }
            return steps;
        }

        /** Whether something on the way, or at the end, may not have happened yet. */
        public boolean mayBeYetToCome() {
            return path.stream().anyMatch(Field::mayBeYetToCome);
        }
    }

    /**
     * A field's value bound in an earlier pattern, such as {@code $topic}.
     *
     * @param binding its name
     * @param sort what the field holds
     * @param type the field's type
     */
    record Bound(String binding, FieldType sort, Class<?> type) implements Operand {}

    /**
     * A value from a closed list.
     *
     * @param value the value
     */
    record Value(ClosedValue value) implements Operand {}

    /** {@code null}: has not happened yet. */
    record NotYet() implements Operand {}

    /** {@code Answer.NOT_RECORDED}: the record is there, and does not say. */
    record NotRecorded() implements Operand {}

    /** How many facts, or distinct values, a gathering holds. */
    record Size() implements Operand {}

    /**
     * The value of a threshold that is a count.
     *
     * @param threshold its name
     */
    record CountOf(String threshold) implements Operand {
        @Override
        public Set<String> thresholds() {
            return Set.of(threshold);
        }
    }

    /**
     * A day counted from the day of the assessment, or from another.
     *
     * @param way how it is counted
     * @param threshold the threshold it is counted with; {@code null} for the day itself
     * @param from the day it is counted from; {@code null} where that is the day of the assessment
     */
    record DayExpression(
            DayFunction way,
            @Nullable String threshold,
            @Nullable Operand from) implements Operand {

        @Override
        public boolean isOwn() {
            return from != null && from.isOwn();
        }

        @Override
        public Set<String> thresholds() {
            Set<String> all = new LinkedHashSet<>();
            if (threshold != null) {
                all.add(threshold);
            }
            if (from != null) {
                all.addAll(from.thresholds());
            }
            return all;
        }
    }

    /** How a day is counted. */
    enum DayFunction {
        /** The day of the assessment. */
        ON,
        /** A threshold's time before the day of the assessment. */
        BACK,
        /** A threshold's time before another day. */
        BEFORE,
        /** A threshold's time after another day. */
        DUE
    }
}
