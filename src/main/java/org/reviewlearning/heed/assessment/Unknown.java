package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Rule;

/**
 * Something missing, and the rules that could not be answered without it.
 *
 * @param gap what is missing
 * @param rules the rules, in the order of the book
 */
public record Unknown(Gap gap, List<Rule> rules) {

    /** Copies the rules. */
    public Unknown {
        rules = List.copyOf(rules);
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.unknown(this));
    }

    /** What could not be told, by what is missing: first what a record leaves open, then what was not supplied. */
    static List<Unknown> of(List<Outcome> outcomes) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (boolean recorded : new boolean[] {true, false}) {
            for (Outcome outcome : outcomes) {
                if (outcome instanceof Outcome.CannotTell cannotTell) {
                    for (Gap gap : cannotTell.gaps()) {
                        if (recorded == (gap instanceof Gap.NotSupplied)) {
                            continue;
                        }
                        gaps.putIfAbsent(gap.what(), gap);
                        List<Rule> concerned = rules.computeIfAbsent(gap.what(), what -> new ArrayList<>());
                        if (!concerned.contains(outcome.rule())) {
                            concerned.add(outcome.rule());
                        }
                    }
                }
            }
        }
        return gaps.entrySet().stream()
                .map(gap -> new Unknown(gap.getValue(), rules.getOrDefault(gap.getKey(), List.of())))
                .toList();
    }
}
