package org.reviewlearning.heed.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldSort;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Test;

/** Says what was asked of the facts that were searched for in vain, from the tree that was searched with. */
public final class WhereWords {

    private final Values values;

    public WhereWords(Values values) {
        this.values = values;
    }

    public String of(FactPattern pattern) {
        Set<Operand> pinned = new HashSet<>();
        pattern.tests().forEach(test -> pin(test, pinned));
        List<String> parts = new ArrayList<>();
        for (Test test : pattern.tests()) {
            // A bound on the kind's own day is said by the period; what a field is not, when it is said what it is,
            // says nothing; nor does what is compared of other facts only.
            if (ofOthersOnly(test)) {
                continue;
            }
            if (!(test instanceof Test.Compare compare
                    && (boundsOwnDay(compare, pattern.kind())
                            || (compare.operator() == Operator.DIFFERENT && pinned.contains(compare.left()))))) {
                parts.add(say(test));
            }
        }
        return String.join("; ", parts);
    }

    private static void pin(Test test, Set<Operand> into) {
        if (test instanceof Test.Compare compare && compare.operator() == Operator.SAME) {
            into.add(compare.left());
        }
    }

    private static boolean ofOthersOnly(Test test) {
        if (test instanceof Test.AllOf all) {
            return all.tests().stream().allMatch(WhereWords::ofOthersOnly);
        }
        if (test instanceof Test.AnyOf any) {
            return any.tests().stream().allMatch(WhereWords::ofOthersOnly);
        }
        return test instanceof Test.Compare compare
                && !compare.left().isOwn()
                && !compare.right().isOwn();
    }

    private static boolean boundsOwnDay(Test.Compare written, FactKind kind) {
        Test.Compare compare = written.ownFirst();
        return !compare.operator().isEquality()
                && !compare.right().isOwn()
                && compare.left() instanceof Operand.FieldOf field
                && field.binding() == null
                && field.written().equals(kind.isSpan() ? "from" : "on");
    }

    private String say(Test test) {
        if (test instanceof Test.AllOf all) {
            List<Test> own =
                    all.tests().stream().filter(each -> !ofOthersOnly(each)).toList();
            return own.stream()
                    .map(each -> own.size() > 1 ? apart(each, ", or ") : say(each))
                    .collect(Collectors.joining(" and "));
        }
        if (test instanceof Test.AnyOf any) {
            return anyOf(any);
        }
        if (test instanceof Test.OneOf oneOf) {
            String values = oneOf.values().stream()
                    .map(value -> value.value().inWords())
                    .collect(Collectors.joining(" or "));
            return field(oneOf.field()) + (oneOf.negated() ? " other than " : ": ") + values;
        }
        Test.Compare compare = ((Test.Compare) test).ownFirst();
        return compared(compare.left(), compare.operator(), compare.right());
    }

    /** {@code sort: stability or review}, where every side names a value of one field. */
    private String anyOf(Test.AnyOf any) {
        Set<Operand> fields = new HashSet<>();
        List<String> values = new ArrayList<>();
        for (Test test : any.tests()) {
            if (test instanceof Test.Compare compare
                    && compare.operator() == Operator.SAME
                    && compare.right() instanceof Operand.Value value) {
                fields.add(compare.left());
                values.add(value.value().inWords());
            }
        }
        if (fields.size() == 1 && values.size() == any.tests().size()) {
            return operand(fields.iterator().next()) + ": " + String.join(" or ", values);
        }
        return any.tests().stream()
                .filter(test -> !ofOthersOnly(test))
                .map(test -> apart(test, " and "))
                .collect(Collectors.joining(", or "));
    }

    /** In brackets, where what joins its parts would be taken for what joins it to others. */
    private String apart(Test test, String joined) {
        String said = say(test);
        return !(test instanceof Test.Compare) && said.contains(joined) ? "(" + said + ")" : said;
    }

    private String compared(Operand own, Operator operator, Operand other) {
        if (own instanceof Operand.DayOf day && !operator.isEquality()) {
            String time = amounts(day);
            if (time != null) {
                return measured(day, operator, time, operand(other));
            }
        }
        boolean number = own instanceof Operand.FieldOf field && field.last().sort() == FieldSort.NUMBER;
        String sign = switch (operator) {
            case SAME -> ": ";
            case DIFFERENT -> other instanceof Operand.NotYet ? ": " : " other than ";
            case BEFORE -> number ? " less than " : " before ";
            case NOT_AFTER -> number ? " at most " : " on or before ";
            case AFTER -> number ? " more than " : " after ";
            case NOT_BEFORE -> number ? " at least " : " on or after ";
        };
        String said = other instanceof Operand.NotYet && operator == Operator.DIFFERENT ? "recorded" : operand(other);
        String words = operand(own);
        if (words.isEmpty()) {
            // The fact's own day, which the fact's name already says: "on or after 10 January 2024".
            return (operator == Operator.SAME ? "on " : operator == Operator.DIFFERENT ? "on a day " : "")
                    + (operator == Operator.SAME ? said : (sign + said).strip());
        }
        boolean bound = !operator.isEquality();
        return (bound && words.equals("from") ? "began" : bound && words.equals("until") ? "ended" : words)
                + sign
                + said;
    }

    /** {@code more than 10 working days before 1 March 2024}, of a day of the fact's own to which the time was added. */
    private String measured(Operand.DayOf day, Operator operator, String time, String other) {
        boolean added = day.way() == Operand.Way.DUE;
        String howFar = switch (operator) {
            case BEFORE -> added ? "more than " : "less than ";
            case NOT_AFTER -> added ? "at least " : "not more than ";
            case AFTER -> added ? "less than " : "more than ";
            default -> added ? "not more than " : "at least ";
        };
        Operand.FieldOf from = day.root();
        String field = List.of("on", "from").contains(from.written()) ? "" : field(from) + " ";
        return field + howFar + time + (added ? " before " : " after ") + other;
    }

    /** The times that are added to, or taken from, a day of the fact's own; {@code null} where both are done. */
    private @Nullable String amounts(Operand.DayOf day) {
        String threshold = day.threshold();
        if (threshold == null || !day.isOwn()) {
            return null;
        }
        String time = values.amount(threshold);
        if (time.isEmpty()) {
            return null;
        }
        if (!(day.from() instanceof Operand.DayOf within)) {
            return time;
        }
        String earlier = within.way() == day.way() ? amounts(within) : null;
        return earlier == null ? null : earlier + " and another " + time;
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.FieldOf field && field.binding() == null) {
            return field(field);
        }
        if (operand instanceof Operand.DayOf day && day.isOwn()) {
            return "due";
        }
        return values.said(operand);
    }

    /** {@code answer.explainedToChildOn} as {@code answer explained to child}: the day itself is said after it. */
    private static String field(Operand.FieldOf field) {
        String words = Words.field(field.written()).replace(",", "");
        if (words.equals("of") || words.equals("on")) {
            return words.equals("of") ? "sort" : "";
        }
        return words.endsWith(" on") ? words.substring(0, words.length() - " on".length()) : words;
    }
}
