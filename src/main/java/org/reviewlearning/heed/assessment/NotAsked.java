package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Data;

/**
 * A rule of the book that was not asked.
 *
 * @param rule the rule
 * @param why the reason, in words: it is a draft, on trial, switched off, or not in force on the day
 */
public record NotAsked(Rule rule, String why) {

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.object("rule", rule.id(), "why", why);
    }
}
