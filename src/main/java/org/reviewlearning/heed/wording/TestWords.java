package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.FieldOf;
import org.reviewlearning.heed.rule.Operator;

/** Says what a pattern asks of a fact, as words that follow the fact: {@code a visit [within the last 6 months]}. */
final class TestWords {

    private static final String PREPOSITION = "(by|about|for|as|from|in|other than|to) .*";

    private final FactKind own;
    private final OperandWords operands;
    private final FieldWords words;

    TestWords(FactKind own, OperandWords operands) {
        this.own = own;
        this.operands = operands;
        this.words = operands.words();
    }

    /** Alternatives, and what must hold together within one, as clauses of their own; anything else in one go. */
    Clause clause(Constraint test) {
        Optional<String> said = ValueTest.of(test).map(this::choice).or(() -> whileGoingOn(test));
        if (said.isPresent() || test instanceof Constraint.Compare) {
            return new Clause(List.of(test), said.orElseGet(() -> compare((Constraint.Compare) test)));
        }
        List<Constraint> tests =
                test instanceof Constraint.AnyOf any ? any.tests() : apart(((Constraint.AllOf) test).tests());
        List<Clause> parts = tests.stream().map(this::clause).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause(List.of(test), "", parts);
    }

    /** Tests that must all hold, each on its own. */
    static List<Constraint> apart(List<Constraint> tests) {
        return tests.stream()
                .flatMap(test -> test instanceof Constraint.AllOf all ? apart(all.tests()).stream() : Stream.of(test))
                .toList();
    }

    /** What takes the place of the kind: {@code review} for a meeting that must be one. */
    Optional<String> kind(Constraint test) {
        return ValueTest.of(test)
                .filter(choice -> !choice.negated())
                .flatMap(choice -> words.of(own, choice.field(), ".kind")
                        .map(kind -> kind.replace("{}", words.anyOf(choice.values()))));
    }

    /** Whether the words stand best right after the fact: {@code a request by the child}. */
    boolean followsAtOnce(Constraint test) {
        return ValueTest.of(test)
                .map(this::choice)
                .filter(said -> said.matches(PREPOSITION))
                .isPresent();
    }

    /** A day of the fact compared with another day. */
    Optional<DayWords> day(Constraint test) {
        return test instanceof Constraint.Compare compare ? DayWords.of(compare, own, operands) : Optional.empty();
    }

    /** What is asked of one day, said together: {@code sent within the last 24 months and more than 18 weeks ago}. */
    String of(List<Constraint> tests) {
        List<DayWords> days = tests.stream().flatMap(test -> day(test).stream()).toList();
        FieldOf field = days.get(0).field();
        return words.of(own, field, "")
                .orElseGet(() -> "with \u201c" + words.name(own, field) + "\u201d dated {}")
                .replace("{}", days.stream().map(DayWords::when).distinct().collect(Collectors.joining(" and ")))
                .replace("a day on a day other than", "a day other than")
                .replaceAll("(a day .*) and on a day other than", "$1 and other than");
    }

    /** Still going on, or ended within the window: it was going on at some time in the window. */
    private Optional<String> whileGoingOn(Constraint test) {
        if (!(test instanceof Constraint.AnyOf any && any.tests().size() == 2 && own.isSpan())) {
            return Optional.empty();
        }
        String still = clause(any.tests().get(0)).words();
        String ended = clause(any.tests().get(1)).words();
        return still.equals("still going on") && ended.startsWith("that ended within the last ")
                ? Optional.of("going on at some time in" + ended.substring("that ended within".length()))
                : Optional.empty();
    }

