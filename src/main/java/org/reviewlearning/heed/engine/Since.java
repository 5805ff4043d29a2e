package org.reviewlearning.heed.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.Rule;

/**
 * Says what became of the prompts of an earlier assessment.
 *
 * <p>A prompt that is gone is asked again in thought: by today's rule on the earlier day (if it would not ask then, the rule
 * changed), today with only what was known then (if it would not ask, time alone did it), and today without each thing
 * recorded since (if it would ask again, that thing settled it).
 */
final class Since {

    private final CaseExplainer explainer;
    private final Map<String, Rule> rules = new HashMap<>();
    private final CaseFile caseFile;
    private final Earlier earlier;
    private final Assessment now;

    Since(CaseExplainer explainer, List<Rule> rules, CaseFile caseFile, Earlier earlier, Assessment now) {
        this.explainer = explainer;
        this.caseFile = caseFile;
        this.earlier = earlier;
        this.now = now;
        for (Rule rule : rules) {
            this.rules.put(rule.id(), rule);
            if (rule.replaces() != null) {
                this.rules.put(rule.replaces(), rule);
            }
        }
    }

    List<Change> changes() {
        Map<String, Change> changes = new TreeMap<>();
        Map<String, Set<String>> before = new LinkedHashMap<>();
        earlier.prompts().forEach((key, ids) -> before.put(presentKey(key), ids));
        for (Prompt prompt : now.prompts()) {
            Set<String> ids = before.remove(prompt.key());
            changes.put(
                    prompt.key(), ids == null ? new Change(prompt.key(), Status.NEW, List.of()) : still(prompt, ids));
        }
        before.keySet().forEach(key -> changes.put(key, gone(key)));
        return List.copyOf(changes.values());
    }

    /** A rule that replaces another keeps its keys. */
    private String presentKey(String key) {
        int end = ofRule(key);
        Rule rule = rules.get(key.substring(0, end));
        return rule == null ? key : rule.id() + key.substring(end);
    }

    /** Where the rule's id ends in a key; that of a row holds one slash itself. */
    private int ofRule(String key) {
        int first = key.indexOf('/');
        int second = key.indexOf('/', first + 1);
        if (second > 0 && rules.containsKey(key.substring(0, second))) {
            return second;
        }
        return Math.max(first, 0);
    }

    private static Change still(Prompt prompt, Set<String> ids) {
        List<Evidence> more = prompt.because().stream()
                .filter(each -> each instanceof Evidence.Found found
                        && !ids.contains(found.fact().id()))
                .toList();
        return new Change(prompt.key(), more.isEmpty() ? Status.STILL : Status.MORE_EVIDENCE, more);
    }

    private Change gone(String key) {
        Rule rule = rules.get(key.substring(0, ofRule(key)));
        Optional<Outcome> outcome = now.outcomes().stream()
                .filter(each -> rule != null && each.rule().id().equals(rule.id()))
                .findFirst();
        if (rule == null || outcome.isEmpty()) {
            return new Change(key, Status.RULE_CHANGED, List.of());
        }
        if (!outcome.get().gaps().isEmpty()) {
            return new Change(key, Status.CAN_NO_LONGER_TELL, List.of());
        }
        if (asks(rule, caseFile, earlier.asAt(), key)) {
            return goneForGood(rule, key);
        }
        return now.ruleBook().fingerprint().equals(earlier.fingerprint())
                ? new Change(key, Status.SETTLED, backdated(rule, key))
                : new Change(key, Status.RULE_CHANGED, List.of());
    }

    /** What was recorded since with an earlier day, and no day of recording: today it looks as if it had been known then. */
    private List<Evidence> backdated(Rule rule, String key) {
        CaseFile then = caseFile.asAt(earlier.asAt());
        List<Evidence> by = new ArrayList<>();
        for (Fact fact : then.facts()) {
            if (asks(rule, without(then, fact, null), earlier.asAt(), key)) {
                by.add(new Evidence.Found(fact));
            }
        }
        return by;
    }

    private Change goneForGood(Rule rule, String key) {
        CaseFile then = caseFile.asAt(earlier.asAt());
        CaseFile seen = caseFile.asAt(now.asAt());
        if (!asks(rule, Later.unchanged(then, earlier.asAt(), now.asAt()), now.asAt(), key)) {
            return new Change(key, Status.WINDOW_PASSED, List.of());
        }
        Map<String, Fact> known = new HashMap<>();
        then.facts().forEach(fact -> known.put(fact.id(), fact));
        List<Evidence> by = new ArrayList<>();
        List<Evidence> since = new ArrayList<>();
        for (Fact fact : seen.facts()) {
            Fact before = known.get(fact.id());
            if (fact.equals(before)) {
                continue;
            }
            if (rule.reads().fields().containsKey(FactKind.of(fact))) {
                since.add(new Evidence.Found(fact));
            }
            if (asks(rule, without(seen, fact, before), now.asAt(), key)) {
                by.add(new Evidence.Found(fact));
            }
        }
        // Where several things settle it, each alone would, and taking one away brings nothing back.
        return new Change(key, Status.SETTLED, by.isEmpty() ? since : by);
    }

    private static CaseFile without(CaseFile seen, Fact fact, @Nullable Fact before) {
        List<Fact> facts = new ArrayList<>(seen.facts());
        facts.remove(fact);
        if (before != null) {
            facts.add(before);
        }
        return seen.instead(facts, seen.coverage());
    }

    private boolean asks(Rule rule, CaseFile some, LocalDate on, String key) {
        return explainer.outcome(rule, some, on) instanceof Outcome.Prompted prompted
                && prompted.prompts().stream().anyMatch(prompt -> prompt.key().equals(key));
    }
}
