package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Rule;

/** What came of asking one rule. */
public sealed interface Outcome {

    /** The rule. */
    Rule rule();

    /** What was missing; empty when nothing was. */
    default List<Gap> gaps() {
        return List.of();
    }

    /** Which of the four answers it is. */
    OutcomeType type();

    /** The form used in files, for instance {@code cannot-tell}. */
    default String written() {
        return type().written();
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    default Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.outcome(this));
    }

    /**
     * The rule asks.
     *
     * @param rule the rule
     * @param prompts its prompts, at least one
     * @param gaps occurrences that stay undecided
     */
    record Prompted(Rule rule, List<Prompt> prompts, List<Gap> gaps) implements Outcome {

        /** Copies the lists. */
        public Prompted {
            prompts = List.copyOf(prompts);
            gaps = List.copyOf(gaps);
        }

        @Override
        public OutcomeType type() {
            return OutcomeType.PROMPTED;
        }
    }

    /**
     * Everything the rule reads was there, and it does not ask. Never an assurance.
     *
     * @param rule the rule
     */
    record Quiet(Rule rule) implements Outcome {
        @Override
        public OutcomeType type() {
            return OutcomeType.QUIET;
        }
    }

    /**
     * The records do not let us say.
     *
     * @param rule the rule
     * @param gaps what is missing, at least one
     */
    record CannotTell(Rule rule, List<Gap> gaps) implements Outcome {

        /** Copies the gaps. */
        public CannotTell {
            gaps = List.copyOf(gaps);
        }

        @Override
        public OutcomeType type() {
            return OutcomeType.CANNOT_TELL;
        }
    }

    /**
     * The rule is known not to be about this child on this day.
     *
     * @param rule the rule
     * @param why the reason, in words
     */
    record OutOfScope(Rule rule, String why) implements Outcome {
        @Override
        public OutcomeType type() {
            return OutcomeType.OUT_OF_SCOPE;
        }
    }
}
