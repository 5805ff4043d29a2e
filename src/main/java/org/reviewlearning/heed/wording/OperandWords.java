package org.reviewlearning.heed.wording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.FieldOf;

/** Says the sides of a comparison as nouns: facts by the names the rule gives them, figures by their values. */
public final class OperandWords {

    private static final String ADJECTIVES =
            "first|last|latest|newer|earliest|newest|oldest|earlier|later|next|previous|second|third|present|other";

    /** Names that say when, as words that go before a fact. */
    private static final Map<String, String> PLAINER =
            Map.of("again", "newer", "before", "earlier", "start", "first", "now", "present");

    private final Values figures;
    private final FieldWords words;
    private final Map<String, FactKind> facts = new LinkedHashMap<>();
    private final Map<String, FieldOf> values = new LinkedHashMap<>();

    /** The sides of comparisons that look back at these lines; none where a case's values stand for all of them. */
    OperandWords(List<Element> condition, Values figures) {
        this.figures = figures;
        this.words = new FieldWords(figures.language());
        for (Element element : condition) {
            if (element instanceof Element.Each some) {
                facts.put(some.binding(), some.pattern().kind());
                some.pattern()
                        .fieldBindings()
                        .forEach(each -> values.put(
                                each.name(),
                                new FieldOf(some.binding(), each.field().path())));
            }
        }
    }

    FieldWords words() {
        return words;
    }

    /** What one fact of a kind is called. */
    String one(FactKind kind) {
        return words.language().one(kind.type());
    }

    /** The value of a figure with its unit, and the values that follow it. */
    public String figure(@Nullable String name) {
        return figures.figure(Objects.requireNonNull(name));
    }

    /** The time by which a day is counted; of days counted one from the other, their times one after the other. */
    public String figure(Operand.DayExpression day) {
        String time = figure(day.threshold());
        if (!(day.from() instanceof Operand.DayExpression from)) {
            return time;
        }
        boolean due = day.way() == Operand.DayFunction.DUE;
        return words.said("figure.another", due ? figure(from) : time, due ? time : figure(from));
    }

    /** Whether a count of this figure speaks of one thing. */
    boolean isOne(String name) {
        return figures.isOne(name);
    }

    /** The kind of fact a name stands for; empty when it stands for something else. */
    Optional<FactKind> named(String binding) {
        return Optional.ofNullable(facts.get(binding));
    }

    /** The kind of fact a name stands for. */
    public FactKind kind(String binding) {
        return Objects.requireNonNull(facts.get(binding), binding);
    }

    /** The fact a name stands for: {@code that request}, {@code the latest request}, or, in a case, the fact itself. */
    String fact(String binding) {
        return figures.fact(binding).orElseGet(() -> byName(binding));
    }

    private String byName(String binding) {
        FactKind kind = kind(binding);
        boolean alone = facts.values().stream().filter(kind::equals).count() == 1;
        String name = PLAINER.getOrDefault(name(binding), name(binding));
        if (name.matches(ADJECTIVES)) {
            return "the " + name + " " + one(kind);
        }
        return alone || binding.startsWith("$heed") || name.equals(one(kind))
                ? words.said("fact.that", one(kind))
                : words.said("fact.named", one(kind), name);
    }

    /** How a fact is called further down, where that is not plain from its kind. */
    Optional<String> called(String binding) {
        return Optional.of(fact(binding)).filter(said -> !said.equals(words.said("fact.that", one(kind(binding)))));
    }

    private String name(String binding) {
        return words.language().field(binding.substring(1));
    }

    /** The field of an earlier fact that a side is, by the fact's name or by its own; empty when it is something else. */
    Optional<FieldOf> earlier(Operand operand) {
        if (operand instanceof Operand.Bound bound) {
            return value(bound.binding());
        }
        return operand instanceof FieldOf field && field.binding() != null ? Optional.of(field) : Optional.empty();
    }

    /** The field of an earlier fact that a name stands for; empty when it stands for something else. */
    Optional<FieldOf> value(String binding) {
        return Optional.ofNullable(values.get(binding));
    }

    /** The earlier fact a field is of. */
    String factOf(FieldOf earlier) {
        return fact(Objects.requireNonNull(earlier.binding()));
    }

    /** A field of an earlier fact as a noun. */
    String noun(FieldOf earlier) {
        return of(earlier, kind(Objects.requireNonNull(earlier.binding())), factOf(earlier));
    }

    /** What a side that is not the fact's own comes to in a case; empty in a book. */
    Optional<Object> inCase(Operand operand) {
        return operand.isOwn() ? Optional.empty() : figures.value(operand);
    }

    /** A side as a noun. */
    public String noun(Operand operand, FactKind own) {
        Optional<Object> inCase = inCase(operand);
        if (inCase.isPresent()) {
            return said(inCase.get());
        }
        Optional<FieldOf> earlier = earlier(operand);
        if (earlier.isPresent()) {
            return noun(earlier.get());
        }
        if (operand instanceof FieldOf field) {
            return words.of(own, field, ".own")
                    .orElseGet(
                            () -> of(field, own, "it").replaceAll(" of it$", "").replaceFirst("^the (?!day )", "its "));
        }
        if (operand instanceof Operand.Value value) {
            return words.value(value.value());
        }
        if (operand instanceof Operand.CountOf count) {
            return figure(count.threshold());
        }
        Operand.DayExpression day = (Operand.DayExpression) operand;
        return switch (day.way()) {
            case ON -> words.said("noun.ON");
            case BACK -> words.said("noun.BACK", figure(day.threshold()));
            case BEFORE, DUE -> words.said("noun." + day.way(), figure(day.threshold()), noun(from(day), own));
        };
    }

    private String said(Object value) {
        return value instanceof LocalDate day
                ? words.language().day(day)
                : value instanceof ClosedValue closed ? words.value(closed) : value.toString();
    }

    private static Operand from(Operand.DayExpression day) {
        return Objects.requireNonNull(day.from());
    }

    private String of(FieldOf field, FactKind kind, String fact) {
        return words.of(kind, field, ".day")
                .orElseGet(() -> (isDay(field) ? "the day of the " : "the ") + words.name(kind, field) + " of {}")
                .replace("{}", fact);
    }

    static boolean isDay(FieldOf field) {
        FieldType sort = field.last().sort();
        return sort == FieldType.DAY || sort == FieldType.LATER_DAY || sort == FieldType.DAY_AHEAD;
    }

    static boolean isDay(Operand operand) {
        return operand instanceof Operand.DayExpression || (operand instanceof FieldOf field && isDay(field));
    }
}
