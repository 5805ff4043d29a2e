package org.reviewlearning.heed.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.FieldSort;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.DayOf;
import org.reviewlearning.heed.rule.Operand.FieldOf;
import org.reviewlearning.heed.rule.Operand.Way;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Test;

/** Says what a pattern asks of a fact, as words that follow the fact: {@code a visit [within the last 6 months]}. */
final class TestWords {

    private static final String PREPOSITION = "(by|about|for|as|from|in|other than|to) .*";

    private final FactKind own;
    private final OperandWords operands;

    TestWords(FactKind own, OperandWords operands) {
        this.own = own;
        this.operands = operands;
    }

    String of(Test test) {
        if (test instanceof Test.AllOf all) {
            // Said inside an "either", so an "either" of its own is set apart.
            return all.tests().stream()
                    .map(this::of)
                    .map(words -> words.startsWith("either ") ? "(" + words + ")" : words)
                    .collect(Collectors.joining(" and "));
        }
        if (test instanceof Test.AnyOf any) {
            return anyOf(any);
        }
        Optional<Choice> choice = Choice.of(test);
        return choice.isPresent() ? choice(choice.get()) : compare((Test.Compare) test);
    }

    /** What takes the place of the kind: {@code review} for a meeting that must be one. */
    Optional<String> kind(Test test) {
        return Choice.of(test)
                .filter(choice -> !choice.negated())
                .flatMap(choice -> FieldWords.of(own, choice.field(), ".kind")
                        .map(kind -> kind.replace("{}", FieldWords.anyOf(choice.values()))));
    }

    /** Whether the words stand best right after the fact: {@code a request by the child}. */
    boolean followsAtOnce(Test test) {
        return Choice.of(test).isPresent() && of(test).matches(PREPOSITION);
    }

    /** A day of the fact, and when it must be. */
    record Day(FieldOf field, String when) {

        /** A day that may lie ahead is recent, or still to come. */
        static Day of(FieldOf field, String when) {
            boolean ahead = field.last().sort() == FieldSort.DAY_AHEAD
                    && when.matches("within the last .*|less than .* ago|.* ago or since");
            return new Day(field, ahead ? when + " or still to come" : when);
        }

        /** Whether it is the fact's own day. */
        boolean isOwn() {
            return field.written().equals("on") || field.written().equals("from");
        }
    }

    /** What is asked of one day, said together: {@code sent within the last 24 months and more than 18 weeks ago}. */
    String of(List<Day> days) {
        return day(days.get(0).field(), days.stream().map(Day::when).distinct().collect(Collectors.joining(" and ")));
    }

    private String anyOf(Test.AnyOf any) {
        Optional<Choice> choice = Choice.of(any);
        if (choice.isPresent()) {
            return choice(choice.get());
        }
        List<String> sides = any.tests().stream().map(this::of).toList();
        // Still going on, or ended within the window: it was going on at some time in the window.
        if (sides.size() == 2
                && own.isSpan()
                && sides.get(0).equals("still going on")
                && sides.get(1).startsWith("that ended within the last ")) {
            return "going on at some time"
                    + sides.get(1).substring("that ended within".length()).replace(" the last", " in the last");
        }
        return "either " + String.join(", or ", sides);
    }

    private String choice(Choice choice) {
        FieldOf field = choice.field();
        boolean ofAPart = field.path().size() > 1;
        if (field.last().sort() == FieldSort.ANSWER && choice.values().size() == 1 && field.binding() == null) {
            // "Not yes" is "no": what is not recorded is neither. Only a part may be absent altogether.
            boolean yes = choice.values().get(0).name().equals("YES") != choice.negated();
            if (!choice.negated() || !ofAPart) {
                return FieldWords.of(own, field, yes ? ".yes" : ".no")
                        .orElseGet(() -> "with \u201c" + FieldWords.name(own, field) + "\u201d recorded as "
                                + (yes ? "yes" : "no"));
            }
        }
        if (field.binding() != null) {
            return "where " + operands.noun(field, own) + (choice.negated() ? " is not " : " is ")
                    + FieldWords.anyOf(choice.values());
        }
        String values = FieldWords.anyOf(choice.values());
        Optional<String> listed = FieldWords.of(own, field, "");
        Optional<String> other =
                choice.values().size() == 1 ? FieldWords.not(choice.values().get(0)) : Optional.empty();
        if (choice.negated() && other.isPresent()) {
            return other.get();
        }
        if (!choice.negated()) {
            return listed.orElse("whose " + FieldWords.name(own, field) + " is {}")
                    .replace("{}", values);
        }
        return FieldWords.of(own, field, ".not")
                .or(() -> listed.filter(words -> words.matches(PREPOSITION)).map("not "::concat))
                .orElse("whose " + FieldWords.name(own, field) + (ofAPart ? ", if there is one yet," : "")
                        + " is not {}")
                .replace("{}", values);
    }

