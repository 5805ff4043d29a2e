package org.reviewlearning.heed.condition;

import java.util.List;

/** A constraint as it is written: parsed, not yet given a meaning. Offsets are those of the file. */
public sealed interface Expr {

    int offset();

    /** Parts joined by {@code &&}, or by {@code ||}. */
    record Logic(boolean and, List<Expr> parts, int offset) implements Expr {}

    /** Two sides and the sign between them. */
    record Comparison(Expr left, String sign, Expr right, int offset) implements Expr {}

    /** {@code x in ( A, B )}. */
    record In(Expr left, List<Expr> values, boolean negated, int offset) implements Expr {}

    /** Names joined by dots: {@code answer.on}, {@code $x.ending.on}, {@code Answer.NO}. */
    record Path(List<String> names, int offset) implements Expr {
        String written() {
            return String.join(".", names);
        }
    }

    /** {@code $day.back("name")}. */
    record Call(Path target, List<Expr> arguments, int offset) implements Expr {}

    /** Text in quotes. */
    record Text(String value, int offset) implements Expr {}

    /** A number. */
    record Number(String digits, int offset) implements Expr {}

    /** {@code null}. */
    record Null(int offset) implements Expr {}
}
