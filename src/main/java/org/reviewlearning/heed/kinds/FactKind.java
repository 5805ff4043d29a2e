package org.reviewlearning.heed.kinds;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Span;

/**
 * A kind of fact: its words, its fields, and whether it is restricted. Made from the record type once and shared.
 */
public final class FactKind {

    private static final ClassValue<FactKind> KINDS = new ClassValue<>() {
        @Override
        protected FactKind computeValue(Class<?> type) {
            return new FactKind(type.asSubclass(Fact.class));
        }
    };

    private final Class<? extends Fact> type;
    private final boolean restricted;
    private final String many;
    private final Shape shape;
    private final String key;
    private final Optional<Field> suppliedApart;
    private final List<String> sorts;
    private final List<String> laterSorts;

    private FactKind(Class<? extends Fact> type) {
        this.type = type;
        this.shape = Shape.of(type);
        this.restricted = KindChecks.check(type, shape).restricted();
        this.many = Language.english().many(type);
        this.key = Language.english().word(name() + ".key").orElseGet(() -> key(many));
        this.suppliedApart =
                shape.fields().stream().filter(Field::suppliedApart).findFirst();
        this.sorts = suppliedApart.stream()
                .flatMap(field -> Arrays.stream(field.type().getEnumConstants()))
                .map(value -> ((ClosedValue) value).written())
                .toList();
        this.laterSorts = suppliedApart.map(Field::later).orElse(List.of());
    }

    /**
     * The kind a record type stands for.
     *
     * @throws IllegalArgumentException if the type is not a public record with {@link Kind}, the fields every fact has,
     *     and fields and parts Heed can read
     */
    public static FactKind of(Class<? extends Fact> type) {
        return KINDS.get(Objects.requireNonNull(type, "type"));
    }

    /** The kind of a fact. */
    public static FactKind of(Fact fact) {
        return of(fact.getClass());
    }

    /** The record type. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** The name rules use: the record's simple name, {@code Visit}. */
    public String name() {
        return type.getSimpleName();
    }

    /** One, in a sentence: {@code visit}. */
    public String one() {
        return Language.english().one(type);
    }

    /** Several, in a sentence: {@code visits}. */
    public String many() {
        return many;
    }

    /** The key files use: {@link #many()} in camel case, unless the words say another. */
    public String key() {
        return key;
    }

    private static String key(String many) {
        StringBuilder key = new StringBuilder();
        for (String word : many.split("[ -]")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    /** Whether it is shown in full only to the roles a prompt is addressed to. */
    public boolean restricted() {
        return restricted;
    }

    /** Whether it lasts from a day until a day. */
    public boolean isSpan() {
        return Span.class.isAssignableFrom(type);
    }

    /** The fields, in the record's order. */
    public List<Field> fields() {
        return shape.fields();
    }

    /** The fields and the way to build a record. */
    public Shape shape() {
        return shape;
    }

    /** The field of that name, if there is one. */
    public Optional<Field> field(String name) {
        return shape.field(name);
    }

    /** The closed value by which the kind may be supplied apart, if there is one. */
    public Optional<Field> suppliedApart() {
        return suppliedApart;
    }

    /** The values by which it may be supplied apart, in their written form; empty when it may not. */
    public List<String> sorts() {
        return sorts;
    }

    /** Those of {@link #sorts()} that a source may not know, because they came after the first release of the kind. */
    public List<String> laterSorts() {
        return laterSorts;
    }

    /** Such as {@code Visit}. */
    @Override
    public String toString() {
        return name();
    }
}
