package org.reviewlearning.heed.impact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.Property;

/**
 * An answer about one child that differs between two books.
 *
 * @param caseId the child's case
 * @param what how it differs
 * @param rule the rule, as the newer book calls it where both have it
 * @param key the prompt, as the newer book calls it where it asks; empty where it is about the whole rule
 * @param role whom the newer book asks, or asked the older
 * @param level when an answer is wanted, likewise
 * @param parts what is asked otherwise: words, role, level, figures, evidence; or how it is answered otherwise; none where
 *     it is not
 * @param days the days on which it differs, in their order
 * @param cause what makes it so on the first of them
 */
public record AnswerChange(
        String caseId,
        What what,
        String rule,
        @Property(optional = true) String key,
        String role,
        String level,
        @Property(optional = true) List<String> parts,
        List<LocalDate> days,
        Why cause) {

    /** How an answer differs. */
    public enum What {
        /** The newer book asks, and the older does not. */
        NEWLY_ASKED("newly asked"),
        /** The older book asks, and the newer does not. */
        NO_LONGER_ASKED("no longer asked"),
        /** Both ask, in other words, another role, with another level or by other figures. */
        ASKED_OTHERWISE("asked otherwise"),
        /** In the newer book the rule cannot tell, and in the older it could, or was not asked. */
        CANNOT_TELL_NOW("cannot tell now"),
        /** In the older book the rule could not tell, and in the newer it is quiet or out of scope. */
        CAN_TELL_NOW("can tell now"),
        /** Neither asks, nor is it one that cannot tell and could: out of scope and not quiet, not asked, or for want of others. */
        ANSWERED_OTHERWISE("answered otherwise");

        private final String inWords;

        What(String inWords) {
            this.inWords = inWords;
        }

        /** Whether it is about a question, and not about whether a rule can tell. */
        public boolean isQuestion() {
            return this == NEWLY_ASKED || this == NO_LONGER_ASKED || this == ASKED_OTHERWISE;
        }

        /** For instance {@code newly asked}. */
        public String inWords() {
            return inWords;
        }
    }

    /**
     * What makes it so.
     *
     * @param together whether it takes all of the differences; else each of them makes it by itself
     * @param tried whether the differences were tried one by one; else one of them made it, or several together
     * @param differences the differences; none where no difference that could be tried made it
     */
    public record Why(boolean together, boolean tried, List<Cause> differences) {

        Why(boolean together, List<Cause> differences) {
            this(together, true, differences);
        }

        /** Copies the list. */
        public Why {
            differences = List.copyOf(differences);
        }

        /** In one sentence, without a full stop. */
        public String inWords() {
            if (differences.isEmpty()) {
                return tried ? "no single difference that could be tried" : "nothing that is kept of either differs";
            }
            boolean choice = !tried && differences.size() > 1;
            return (together ? "together: " : choice ? "one of these, or several together: " : "")
                    + differences.stream()
                            .map(Cause::inWords)
                            .collect(Collectors.joining(together ? "; and " : choice ? "; " : "; or by itself "));
        }
    }

    /** Copies the lists. */
    public AnswerChange {
        parts = List.copyOf(parts);
        days = List.copyOf(days);
    }

    /**
     * The same on one more day.
     *
     * @hidden
     */
    @Internal
    public AnswerChange alsoOn(LocalDate day) {
        return new AnswerChange(
                caseId,
                what,
                rule,
                key,
                role,
                level,
                parts,
                Stream.concat(days.stream(), Stream.of(day)).toList(),
                cause);
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(this);
    }
}