    private String choice(ValueTest choice) {
        FieldOf field = choice.field();
        String values = words.anyOf(choice.values());
        boolean one = choice.values().size() == 1;
        boolean ofAPart = field.path().size() > 1;
        boolean answer = field.last().sort() == FieldType.ANSWER && one && !(choice.negated() && ofAPart);
        // "Not yes" is "no": what is not recorded is neither. Only a part may be absent altogether.
        boolean yes = answer && choice.values().get(0).name().equals("YES") != choice.negated();
        if (field.binding() != null) {
            return (answer ? ofEarlier(field, yes ? ".yes" : ".no") : Optional.<String>empty())
                    .orElseGet(() ->
                            "where " + operands.noun(field, own) + (choice.negated() ? " is not " : " is ") + values);
        }
        String name = words.name(own, field);
        if (answer) {
            return words.of(own, field, yes ? ".yes" : ".no")
                    .orElse("with \u201c" + name + "\u201d recorded as " + (yes ? "yes" : "no"));
        }
        Optional<String> listed = words.of(own, field, "");
        if (!choice.negated()) {
            return listed.orElse("whose " + name + " is {}").replace("{}", values);
        }
        return (one ? words.not(choice.values().get(0)) : Optional.<String>empty())
                .or(() -> words.of(own, field, ".not"))
                .or(() -> listed.filter(said -> said.matches(PREPOSITION)).map("not "::concat))
                .orElse("whose " + name + (ofAPart ? ", if there is one yet," : "") + " is not {}")
                .replace("{}", values);
    }

    /** What is asked of an earlier fact: {@code where that request is one not answered yet}. */
    private Optional<String> ofEarlier(FieldOf field, String form) {
        return operands.named(Objects.requireNonNull(field.binding()))
                .flatMap(kind -> words.of(kind, field, form))
                .map(said -> "where " + operands.factOf(field) + " is one " + said);
    }

    private String compare(Constraint.Compare written) {
        if (day(written).isPresent()) {
            return of(List.of(written));
        }
        Constraint.Compare compare = DayWords.turned(written);
        boolean same = compare.operator() == Operator.SAME;
        if (compare.left() instanceof FieldOf field && field.binding() == null) {
            if (compare.right() instanceof Operand.NotYet) {
                return yet(field, !same);
            }
            if (compare.right() instanceof Operand.NotRecorded) {
                return words.said("record.silent", words.name(own, field));
            }
            if (compare.operator().isEquality()
                    && operands.inCase(compare.right()).orElse(null) instanceof ClosedValue value) {
                return choice(new ValueTest(field, List.of(value), !same));
            }
            Optional<String> alike = compare.operator().isEquality()
                    ? operands.earlier(compare.right()).flatMap(earlier -> alike(field, same, earlier))
                    : Optional.empty();
            if (alike.isPresent()) {
                return alike.get();
            }
        }
        return (compare.right() instanceof Operand.NotYet
                        ? operands.earlier(compare.left())
                        : Optional.<FieldOf>empty())
                .flatMap(field -> ofEarlier(field, same ? ".none" : ".some"))
                .orElseGet(() -> "where " + operands.noun(compare.left(), own) + stands(compare));
    }

    /** How two sides stand to one another: {@code is more than 2}. */
    private String stands(Constraint.Compare compare) {
        boolean day = OperandWords.isDay(compare.left()) || OperandWords.isDay(compare.right());
        if (compare.right() instanceof Operand.NotYet) {
            return compare.operator() == Operator.SAME
                    ? (day ? " has not come yet" : " is not there yet")
                    : (day ? " has come" : " is there");
        }
        String other = operands.noun(compare.right(), own);
        return " " + words.said((day ? "is.day." : "is.") + compare.operator(), other);
    }

    /** A field that names an earlier fact, or is the same as that of an earlier fact. */
    private Optional<String> alike(FieldOf field, boolean same, FieldOf earlier) {
        String fact = operands.factOf(earlier);
        String name = words.name(own, field);
        if (earlier.last().sort() == FieldType.ID) {
            return Optional.of(
                    field.last().sort() == FieldType.ID
                            ? (same ? "which is " : "other than ") + fact
                            : words.of(own, field, same ? "" : ".not")
                                    .orElse("whose " + name + (same ? " is {}" : " is not {}"))
                                    .replace("{}", fact));
        }
        String likeness = same ? "the same " + name + " as " + fact : "a different " + name + " from " + fact;
        return earlier.written().equals(field.written())
                ? Optional.of(words.of(own, field, "").orElse("with {}").replace("{}", likeness))
                : Optional.empty();
    }

    /** What has come, or has not come yet. */
    private String yet(FieldOf field, boolean come) {
        String name = words.name(own, field);
        boolean part = field.last().sort() == FieldType.PART;
        return words.of(own, field, come ? ".some" : ".none")
                .orElse(
                        come
                                ? (part ? "with " + English.one(name) : "already \u201c" + name + "\u201d")
                                : (part ? "with no " + name + " yet" : "not yet \u201c" + name + "\u201d"));
    }
}
