package org.reviewlearning.heed.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Rule;

/**
 * Something that was missing, and the rules that could not be answered for want of it.
 *
 * @param gap what was missing; of what was searched for in several periods, from the first to the last day of them
 * @param rules the rules, in the order of the book
 * @param days the days on which at least one of them could not be answered
 */
public record Untold(Gap gap, List<Rule> rules, List<Period> days) {

    /** Copies the lists. */
    public Untold {
        rules = List.copyOf(rules);
        days = List.copyOf(days);
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.object(
                "what", gap.what(),
                "says", gap.inWords(),
                "rules", rules.stream().map(Rule::id).toList(),
                "days", days);
    }

    /** In the order in which each was first met: rule by rule, and day by day. */
    static List<Untold> of(List<RuleAnswers> all) {
        Map<String, List<Gap>> gaps = new LinkedHashMap<>();
        Map<String, Map<String, Rule>> rules = new LinkedHashMap<>();
        Map<String, List<Period>> days = new LinkedHashMap<>();
        for (RuleAnswers each : all) {
            for (RuleAnswers.Answer answer : each.answers()) {
                if (answer.outcome() == OutcomeType.CANNOT_TELL) {
                    for (Gap gap : answer.gaps()) {
                        gaps.computeIfAbsent(gap.what(), any -> new ArrayList<>())
                                .add(gap);
                        rules.computeIfAbsent(gap.what(), any -> new LinkedHashMap<>())
                                .putIfAbsent(each.rule().id(), each.rule());
                        days.computeIfAbsent(gap.what(), any -> new ArrayList<>())
                                .add(answer.days());
                    }
                }
            }
        }
        List<Untold> untold = new ArrayList<>();
        gaps.forEach((what, of) -> untold.add(new Untold(
                Gaps.once(of).get(0),
                List.copyOf(rules.getOrDefault(what, Map.of()).values()),
                Period.joined(days.getOrDefault(what, List.of())))));
        return untold;
    }
}
