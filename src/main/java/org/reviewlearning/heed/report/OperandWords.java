package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Amount;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.FieldSort;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** Says the sides of a comparison as nouns: facts by the names the rule gives them, figures by their values. */
final class OperandWords {

    private static final String ADJECTIVES =
            "first|last|latest|newer|earliest|newest|oldest|earlier|later|next|previous|second|third|present|other";

    /** Names that say when, as words that go before a fact. */
    private static final Map<String, String> PLAINER =
            Map.of("again", "newer", "before", "earlier", "start", "first", "now", "present");

    private final Map<String, Threshold> thresholds;
    private final Map<String, FactKind> facts = new LinkedHashMap<>();
    private final Map<String, Holder> values = new LinkedHashMap<>();

    /** Whose field a name stands for. */
    private record Holder(@Nullable String fact, FactKind kind, Operand.FieldOf field) {}

    OperandWords(Rule rule, Map<String, Threshold> thresholds) {
        this.thresholds = thresholds;
        for (Element element : rule.condition()) {
            FactPattern pattern = element.searches().orElse(null);
            if (pattern == null) {
                continue;
            }
            @Nullable String fact = element instanceof Element.Some some ? some.binding() : null;
            if (fact != null) {
                facts.put(fact, pattern.kind());
            }
            pattern.fieldBindings()
                    .forEach(binding -> values.put(binding.name(), new Holder(fact, pattern.kind(), binding.field())));
        }
    }

    /** The value of a figure with its unit, and the values that follow it. */
    String figure(@Nullable String name) {
        return figure(Objects.requireNonNull(thresholds.get(Objects.requireNonNull(name)), name));
    }

    /** The time by which a day is counted; of days counted one from the other, their times one after the other. */
    String figure(Operand.DayOf day) {
        String time = figure(day.threshold());
        if (!(day.from() instanceof Operand.DayOf from)) {
            return time;
        }
        return day.way() == Operand.Way.DUE
                ? figure(from) + " and another " + time
                : time + " and another " + figure(from);
    }

    static String figure(Threshold threshold) {
        StringBuilder words = new StringBuilder();
        for (Threshold.Dated dated : threshold.values()) {
            String amount = new Amount(dated.value(), threshold.unit()).inWords();
            words.append(
                    words.isEmpty()
                            ? amount
                            : " (from " + Words.day(Objects.requireNonNull(dated.from())) + ": " + amount + ")");
        }
        return words.toString();
    }

    /** Whether a count of this figure speaks of one thing. */
    boolean isOne(String name) {
        Threshold threshold = Objects.requireNonNull(thresholds.get(name), name);
        return threshold.values().stream().allMatch(dated -> dated.value() == 1);
    }

    /** The kind of fact a name stands for; empty when it stands for something else. */
    Optional<FactKind> named(String binding) {
        return Optional.ofNullable(facts.get(binding));
    }

    /** The value of a field a name stands for, as a noun; empty when it stands for something else. */
    Optional<String> value(String binding) {
        return Optional.ofNullable(values.get(binding))
                .map(holder -> of(holder.field(), holder.kind(), holder.fact() == null ? "it" : fact(holder.fact())));
    }

    /** The kind of fact a name stands for. */
    FactKind kind(String binding) {
        return Objects.requireNonNull(facts.get(binding), binding);
    }

    /** The fact a name stands for: {@code that request}, or {@code the latest request}. */
    String fact(String binding) {
        FactKind kind = Objects.requireNonNull(facts.get(binding), binding);
        boolean alone = facts.values().stream().filter(kind::equals).count() == 1;
        String name = PLAINER.getOrDefault(name(binding), name(binding));
        if (name.matches(ADJECTIVES)) {
            return "the " + name + " " + kind.one();
        }
        return alone || binding.startsWith("$heed") || name.equals(kind.one())
                ? "that " + kind.one()
                : "the " + kind.one() + " \u201c" + name + "\u201d";
    }

    /** How a fact is called further down, where that is not plain from its kind. */
    Optional<String> called(String binding) {
        return Optional.of(fact(binding)).filter(words -> !words.startsWith("that "));
    }

    private static String name(String binding) {
        return Words.field(binding.substring(1));
    }

