package org.reviewlearning.heed.suite.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Constraint;

/** One way in which the tests of a line can come out of one fact. */
final class OneWay {

    private final List<Constraint> tests;
    private final Map<Constraint, Integer> numbers;
    private final Truth[] so;

    /** What tests say, each by its number. */
    OneWay(List<Constraint> tests, Map<Constraint, Integer> numbers, Truth[] so) {
        this.tests = tests;
        this.numbers = numbers;
        this.so = so;
    }

    /** What one test says. */
    Truth of(Constraint test) {
        return of(test, null, Truth.UNKNOWN);
    }

    /** Whether it turns on a part of the tests. */
    boolean restsOn(Constraint part) {
        return all(tests, part, Truth.TRUE) == Truth.TRUE && all(tests, part, Truth.FALSE) == Truth.FALSE;
    }

    /** What some tests say together. */
    Truth all(List<Constraint> some) {
        return all(some, null, Truth.UNKNOWN);
    }

    private Truth all(List<Constraint> some, @Nullable Constraint part, Truth taken) {
        Truth truth = Truth.TRUE;
        for (Constraint test : some) {
            Truth one = of(test, part, taken);
            truth = truth == Truth.FALSE || one == Truth.FALSE
                    ? Truth.FALSE
                    : one == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
        }
        return truth;
    }

    private Truth of(Constraint test, @Nullable Constraint part, Truth taken) {
        if (test == part) {
            return taken;
        }
        if (test instanceof Constraint.AllOf each) {
            return all(each.tests(), part, taken);
        }
        if (test instanceof Constraint.AnyOf any) {
            Truth truth = Truth.FALSE;
            for (Constraint side : any.tests()) {
                Truth one = of(side, part, taken);
                truth = truth == Truth.TRUE || one == Truth.TRUE
                        ? Truth.TRUE
                        : one == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
            }
            return truth;
        }
        return so[Objects.requireNonNull(numbers.get(test))];
    }
}
