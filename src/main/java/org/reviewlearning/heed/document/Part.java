package org.reviewlearning.heed.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A component of a record that is a document, as a property of a JSON object. */
record Part(
        String name, boolean optional, boolean keepsEmpty, int least, List<String> words, RecordComponent component) {

    private static final ClassValue<List<Part>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> document) {
            return Stream.of(document.getRecordComponents()).map(Part::of).toList();
        }
    };

    /** The components of a record in their order, which is that of the properties. */
    static List<Part> of(Class<?> document) {
        return KNOWN.get(document);
    }

    private static Part of(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        Property says = component.getAnnotation(Property.class);
        return says == null
                ? new Part(component.getName(), false, false, -1, List.of(), component)
                : new Part(
                        says.name().isEmpty() ? component.getName() : says.name(),
                        says.optional(),
                        says.keepsEmpty(),
                        says.least(),
                        List.of(says.words()),
                        component);
    }

    /** Whether one property of the record is there, and only one: none is there always. */
    static boolean isChoice(Class<?> document) {
        return of(document).stream().allMatch(Part::optional);
    }

    /** What it holds. */
    Type type() {
        return component.getGenericType();
    }

    /** Its value; {@code null} where it is left out. */
    @Nullable
    Object in(Record document) {
        try {
            Object value = component.getAccessor().invoke(document);
            boolean empty = value instanceof Collection<?> list ? list.isEmpty() && !keepsEmpty : "".equals(value);
            return optional && empty ? null : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in a record for what was left out. */
    @Nullable
    Object nothing() {
        return component.getType() == List.class ? List.of() : null;
    }

    /** A record of values, one for each part. */
    static Object made(Class<?> document, List<@Nullable Object> values) {
        try {
            Class<?>[] types = Stream.of(document.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = document.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form of a closed list's value, for instance {@code cannot-tell}. */
    static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The forms of a closed list's values, in their order. */
    static List<String> written(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(Part::written).toList();
    }

    /** What a list or a map holds: the last of its types. */
    static Type item(ParameterizedType of) {
        return of.getActualTypeArguments()[of.getActualTypeArguments().length - 1];
    }
}
