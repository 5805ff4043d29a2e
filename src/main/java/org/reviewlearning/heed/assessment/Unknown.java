package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
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
        return PublishedForm.unknown(this);
    }
}
