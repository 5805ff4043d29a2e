package org.reviewlearning.heed.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Difference;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.explanation.EarlierKeys.Asked;
import org.reviewlearning.heed.explanation.EarlierKeys.Slot;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;

/**
 * Says what became of the prompts of an earlier assessment: rule by rule, and of rows that ask together line by line.
 *
 * <p>What is still asked is held against what was said of it then. Why something is not asked any more, {@link Gone} finds
 * out.
 */
final class ChangesSince {

    /** From what reassures least to what reassures most, for a prompt all lines of which are gone. */
    private static final List<Status> GONE =
            List.of(Status.CAN_NO_LONGER_TELL, Status.RULE_CHANGED, Status.WINDOW_PASSED, Status.SETTLED);

    private final CaseExplainer explainer;
    private final EarlierKeys keys;
    private final Differences differences;
    private final CaseFile caseFile;
    private final Earlier earlier;
    private final Assessment now;
    private final Budget budget;

    ChangesSince(
            CaseExplainer explainer,
            List<Rule> rules,
            CaseFile caseFile,
            Earlier earlier,
            Assessment now,
            Budget budget) {
        this.budget = budget;
        this.explainer = explainer;
        this.caseFile = caseFile;
        this.earlier = earlier;
        this.now = now;
        this.keys = new EarlierKeys(rules);
        Earlier.Made then = earlier.made();
        String language = then == null ? "en" : then.ruleBook().languageOrEnglish();
        this.differences = new Differences(rules, explainer::figure, language.equals(now.language()));
    }

    List<Change> changes() {
        Map<Slot, Asked> before = keys.of(earlier, this::mayHaveAsked);
        Map<String, Change> changes = new TreeMap<>();
        Map<String, List<Change>> lines = new TreeMap<>();
        Map<String, Prompt> shared = new HashMap<>();
        for (Prompt prompt : now.prompts()) {
            String about = prompt.rule().about(prompt.key()).orElseThrow();
            if (prompt.lines().isEmpty()) {
                Asked then = before.remove(new Slot(prompt.rule().id(), about));
                changes.put(
                        prompt.key(),
                        then == null
                                ? fresh(prompt.key(), prompt.rule(), prompt.key(), prompt.because())
                                : still(prompt, then));
            }
            shared.put(prompt.key(), prompt);
            for (Prompt.Line line : prompt.lines()) {
                Asked then = before.remove(new Slot(line.rule().id(), about));
                lines.computeIfAbsent(prompt.key(), key -> new ArrayList<>())
                        .add(
                                then == null
                                        ? fresh(line.rule().id(), line.rule(), prompt.key(), line.because())
                                        : still(line, prompt.key(), then));
            }
        }
        Gone gone = new Gone(explainer, differences, caseFile, earlier, now, budget);
        before.forEach((slot, then) -> {
            Rule rule = keys.rule(slot.rule());
            String key = rule == null ? then.key() : rule.key(slot.about());
            Change change = gone.of(rule, key, then);
            if (rule == null || rule.together() == null) {
                changes.put(key, change);
            } else {
                lines.computeIfAbsent(key, each -> new ArrayList<>()).add(named(rule.id(), change));
            }
        });
        lines.forEach((key, all) -> changes.put(key, ofAll(key, shared.get(key), all)));
        return List.copyOf(changes.values());
    }

    private Change ofAll(String key, @Nullable Prompt prompt, List<Change> lines) {
        if (prompt == null) {
            Status status = GONE.stream()
                    .filter(each -> lines.stream().anyMatch(line -> line.status() == each))
                    .findFirst()
                    .orElseThrow();
            List<Evidence> by = lines.stream()
                    .flatMap(line -> line.by().stream())
                    .distinct()
                    .toList();
            return new Change(key, status, status == Status.SETTLED ? by : List.of(), "", List.of(), lines);
        }
        if (lines.stream().allMatch(line -> line.status() == Status.NEW)) {
            return new Change(key, Status.NEW, List.of(), "", List.of(), lines);
        }
        List<Evidence> more = earlier.prompts().containsKey(key)
                ? more(prompt.because(), earlier.prompts().getOrDefault(key, Set.of()))
                : List.of();
        return still(key, more, differences.ofAll(earlier.told().get(key), prompt), lines);
    }

    private static Change named(String reference, Change line) {
        return new Change(reference, line.status(), line.by(), line.why(), line.differences(), List.of());
    }

    private Change fresh(String reference, Rule rule, String key, List<Evidence> because) {
        return new Change(reference, Status.NEW, List.of(), whyNew(rule, key, because), List.of(), List.of());
    }

    /** Another rule is told as the reason only where everything the prompt rests on was known then. */
    private String whyNew(Rule rule, String key, List<Evidence> because) {
        if (!earlier.outcomes().isEmpty() && !earlier.outcomes().containsKey(rule.id())) {
            return "the rule was not asked then";
        }
        boolean known =
                Evidence.facts(because).map(Fact::recordedOn).allMatch(on -> on != null && !on.isAfter(earlier.asAt()));
        try {
            return known && isAnotherBook() && askedThen(rule, key)
                    ? "the rule, or a figure of it, is another now; what it rests on was known then"
                    : "";
        } catch (TooMuchToRead e) {
            return "the case has too many facts to say why";
        }
    }

    /** Also where the case is too large to say: what became of it, or that nobody can tell, is then told all the same. */
    private boolean mayHaveAsked(Rule rule, String key) {
        try {
            return askedThen(rule, key);
        } catch (TooMuchToRead e) {
            return true;
        }
    }

    private boolean askedThen(Rule rule, String key) {
        return explainer.asks(rule, caseFile, earlier.asAt(), key, budget);
    }

    private boolean isAnotherBook() {
        return !now.ruleBook().fingerprint().equals(earlier.fingerprint());
    }

    private Change still(Prompt prompt, Asked then) {
        List<Difference> other = differences.alone(then.told(), prompt, now.asAt());
        return still(prompt.key(), more(prompt.because(), then.because()), other, List.of());
    }

    private Change still(Prompt.Line line, String key, Asked then) {
        List<Evidence> more = then.told() == null ? List.of() : more(line.because(), then.because());
        List<Difference> other = new ArrayList<>(differences.ofLine(then.told(), line, now.asAt()));
        if (!then.key().equals(key)) {
            other.add(new Difference("reference", then.key(), key));
        }
        return still(line.rule().id(), more, other, List.of());
    }

    private static Change still(String key, List<Evidence> more, List<Difference> other, List<Change> lines) {
        return new Change(key, more.isEmpty() ? Status.STILL : Status.MORE_EVIDENCE, more, "", other, lines);
    }

    private static List<Evidence> more(List<Evidence> because, Set<String> ids) {
        return because.stream()
                .filter(each -> each instanceof Evidence.Found found
                        && !ids.contains(found.fact().id()))
                .toList();
    }
}
