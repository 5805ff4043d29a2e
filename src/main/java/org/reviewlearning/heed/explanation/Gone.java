package org.reviewlearning.heed.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Difference;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Later;
import org.reviewlearning.heed.explanation.EarlierKeys.Asked;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;

/**
 * Says why a prompt of an earlier assessment is not asked any more.
 *
 * <p>It is asked again in thought: by today's rule on the earlier day (if it would not ask then, the rule or a record
 * changed), today with only what was known then (if it would not ask, time or a figure did it), and today without each
 * thing recorded since (if it would ask again, that thing settled it).
 */
record Gone(
        CaseExplainer explainer,
        Differences differences,
        CaseFile caseFile,
        Earlier earlier,
        Assessment now,
        Budget budget) {

    /** Of more that was recorded since, which one settled it is not tried: that they did is known. */
    private static final int MOST_TRIED = 500;

    /** What became of a prompt or a line that is not asked now; {@code null} where no rule of that name is in the book. */
    Change of(@Nullable Rule rule, String key, Asked then) {
        try {
            return told(rule, key, then);
        } catch (TooMuchToRead e) {
            return noLonger(key, "the case has too many facts to say what became of it");
        }
    }

    private Change told(@Nullable Rule rule, String key, Asked then) {
        Outcome outcome = now.outcomes().stream()
                .filter(each -> rule != null && each.rule().id().equals(rule.id()))
                .findFirst()
                .orElse(null);
        if (rule == null || outcome == null) {
            return changed(key, rule == null ? "the rule is not in this rule book" : whyNotAsked(rule), List.of());
        }
        if (!outcome.gaps().isEmpty()) {
            return noLonger(key, "");
        }
        if (explainer.asks(rule, caseFile, earlier.asAt(), key, budget)) {
            List<Difference> figures = differences.figures(then.told(), now.asAt());
            Change gone = goneForGood(rule, key);
            // A figure that changed from a day on is neither time alone nor anything recorded.
            return gone.status() == Status.WINDOW_PASSED && !figures.isEmpty()
                    ? changed(key, "a figure of the rule is another now", figures)
                    : gone;
        }
        if (now.ruleBook().fingerprint().equals(earlier.fingerprint())) {
            return unasked(rule, outcome, key, then);
        }
        List<Difference> figures = differences.figures(then.told(), earlier.asAt());
        if (outcome instanceof Outcome.OutOfScope out) {
            return changed(key, "the rule is not about this child on this day: " + out.why(), figures);
        }
        return changed(
                key,
                figures.isEmpty() ? "the rule is another one now" : "a figure of the rule is another now",
                figures);
    }

    /** By the same book: something recorded since with an earlier day, or something that was there and is not given now. */
    private Change unasked(Rule rule, Outcome outcome, String key, Asked then) {
        List<Evidence> by = backdated(rule, key);
        Set<String> given = caseFile.facts().stream().map(Fact::id).collect(Collectors.toSet());
        if (by.isEmpty() && !given.containsAll(then.because())) {
            return noLonger(key, "a record it rested on is not given any more");
        }
        return by.isEmpty() && outcome instanceof Outcome.OutOfScope out
                ? changed(key, "the rule is not about this child on this day: " + out.why(), List.of())
                : new Change(key, Status.SETTLED, by);
    }

    private static Change noLonger(String key, String why) {
        return new Change(key, Status.CAN_NO_LONGER_TELL, List.of(), why, List.of(), List.of());
    }

    private static Change changed(String key, String why, List<Difference> figures) {
        return new Change(key, Status.RULE_CHANGED, List.of(), why, figures, List.of());
    }

    private String whyNotAsked(Rule rule) {
        return now.notAsked().stream()
                .filter(each -> each.rule().id().equals(rule.id()))
                .map(each -> "the rule was not asked: " + each.why())
                .findFirst()
                .orElse("the rule is on trial now");
    }

    /** What was recorded since with an earlier day, and no day of recording: today it looks as if it had been known then. */
    private List<Evidence> backdated(Rule rule, String key) {
        CaseFile then = caseFile.asAt(earlier.asAt());
        List<Evidence> by = new ArrayList<>();
        for (Fact fact : then.facts()) {
            if (matters(rule, fact) && explainer.asks(rule, without(then, fact, null), earlier.asAt(), key, budget)) {
                by.add(new Evidence.Found(fact));
            }
        }
        return by;
    }

    private Change goneForGood(Rule rule, String key) {
        CaseFile then = caseFile.asAt(earlier.asAt());
        CaseFile seen = caseFile.asAt(now.asAt());
        if (!explainer.asks(rule, Later.unchanged(then, earlier.asAt(), now.asAt()), now.asAt(), key, budget)) {
            return new Change(key, Status.WINDOW_PASSED, List.of());
        }
        Map<String, Fact> known = new HashMap<>();
        then.facts().forEach(fact -> known.put(fact.id(), fact));
        List<Fact> since = seen.facts().stream()
                .filter(fact -> matters(rule, fact) && !fact.equals(known.get(fact.id())))
                .toList();
        List<Fact> by = since.size() > MOST_TRIED
                ? List.of()
                : since.stream()
                        .filter(fact -> explainer.asks(
                                rule, without(seen, fact, known.get(fact.id())), now.asAt(), key, budget))
                        .toList();
        // Where several things settle it, each alone would, and taking one away brings nothing back.
        List<Evidence> told = (by.isEmpty() ? since : by)
                .stream().<Evidence>map(Evidence.Found::new).toList();
        return new Change(key, Status.SETTLED, told);
    }

    /** Whether the rule looks at facts of its kind; arrangements also say whom it is about, and since when. */
    private static boolean matters(Rule rule, Fact fact) {
        return fact instanceof Arrangement || rule.reads().fields().containsKey(FactKind.of(fact));
    }

    private static CaseFile without(CaseFile seen, Fact fact, @Nullable Fact before) {
        List<Fact> facts = new ArrayList<>(seen.facts());
        facts.remove(fact);
        if (before != null) {
            facts.add(before);
        }
        return seen.withFacts(facts, seen.coverage());
    }
}
