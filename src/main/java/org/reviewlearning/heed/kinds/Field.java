package org.reviewlearning.heed.kinds;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.DecisionBody;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.MayLieAhead;
import org.reviewlearning.heed.facts.NeverSaid;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.RefersTo;
import org.reviewlearning.heed.facts.SuppliedApart;
import org.reviewlearning.heed.facts.WorkerRole;

/** One field of a kind of fact, or of a part, read from its record component. */
public final class Field {

    private static final MethodType READS = MethodType.methodType(Object.class, Object.class);

    private final RecordComponent component;
    private final FieldType sort;

    /** From so many reads on, an accessor is worth a class of its own; a command on one case makes fewer. */
    private static final int OFTEN = 10_000;

    /** Made when it is first read, by whichever thread: opening a book reads no facts. */
    private @Nullable MethodHandle accessor;

    private @Nullable Function<Object, @Nullable Object> compiled;
    private int reads;

    Field(RecordComponent component) {
        this.component = component;
        this.sort = sortOf(component);
        component.getAccessor().setAccessible(true);
    }

    /** The field's name, as in the record and in files. */
    public String name() {
        return component.getName();
    }

    /** The Java type of the field. */
    public Class<?> type() {
        return component.getType();
    }

    /** What the field holds and what its absence means. */
    public FieldType sort() {
        return sort;
    }

    /** Whether a record without this field is refused. */
    public boolean required() {
        return sort == FieldType.ID || sort == FieldType.DAY;
    }

    /** Whether the kind may be supplied apart by this closed value, as {@code meetings/stability}. */
    public boolean suppliedApart() {
        return component.isAnnotationPresent(SuppliedApart.class);
    }

    /** The values that came after the first release of the kind; empty unless it is {@link #suppliedApart()}. */
    List<String> later() {
        SuppliedApart apart = component.getAnnotation(SuppliedApart.class);
        return apart == null ? List.of() : List.of(apart.later());
    }

    /** The kind whose ids this field holds; {@code null} unless the sort is {@link FieldType#REFERENCE}. */
    public @Nullable Class<? extends Fact> refersTo() {
        RefersTo reference = component.getAnnotation(RefersTo.class);
        return reference == null ? null : reference.value();
    }

    /** Whether a record of its kind is never of a day before the record this field names. */
    public boolean refersToEarlier() {
        RefersTo reference = component.getAnnotation(RefersTo.class);
        return reference != null && reference.earlier();
    }

    /** Whether rules may compare the field and no question may say it. */
    public boolean neverSaid() {
        return component.isAnnotationPresent(NeverSaid.class);
    }

    boolean markedAhead() {
        return component.isAnnotationPresent(MayLieAhead.class);
    }

    /** Whether absence means "not yet" rather than "not recorded". */
    public boolean mayBeYetToCome() {
        return sort == FieldType.PART || sort == FieldType.LATER_DAY;
    }

    /** What so many different values of it are, for instance {@code roles} for who raised something. */
    public String counted(int number) {
        if (type() == Person.class || type() == WorkerRole.class || type() == DecisionBody.class) {
            return number == 1 ? "role" : "roles";
        }
        if (type() == LocalDate.class && required()) {
            return number == 1 ? "day" : "days";
        }
        String one = Language.english().field(name());
        if (one.equals("person")) {
            return number == 1 ? one : "people";
        }
        return one.matches("[a-z]*[^s ]")
                ? one + (number == 1 ? "" : "s")
                : (number == 1 ? "value of \u201C" : "values of \u201C") + one + "\u201D";
    }

    /** Whether a value of this field says nothing: absent, or an answer that was not recorded. */
    public static boolean saysNothing(@Nullable Object value) {
        return value == null || value == Answer.NOT_RECORDED;
    }

    /** The value of this field in a fact or part of its record type; {@code null} when absent. */
    public @Nullable Object of(Object factOrPart) {
        try {
            Function<Object, @Nullable Object> quick = compiled;
            if (quick != null) {
                return quick.apply(factOrPart);
            }
            MethodHandle made = accessor;
            if (made == null) {
                made = MethodHandles.lookup().unreflect(component.getAccessor()).asType(READS);
                accessor = made;
            }
            if (++reads == OFTEN) {
                compiled = compiled();
            }
            return (Object) made.invokeExact(factOrPart);
        } catch (Throwable e) {
            throw new IllegalStateException("The field " + name() + " threw while it was read.", e);
        }
    }

    /** The accessor as a method, made where the record is; {@code null} where its module is closed to Heed. */
    private @Nullable Function<Object, @Nullable Object> compiled() {
        try {
            Class<?> type = component.getDeclaringRecord();
            MethodHandles.Lookup there = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle of = there.unreflect(component.getAccessor());
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            there, "apply", MethodType.methodType(Function.class), READS, of, of.type())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            return null;
        }
    }

    private static FieldType sortOf(RecordComponent component) {
        Class<?> type = component.getType();
        String name = component.getName();
        if (type == LocalDate.class) {
            return switch (name) {
                case "recordedOn" -> FieldType.RECORDED_ON;
                case "on", "from" -> FieldType.DAY;
                default -> component.isAnnotationPresent(MayLieAhead.class) ? FieldType.DAY_AHEAD : FieldType.LATER_DAY;
            };
        }
        if (type == String.class) {
            if (name.equals("id")) {
                return FieldType.ID;
            }
            return component.isAnnotationPresent(RefersTo.class) ? FieldType.REFERENCE : FieldType.TEXT;
        }
        if (type == Answer.class) {
            return FieldType.ANSWER;
        }
        if (type == Origin.class) {
            return FieldType.ORIGIN;
        }
        if (type == Integer.class) {
            return FieldType.NUMBER;
        }
        if (type.isEnum() && ClosedValue.class.isAssignableFrom(type)) {
            return FieldType.CLOSED;
        }
        if (type.isRecord() && Part.class.isAssignableFrom(type)) {
            return FieldType.PART;
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s.%s is a %s. A field of a fact is a LocalDate, a String, an Integer, an Answer, a closed list (an enum that implements ClosedValue), a Part or an Origin.",
                component.getDeclaringRecord().getName(),
                name,
                type.getSimpleName()));
    }
}
