package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Rule;

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
        return Data.of(PublishedForm.ENGLISH.notAsked(this));
    }

    /** Why a rule that somebody asks about has no answer, with the one that was meant. */
    static String inWords(String rule, List<Rule> asked, List<NotAsked> notAsked) {
        for (NotAsked left : notAsked) {
            if (left.rule().id().equals(rule)) {
                return "The rule " + rule + " was not asked: " + left.why() + ".";
            }
        }
        List<String> known = Stream.concat(asked.stream(), notAsked.stream().map(NotAsked::rule))
                .map(Rule::id)
                .toList();
        List<String> rows =
                known.stream().filter(each -> each.startsWith(rule + "/")).toList();
        return rows.isEmpty()
                ? "The rule " + rule + " was not asked: there is none of that name."
                        + Rule.meant(rule, known)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("")
                : "The rule " + rule + " reads a table; each row is a rule of its own: " + String.join(", ", rows)
                        + ".";
    }
}
