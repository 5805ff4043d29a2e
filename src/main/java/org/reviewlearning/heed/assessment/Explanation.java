package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Why a rule asked, stayed quiet or could not tell, for one case on one day: line by line of its condition.
 *
 * <p>How near a rule was, and when its answer changes, live here and nowhere else: a distance that could be gathered over
 * many children would be a ranking.
 *
 * @param rule the rule
 * @param outcome what became of it
 * @param figures the figures it counts by that are in force, as they stand on the day
 * @param lines its condition, line by line, with their places in the rule file; empty when it is out of scope
 * @param decisive for a rule that cannot tell, what to find out first: what, filled either way, changes the answer
 * @param next when the answer changes by time alone, if nothing else is recorded; absent means not within two years
 * @param unfinished whether the case has more facts than can be gone through again: what is here is as far as it got, and
 *     an absent {@code next} says nothing
 */
public record Explanation(
        Rule rule,
        Outcome outcome,
        List<Threshold.InForce> figures,
        List<Line> lines,
        List<Gap> decisive,
        @Nullable Next next,
        boolean unfinished) {

    /** What is said where it could not be finished. */
    public static final String UNFINISHED =
            "The case has more facts than can be gone through again, so this is not all that could be said.";

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
        decisive = List.copyOf(decisive);
    }

    /** How a line of the condition stands. */
    public enum Standing {
        /** It is met. */
        MET,
        /** It is not met: this is where the rule stopped. */
        NOT_MET,
        /** The records do not let us say. */
        OPEN,
        /** A line above was not met, so this one was not read. */
        NOT_REACHED
    }

    /**
     * One line of the condition.
     *
     * @param element the line, with its place
     * @param standing how it stands
     * @param says how it came to stand so, in words: how many were found and how many are asked for
     * @param evidence the facts that met it, or stand in its way, and what was searched for in vain
     * @param gaps what would have to be known
     */
    public record Line(Element element, Standing standing, String says, List<Evidence> evidence, List<Gap> gaps) {

        /** Copies the lists. */
        public Line {
            evidence = List.copyOf(evidence);
            gaps = List.copyOf(gaps);
        }

        /** As of the whole explanation. */
        @JsonValue
        private Object asData() {
            throw new UnsupportedOperationException("A line of an explanation has no form as data.");
        }
    }

    /**
     * A later answer.
     *
     * @param on the first day of it
     * @param outcome what it then is
     */
    public record Next(LocalDate on, OutcomeType outcome) {}

    /** Where the condition stopped, what was there or was not found, and when time alone changes it, in a few lines. */
    public List<String> stopped() {
        List<String> words = new ArrayList<>();
        for (Line line : lines) {
            if (line.standing() == Standing.NOT_MET) {
                FactKind kind = line.element().searches().orElseThrow().kind();
                words.add("line " + line.element().line() + ", about " + kind.many() + ": " + line.says());
                line.evidence().forEach(each -> words.add(each.inWords()));
            }
        }
        if (next != null) {
            words.add("time alone changes it on " + Language.english().day(next.on()) + ", to: "
                    + next.outcome().inWords());
        }
        if (unfinished) {
            words.add(UNFINISHED);
        }
        return words;
    }

    /** Names the rule only. */
    @Override
    public String toString() {
        return "Explanation[" + rule.id() + "]";
    }

    /** Gathered as data, what says how near a rule was would be a ranking. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException(
                "An explanation is words to be read about one case, and has no form as data. ExplanationText writes it.");
    }
}
