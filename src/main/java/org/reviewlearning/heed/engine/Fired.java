package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.Faulted;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;

/** Takes down what fires in one session. */
final class Fired extends DefaultAgendaEventListener {

    private final List<Rule> rules;
    private final List<List<Line>> lines;
    private final Map<String, Integer> numbers;
    private final Map<String, List<Network.Match>> matches = new HashMap<>();
    private String last = "";

    Fired(List<Rule> rules, List<List<Line>> lines, Map<String, Integer> numbers) {
        this.rules = rules;
        this.lines = lines;
        this.numbers = numbers;
    }

    /** The matches of each rule that matched, by its id. */
    Map<String, List<Network.Match>> matches() {
        return matches;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        org.kie.api.runtime.rule.Match match = event.getMatch();
        last = match.getRule().getName();
        List<Line> read = lines.get(Objects.requireNonNull(numbers.get(last), "a rule that is not in the book"));
        List<Fact> facts = new ArrayList<>();
        Map<String, Object> named = new HashMap<>();
        Map<String, List<Object>> gathered = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            Element element = read.get(i).element();
            if (element instanceof Element.Each some) {
                Fact fact = (Fact) match.getDeclarationValue(RuleModel.variable(i));
                facts.add(fact);
                for (FactPattern.FieldBinding binding : some.pattern().fieldBindings()) {
                    Object value = binding.field().last().of(fact);
                    if (value != null) {
                        named.put(binding.name(), value);
                    }
                }
            } else if (element instanceof Element.Collect all) {
                List<Object> found = new ArrayList<>();
                ((Iterable<?>) match.getDeclarationValue(RuleModel.variable(i))).forEach(found::add);
                gathered.put(all.binding(), found);
            }
        }
        matches.computeIfAbsent(last, id -> new ArrayList<>())
                .add(new Network.Match(List.copyOf(facts), Map.copyOf(named), Map.copyOf(gathered)));
    }

    /** What a throwing rule is told as. */
    Faulted fault(RuntimeException thrown) {
        return new Faulted(culprit(thrown), "it threw " + thrown.getClass().getSimpleName());
    }

    /** Drools names the rule in the text of its exception only, which may also hold values; the rules' ids do not. */
    private String culprit(RuntimeException thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            for (Rule rule : rules) {
                if (message.contains("\"" + rule.id() + "\"")) {
                    return rule.id();
                }
            }
        }
        return last.isEmpty() ? "a rule that cannot be named" : "after " + last;
    }
}
