package org.reviewlearning.heed.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.facts.ClosedValue;

/**
 * Days in a row on which a question would have been asked.
 *
 * @param days the first and the last of them that lie in the period looked at
 * @param begunBefore whether it would have been asked on the day before the period as well, so that its first day is an
 *     earlier one
 * @param prompt the question as it would have been asked on the first of these days, with what it rested on then
 * @param ended why it would not have been asked any more; absent means that it would have been on the period's last day
 */
public record Stay(
        Period days,
        boolean begunBefore,
        Prompt prompt,
        @Nullable Ending ended) {

    /** Refuses what must not be missing. */
    public Stay {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(prompt, "prompt");
    }

    /** Why a question would not have been asked any more. */
    public enum Reason implements ClosedValue {
        /** Something that was recorded settled it, or took its place. */
        SETTLED,
        /** Time passed, and nothing else: what it looks back on was too long ago. Nothing settled it. */
        TIME_PASSED,
        /** The rule was no longer about this child: another arrangement, another age, or no figure in force. */
        OUT_OF_SCOPE,
        /** The records no longer let us say. Never the same as settled. */
        CANNOT_TELL,
        /** The rule was no longer in force, or a figure of it was another. */
        RULE_CHANGED
    }

    /**
     * Why a question would not have been asked any more.
     *
     * @param on the first day on which it would not have been
     * @param reason why
     * @param says more of the reason, in words without a full stop; empty when there is no more
     * @param by where it was settled, the records that did it
     * @param gaps where the records no longer let us say, what was missing
     */
    public record Ending(LocalDate on, Reason reason, String says, List<Evidence> by, List<Gap> gaps) {

        /** Copies the lists. */
        public Ending {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(says, "says");
            by = List.copyOf(by);
            gaps = List.copyOf(gaps);
        }

        /** The published form, as plain data. */
        @JsonValue
        public Map<String, Object> asData() {
            return Data.object(
                    "on", on,
                    "reason", reason.written(),
                    "says", says.isEmpty() ? null : says,
                    "by", by.stream().map(Evidence::asData).toList(),
                    "gaps", gaps.stream().map(Gap::asData).toList());
        }
    }

    /** Names the prompt and the days. */
    @Override
    public String toString() {
        return "Stay[" + prompt.rule().id() + ", " + days.from() + " to " + days.to() + "]";
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.object(
                "from", days.from(),
                "to", days.to(),
                "begunBefore", begunBefore,
                "prompt", prompt.asData(),
                "ended", ended == null ? null : ended.asData());
    }
}
