package org.reviewlearning.heed.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Rule;

/**
 * What a rule answered on every day of a period.
 *
 * @param rule the rule
 * @param answers its answers, one after another without a day between them
 */
public record RuleAnswers(Rule rule, List<Answer> answers) {

    /**
     * One answer, on some days in a row.
     *
     * @param days the days
     * @param outcome which of the four answers it is; absent means that the rule was not asked
     * @param why why it was not asked, or is out of scope, in words; empty otherwise
     * @param gaps what was missing on the days on which the answer could have become another. Something else may have been
     *     missing on a day between them, though none was found; for one day's gaps, assess that day
     */
    public record Answer(Period days, @Nullable OutcomeType outcome, String why, List<Gap> gaps) {

        /** Copies the gaps. */
        public Answer {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(why, "why");
            gaps = List.copyOf(gaps);
        }

        /** The published form, as plain data. */
        @JsonValue
        public Map<String, Object> asData() {
            return Data.object(
                    "from", days.from(),
                    "to", days.to(),
                    "outcome", outcome == null ? "not-asked" : outcome.written(),
                    "why", why.isEmpty() ? null : why,
                    "gaps",
                            gaps.isEmpty()
                                    ? null
                                    : gaps.stream().map(Gap::asData).toList());
        }
    }

    /** Copies the answers. */
    public RuleAnswers {
        Objects.requireNonNull(rule, "rule");
        answers = List.copyOf(answers);
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.object(
                "rule",
                rule.id(),
                "answers",
                answers.stream().map(Answer::asData).toList());
    }
}
