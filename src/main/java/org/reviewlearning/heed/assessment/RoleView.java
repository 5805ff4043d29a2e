package org.reviewlearning.heed.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;

/**
 * What one role may read of an assessment: the words of a restricted record only where the role is asked, or holds a copy.
 *
 * <p>Decided by rule, and not by prompt: a rule that looks at restricted records says something of them with every answer,
 * also by what it did not find and by the days between which it searched.
 */
final class RoleView implements Explainer {

    private final Assessment whole;
    private final Role role;

    /** What stands for the keys of the prompts that are withheld. */
    private final Map<String, String> numbered;

    RoleView(Assessment whole, Role role) {
        this.whole = whole;
        this.role = role;
        this.numbered = Map.copyOf(numbers(
                whole.everyOutcome().stream()
                        .filter(Outcome.Prompted.class::isInstance)
                        .flatMap(asked -> ((Outcome.Prompted) asked).prompts().stream())
                        .map(Prompt::key),
                Map.of()));
    }

    Role role() {
        return role;
    }

    List<Outcome> of(List<Outcome> outcomes) {
        return outcomes.stream().map(this::of).toList();
    }

    boolean withholds(Rule rule) {
        return !addressed(rule) && rule.reads().fields().keySet().stream().anyMatch(FactKind::restricted);
    }

    private boolean addressed(Rule rule) {
        return Stream.concat(Stream.of(rule.to()), rule.copies().stream())
                .anyMatch(each -> each.key().equals(role.key()));
    }

    private Outcome of(Outcome outcome) {
        Rule rule = outcome.rule();
        if (!withholds(rule)) {
            return outcome;
        }
        if (outcome instanceof Outcome.Prompted asked) {
            return new Outcome.Prompted(
                    rule, asked.prompts().stream().map(this::of).toList(), gaps(asked.gaps()));
        }
        return outcome instanceof Outcome.CannotTell ? new Outcome.CannotTell(rule, gaps(outcome.gaps())) : outcome;
    }

    private Prompt of(Prompt prompt) {
        Rule rule = prompt.rule();
        String copies = rule.copies().stream().map(Role::inWords).collect(Collectors.joining(", "));
        return new Prompt(
                key(prompt.key(), numbered),
                rule,
                "A question that rests on a restricted record",
                "A question to " + rule.to().inWords()
                        + " rests on a restricted record, and its words are not shown here. "
                        + (copies.isEmpty() ? "Nobody else holds a copy." : "Copies are held by: " + copies + "."),
                "The words of a restricted record are for the role that is asked and those that hold a copy.",
                evidence(prompt.because()),
                evidence(prompt.alongside()),
                gaps(prompt.despite()),
                prompt.thresholds(),
                prompt.lines().stream().map(this::of).toList());
    }

    private Prompt.Line of(Prompt.Line line) {
        return new Prompt.Line(
                line.rule(),
                "A line that rests on a restricted record",
                "",
                "",
                evidence(line.because()),
                gaps(line.despite()),
                line.thresholds());
    }

    /** What is withheld is told once and last, because its number and its place among the others would tell of it. */
    private static List<Evidence> evidence(List<Evidence> all) {
        List<Evidence> shown = all.stream().map(RoleView::of).distinct().toList();
        return Stream.concat(
                        shown.stream().filter(each -> !(each instanceof Evidence.Withheld)),
                        shown.stream().filter(Evidence.Withheld.class::isInstance))
                .toList();
    }

    private static Evidence of(Evidence evidence) {
        if (evidence instanceof Evidence.Found found && !found.kind().restricted()) {
            return new Evidence.Found(ReasonWithheld.from(found.fact()));
        }
        // A search of any kind may begin or end on the day of a restricted record.
        return new Evidence.Withheld(evidence instanceof Evidence.Found);
    }

    private List<Gap> gaps(List<Gap> gaps) {
        return gaps.stream().map(this::of).distinct().toList();
    }

    private Gap of(Gap gap) {
        if (gap instanceof Gap.NotRecorded blank && FactKind.of(blank.fact()).restricted()) {
            return new Gap.Withheld();
        }
        return gap instanceof Gap.NotSupplied missing
                ? new Gap.NotSupplied(missing.kind(), missing.narrower(), missing.anySupplied(), null, whole.asAt())
                : gap;
    }

    /**
     * A prompt's key, with a number where it names a record or a value that is withheld, or may be. It is made from nothing
     * that is withheld, so nothing can be guessed from it; and it names the day, so that nobody takes it for the same
     * record in another assessment.
     */
    private static String key(String key, Map<String, String> numbered) {
        return numbered.getOrDefault(key, key);
    }

    /** Numbers for keys that are withheld, in their order and after those there are. */
    private Map<String, String> numbers(Stream<String> keys, Map<String, String> before) {
        Map<String, String> numbers = new HashMap<>(before);
        Map<String, Integer> last = new HashMap<>();
        List<String> all = new ArrayList<>(before.keySet());
        keys.filter(key -> !all.contains(key)).distinct().forEach(all::add);
        for (String key : all) {
            String shown = shown(key);
            if (!shown.isEmpty()) {
                int number = last.merge(shown, 1, Integer::sum);
                numbers.putIfAbsent(key, shown + "/restricted:" + whole.asAt() + "-" + number);
            }
        }
        return numbers;
    }

    /** What is shown of a key of which the rest is withheld; empty for a key that every role may read. */
    private String shown(String key) {
        for (Outcome outcome : whole.everyOutcome()) {
            Rule rule = outcome.rule();
            if (rule.about(key).isPresent()) {
                return withholds(rule) && tells(rule) ? rule.keyed() : "";
            }
        }
        // A rule that is no longer asked: whom it asked, and what it looked at, is not known here.
        return key.endsWith("/case") ? "" : key.substring(0, key.indexOf('/') + 1) + "earlier";
    }

    private static boolean tells(Rule rule) {
        return rule.condition().per() instanceof Per.TheValue
                || rule.condition().per() instanceof Per.PerFact about
                        && rule.reads().fields().keySet().stream()
                                .anyMatch(kind -> kind.restricted()
                                        && kind.one().replace(' ', '-').equals(about.kind()));
    }

    @Override
    public Explanation explain(Rule rule, Outcome outcome) {
        if (withholds(rule)) {
            throw new IllegalArgumentException(
                    "The rule " + rule.id() + " looks at restricted records, and does not address this role.");
        }
        return whole.explain(rule.id());
    }

    @Override
    public List<Change> since(Earlier earlier, Assessment now) {
        List<Change> changes = whole.since(earlier);
        Map<String, String> numbers = numbers(changes.stream().map(Change::key), numbered);
        return changes.stream().map(change -> of(change, numbers)).toList();
    }

    @Override
    public int unrestrictedKnownFromTheirOwnDay() {
        return whole.factsKnownFromTheirOwnDay();
    }

    private static Change withheld(Change change, String key) {
        return new Change(
                key,
                change.status(),
                evidence(change.by()),
                change.why(),
                change.differences().stream().map(Difference::withheld).toList(),
                change.lines().stream().map(line -> withheld(line, line.key())).toList());
    }

    private Change of(Change change, Map<String, String> numbers) {
        boolean open = whole.everyOutcome().stream()
                .map(Outcome::rule)
                .anyMatch(rule -> rule.about(change.key()).isPresent() && !withholds(rule));
        return open ? change : withheld(change, key(change.key(), numbers));
    }
}
