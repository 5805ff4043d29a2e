package org.reviewlearning.heed.kinds;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Span;

/**
 * What a record type must be to stand for a kind of fact. A host's slip is told when the kind is first named, and not
 * when a rule or a case first meets it.
 */
final class KindChecks {

    private static final String WORDS = "\\p{L}[\\p{L}\\p{N}]*([ -][\\p{L}\\p{N}]+)*";

    private KindChecks() {}

    /** Its words, when everything about the type is as it must be. */
    static Kind check(Class<? extends Fact> type, Shape shape) {
        Kind kind = type.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException(
                    type.getName() + " has no @Kind. Maybe add @Kind(one = ..., many = ...).");
        }
        for (String words :
                List.of(Language.english().one(type), Language.english().many(type))) {
            must(words.matches(WORDS), type, "has a @Kind that is not plain words with single spaces or hyphens.");
        }
        boolean event = Event.class.isAssignableFrom(type);
        must(
                event != Span.class.isAssignableFrom(type),
                type,
                "must be an Event (one day) or a Span (from a day until a day).");
        has(shape, event ? "on" : "from");
        has(shape, "id");
        has(shape, "origin");
        must(
                shape.fields().stream().filter(Field::suppliedApart).count() <= 1,
                type,
                "has more than one field marked @SuppliedApart.");
        fields(shape, Set.of());
        return kind;
    }

    private static void fields(Shape shape, Set<Class<?>> around) {
        seen(shape.type());
        has(shape, "recordedOn");
        for (Field field : shape.fields()) {
            marks(shape, field);
            if (field.sort() == FieldType.CLOSED) {
                seen(field.type());
            } else if (field.sort() == FieldType.PART) {
                Set<Class<?>> within =
                        Stream.concat(around.stream(), Stream.of(shape.type())).collect(Collectors.toSet());
                must(!within.contains(field.type()), field.type(), "is a part of itself.");
                Shape part = Shape.of(field.type());
                has(part, "on");
                fields(part, within);
            }
        }
    }

    /** A mark on a field it does not fit would be passed over, and its meaning lost in silence. */
    private static void marks(Shape shape, Field field) {
        String name = "." + field.name();
        must(
                !field.suppliedApart() || field.sort() == FieldType.CLOSED,
                shape.type(),
                name + " is marked @SuppliedApart, which is for a closed list.");
        must(
                field.later().stream().allMatch(later -> values(field).contains(later)),
                shape.type(),
                name + " is marked @SuppliedApart with a later value that its list does not have.");
        must(
                field.refersTo() == null || field.sort() == FieldType.REFERENCE,
                shape.type(),
                name + " is marked @RefersTo, which is for a String that holds an id.");
        must(
                !field.markedAhead() || field.sort() == FieldType.DAY_AHEAD,
                shape.type(),
                name + " is marked @MayLieAhead, which is for a LocalDate other than on, from and recordedOn.");
    }

    private static Set<String> values(Field field) {
        return Stream.of(field.type().getEnumConstants())
                .map(value -> ((ClosedValue) value).written())
                .collect(Collectors.toSet());
    }

    private static void has(Shape shape, String needed) {
        must(shape.field(needed).isPresent(), shape.type(), "has no field " + needed + ".");
    }

    private static void seen(Class<?> type) {
        must(!type.getPackageName().isEmpty(), type, "must be in a package: rules are compiled in one of their own.");
        for (@Nullable Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            must(
                    Modifier.isPublic(each.getModifiers()),
                    type,
                    "must be public, and so must what it stands in: rules are compiled against it.");
        }
    }

    private static void must(boolean holds, Class<?> type, String says) {
        if (!holds) {
            throw new IllegalArgumentException(type.getName() + (says.startsWith(".") ? says : " " + says));
        }
    }
}
