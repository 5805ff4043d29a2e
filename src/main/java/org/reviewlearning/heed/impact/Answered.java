package org.reviewlearning.heed.impact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.OutcomeType;

/**
 * What one rule answered about one case, so far as two answers can be held against each other.
 *
 * @param type which answer it is; absent where the rule was not asked
 * @param asked what it asks, by what it is about
 * @param lacking what was missing, in the short form used in files, each once and in order
 * @hidden
 */
@Internal
public record Answered(@Nullable OutcomeType type, Map<String, Asked> asked, List<String> lacking) {

    /** Copies what it holds. */
    public Answered {
        asked = new TreeMap<>(asked);
        lacking = List.copyOf(lacking);
    }

    static Answered of(@Nullable Outcome outcome) {
        return new Answered(
                outcome == null ? null : outcome.type(),
                Asked.of(outcome),
                outcome == null ? List.of() : lacking(outcome));
    }

    /** What was missing where a rule was asked. */
    public static List<String> lacking(Outcome outcome) {
        return outcome.gaps().stream().map(Gap::what).distinct().sorted().toList();
    }

    /** For instance {@code out of scope}. */
    String typeInWords() {
        return type == null ? "not asked" : type.inWords();
    }
}