    /** A comparison with the fact's own side first. */
    private Test.Compare turned(Test.Compare written) {
        boolean turn = !isOwn(written.left()) && isOwn(written.right())
                || !(written.left() instanceof FieldOf) && written.right() instanceof FieldOf && isOwn(written.left());
        return turn
                ? new Test.Compare(written.right(), written.operator().turned(), written.left(), written.place())
                : written;
    }

    /** A day of the fact compared with another day. */
    Optional<Day> day(Test test) {
        if (!(test instanceof Test.Compare written)) {
            return Optional.empty();
        }
        Test.Compare compare = turned(written);
        Operand right = compare.right();
        if (compare.left() instanceof FieldOf field
                && field.binding() == null
                && OperandWords.isDay(field)
                && !(right instanceof Operand.NotYet)) {
            return Optional.of(Day.of(field, DayWords.when(compare.operator(), right, own, operands)));
        }
        if (compare.left() instanceof DayOf counted
                && start(counted) instanceof FieldOf field
                && field.binding() == null
                && right instanceof DayOf day
                && day.way() == Way.ON) {
            String figure = operands.figure(counted);
            return Optional.of(Day.of(
                    field,
                    counted.way() == Way.DUE
                            ? DayWords.ago(compare.operator().turned(), figure)
                            : DayWords.ahead(compare.operator(), figure)));
        }
        return Optional.empty();
    }

    /** What a day is counted from, in one step or in several the same way. */
    private static @Nullable Operand start(DayOf day) {
        return day.from() instanceof DayOf from && from.way() == day.way() ? start(from) : day.from();
    }

    private String compare(Test.Compare written) {
        Optional<Day> day = day(written);
        if (day.isPresent()) {
            return of(List.of(day.get()));
        }
        Test.Compare compare = turned(written);
        Operand right = compare.right();
        Operator operator = compare.operator();
        if (compare.left() instanceof FieldOf field && field.binding() == null) {
            if (right instanceof Operand.NotYet) {
                return operator == Operator.SAME ? none(field) : some(field);
            }
            Optional<String> alike =
                    operator.isEquality() ? alike(field, operator == Operator.SAME, right) : Optional.empty();
            if (alike.isPresent()) {
                return alike.get();
            }
        }
        return "where " + operands.compared(compare.left(), operator, right, own);
    }

    /** A field that names a fact, or is the same as that of a fact. */
    private Optional<String> alike(FieldOf field, boolean same, Operand right) {
        FieldSort sort = field.last().sort();
        if (right instanceof FieldOf id && id.binding() != null && id.last().sort() == FieldSort.ID) {
            String fact = operands.fact(id.binding());
            return Optional.of(
                    sort == FieldSort.ID
                            ? (same ? "which is " : "other than ") + fact
                            : FieldWords.of(own, field, same ? "" : ".not")
                                    .orElse("whose " + FieldWords.name(own, field) + (same ? " is {}" : " is not {}"))
                                    .replace("{}", fact));
        }
        return operands.sameField(field, right)
                .map(fact -> FieldWords.of(own, field, "")
                        .orElse("with {}")
                        .replace(
                                "{}",
                                (same ? "the same " : "a different ")
                                        + FieldWords.name(own, field)
                                        + (same ? " as " : " from ")
                                        + fact));
    }

    private String none(FieldOf field) {
        return FieldWords.of(own, field, ".none").orElseGet(() -> {
            if (endsSpan(field)) {
                return "still going on";
            }
            return field.last().sort() == FieldSort.PART
                    ? "with no " + FieldWords.name(own, field) + " yet"
                    : "not yet \u201c" + FieldWords.name(own, field) + "\u201d";
        });
    }

    private String some(FieldOf field) {
        return FieldWords.of(own, field, ".some").orElseGet(() -> {
            if (endsSpan(field)) {
                return "already ended";
            }
            return field.last().sort() == FieldSort.PART
                    ? "with " + FieldWords.one(FieldWords.name(own, field))
                    : "already \u201c" + FieldWords.name(own, field) + "\u201d";
        });
    }

    private boolean endsSpan(FieldOf field) {
        return own.isSpan()
                && (field.written().equals("ending") || field.written().equals("ending.on"));
    }

    private String day(FieldOf field, String when) {
        return FieldWords.of(own, field, "")
                .orElseGet(() -> switch (field.written()) {
                    case "on" -> "{}";
                    case "from" -> "that began {}";
                    case "ending.on" -> "that ended {}";
                    default -> "with \u201c" + FieldWords.name(own, field) + "\u201d dated {}";
                })
                .replace("{}", when);
    }

    private static boolean isOwn(Operand operand) {
        return (operand instanceof FieldOf field && field.binding() == null)
                || (operand instanceof DayOf day && day.from() != null && isOwn(day.from()));
    }
}
