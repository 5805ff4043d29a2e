package org.reviewlearning.heed.kinds;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that is a fact or a part, in order, and the way to build one.
 *
 * <p>Shapes are kept per class and hold no data of any case.
 */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final List<Field> fields;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record. Facts and parts are records.");
        }
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Field::new).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor.", e);
        }
        constructor.setAccessible(true);
    }

    /**
     * The shape of a record type.
     *
     * @throws IllegalArgumentException if it is not a record, or has a field Heed does not know how to read
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record type. */
    public Class<?> type() {
        return type;
    }

    /** All fields, in the record's order. */
    public List<Field> fields() {
        return fields;
    }

    /** The field of that name, if there is one. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Builds a record from its values in order.
     *
     * @throws IllegalArgumentException if the record refuses them; the cause is the record's own
     */
    public Object build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refused its values.", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A " + type.getSimpleName() + " could not be built.", e);
        }
    }

    /** The record with other values for some of its fields; itself, where every value is the one it had. */
    public Object with(Object holder, BiFunction<Field, @Nullable Object, @Nullable Object> other) {
        @Nullable Object[] values = new Object[fields.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object value = fields.get(i).of(holder);
            values[i] = other.apply(fields.get(i), value);
            changed |= values[i] != value;
        }
        return changed ? build(values) : holder;
    }
}
