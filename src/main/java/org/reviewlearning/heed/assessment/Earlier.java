package org.reviewlearning.heed.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is needed of an earlier assessment to say what changed since: kept by a host, or read back from its JSON.
 *
 * @param caseId the case
 * @param asAt its day
 * @param fingerprint its rule book's fingerprint
 * @param prompts the ids of the facts each prompt rested on, by the prompt's key
 */
public record Earlier(String caseId, LocalDate asAt, String fingerprint, Map<String, Set<String>> prompts) {

    /** Copies the prompts. */
    public Earlier {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        prompts.forEach((key, ids) -> copy.put(key, Set.copyOf(ids)));
        prompts = Map.copyOf(copy);
    }

    /**
     * What is needed of an assessment.
     *
     * @throws IllegalArgumentException if it is what one role may read, of which too much is withheld
     */
    public static Earlier of(Assessment assessment) {
        if (assessment.role().isPresent()) {
            throw new IllegalArgumentException(
                    "What one role may read cannot be compared with. Keep the whole assessment.");
        }
        Map<String, Set<String>> prompts = new LinkedHashMap<>();
        for (Prompt prompt : assessment.prompts()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Evidence evidence : prompt.because()) {
                if (evidence instanceof Evidence.Found found) {
                    ids.add(found.fact().id());
                }
            }
            prompts.put(prompt.key(), ids);
        }
        return new Earlier(
                assessment.caseId(), assessment.asAt(), assessment.ruleBook().fingerprint(), prompts);
    }
}
