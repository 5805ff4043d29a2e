package org.reviewlearning.heed.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Rule;

/**
 * A question under one key, and the days on which it would have been asked.
 *
 * @param key the prompts' key, as in assessments
 * @param rule the rule that asks; of rows that ask together, the first that did
 * @param stays the days, at least one stretch of them, in order; after the first it came back
 * @param lines of rows that ask together, each row's own days; empty where one rule asks alone
 */
public record Question(String key, Rule rule, List<Stay> stays, List<Line> lines) {

    /**
     * One row's part in a question that several rows of a table ask together.
     *
     * @param rule the row
     * @param stays the days on which it would have been outstanding, in order
     */
    public record Line(Rule rule, List<Stay> stays) {

        /** Copies the days. */
        public Line {
            stays = List.copyOf(stays);
        }

        /** The published form, as plain data. */
        @JsonValue
        public Map<String, Object> asData() {
            return Data.object(
                    "rule", rule.id(), "stays", stays.stream().map(Stay::asData).toList());
        }
    }

    /** Copies the lists. */
    public Question {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        stays = List.copyOf(stays);
        lines = List.copyOf(lines);
    }

    /** Whether it would still have been asked on the period's last day. */
    public boolean isOpen() {
        return stays.get(stays.size() - 1).ended() == null;
    }

    /** Names the rule only. */
    @Override
    public String toString() {
        return "Question[" + rule.id() + "]";
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.object(
                "key",
                key,
                "rule",
                lines.isEmpty() ? rule.id() : rule.file(),
                "to",
                rule.to().key(),
                "stays",
                stays.stream().map(Stay::asData).toList(),
                "lines",
                lines.isEmpty() ? null : lines.stream().map(Line::asData).toList());
    }
}
