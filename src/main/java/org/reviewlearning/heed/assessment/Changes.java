package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.Data;

/**
 * What changed in one case since an earlier assessment of it, as a report tells it.
 *
 * @param asAt the day of the earlier assessment
 * @param changes what became of each prompt, in the order of their keys
 * @param answers rules that could be answered then and cannot be told now, or the other way round, in the order of the book
 * @param other what made the earlier assessment, where something else made this one; absent means that it was the same,
 *     or is not known
 */
public record Changes(LocalDate asAt, List<Change> changes, List<Answer> answers, Earlier.@Nullable Made other) {

    private static final Set<OutcomeType> COMPARED = Set.of(OutcomeType.QUIET, OutcomeType.CANNOT_TELL);

    /** Copies the changes. */
    public Changes {
        Objects.requireNonNull(asAt, "asAt");
        changes = List.copyOf(changes);
        answers = List.copyOf(answers);
    }

    /** Changes of prompts only. */
    public Changes(LocalDate asAt, List<Change> changes) {
        this(asAt, changes, List.of(), null);
    }

    /**
     * A rule that does not ask, and did not then, of which one of both could not be told.
     *
     * @param rule its id
     * @param was quiet or cannot tell, then
     * @param now the other of them
     */
    public record Answer(String rule, OutcomeType was, OutcomeType now) {}

    /**
     * What changed between two assessments of one case.
     *
     * @throws IllegalArgumentException if the earlier one is of another case, or of a later day
     * @throws IllegalStateException if the assessment was not made by a rule book
     */
    public static Changes of(Assessment assessment, Earlier earlier) {
        List<Answer> answers = new ArrayList<>();
        for (Outcome outcome : assessment.outcomes()) {
            OutcomeType was = earlier.outcomes().get(outcome.rule().id());
            OutcomeType now = outcome.type();
            if (was != null && was != now && COMPARED.contains(was) && COMPARED.contains(now)) {
                answers.add(new Answer(outcome.rule().id(), was, now));
            }
        }
        Earlier.Made made = earlier.made();
        return new Changes(
                earlier.asAt(),
                assessment.since(earlier),
                answers,
                made == null || made.equals(assessment.made()) ? null : made);
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.since(this));
    }
}