    /** A side as a noun. */
    String noun(Operand operand, FactKind own) {
        if (operand instanceof Operand.FieldOf field) {
            return field.binding() == null
                    ? ofOwn(field, own)
                    : of(field, Objects.requireNonNull(facts.get(field.binding())), fact(field.binding()));
        }
        if (operand instanceof Operand.Bound bound) {
            return value(bound.binding()).orElseGet(() -> "the " + name(bound.binding()));
        }
        if (operand instanceof Operand.Value value) {
            return FieldWords.value(value.value());
        }
        if (operand instanceof Operand.CountOf count) {
            return figure(count.threshold());
        }
        if (operand instanceof Operand.DayOf day) {
            return switch (day.way()) {
                case ON -> "the day we look from";
                case BACK -> "the day " + figure(day.threshold()) + " ago";
                case BEFORE -> "the day " + figure(day.threshold()) + " before " + noun(from(day), own);
                case DUE -> "the day " + figure(day.threshold()) + " after " + noun(from(day), own);
            };
        }
        return operand instanceof Operand.Size ? "the number of them" : "nothing yet";
    }

    private static Operand from(Operand.DayOf day) {
        return Objects.requireNonNull(day.from());
    }

    private static String ofOwn(Operand.FieldOf field, FactKind own) {
        return switch (field.written()) {
            case "on" -> "its own day";
            case "from" -> "its first day";
            default ->
                own.isSpan() && field.written().equals("ending.on")
                        ? "the day it ended"
                        : of(field, own, "it").replaceAll(" of it$", "").replaceFirst("^the (?!day )", "its ");
        };
    }

    private static String of(Operand.FieldOf field, FactKind kind, String fact) {
        Optional<String> listed = FieldWords.of(kind, field, ".day");
        if (listed.isPresent()) {
            return listed.get().replace("{}", fact);
        }
        return switch (field.written()) {
            case "on" -> "the day of " + fact;
            case "from" -> "the day " + fact + " began";
            case "ending.on" -> "the day " + fact + " ended";
            default ->
                (isDay(field) ? "the day of the " : "the ")
                        + FieldWords.name(kind, field).replaceAll(" on$", "") + " of " + fact;
        };
    }

    static boolean isDay(Operand.FieldOf field) {
        FieldSort sort = field.last().sort();
        return sort == FieldSort.DAY || sort == FieldSort.LATER_DAY || sort == FieldSort.DAY_AHEAD;
    }

    /** The fact whose own day a side is: what is after it is after that day. */
    Optional<String> ownDayOf(Operand operand) {
        if (operand instanceof Operand.FieldOf field
                && field.binding() != null
                && field.written().equals("on")) {
            return Optional.of(fact(field.binding()));
        }
        if (operand instanceof Operand.Bound bound) {
            Holder holder = values.get(bound.binding());
            return holder == null
                            || holder.fact() == null
                            || !holder.field().written().equals("on")
                    ? Optional.empty()
                    : Optional.of(fact(holder.fact()));
        }
        return Optional.empty();
    }

    /** The fact whose field of the same name stands on the other side. */
    Optional<String> sameField(Operand.FieldOf field, Operand other) {
        @Nullable String fact = null;
        Operand.@Nullable FieldOf there = null;
        if (other instanceof Operand.FieldOf of) {
            fact = of.binding();
            there = of;
        } else if (other instanceof Operand.Bound bound && values.get(bound.binding()) != null) {
            Holder holder = Objects.requireNonNull(values.get(bound.binding()));
            fact = holder.fact();
            there = holder.field();
        }
        return fact != null && there != null && there.written().equals(field.written())
                ? Optional.of(fact(fact))
                : Optional.empty();
    }

    /** A comparison as a clause: {@code its children is more than 2}. */
    String compared(Operand left, Operator operator, Operand right, FactKind own) {
        if (right instanceof Operand.NotYet || left instanceof Operand.NotYet) {
            Operand part = right instanceof Operand.NotYet ? left : right;
            return noun(part, own)
                    + (operator == Operator.SAME
                            ? (isDay(part) ? " has not come yet" : " is not there yet")
                            : (isDay(part) ? " has come" : " is there"));
        }
        boolean day = isDay(left) || isDay(right);
        return noun(left, own)
                + switch (operator) {
                    case SAME -> " is ";
                    case DIFFERENT -> " is not ";
                    case BEFORE -> day ? " is before " : " is less than ";
                    case NOT_AFTER -> day ? " is on or before " : " is at most ";
                    case AFTER -> day ? " is after " : " is more than ";
                    case NOT_BEFORE -> day ? " is on or after " : " is at least ";
                }
                + noun(right, own);
    }

    private static boolean isDay(Operand operand) {
        return operand instanceof Operand.DayOf || (operand instanceof Operand.FieldOf field && isDay(field));
    }
}
