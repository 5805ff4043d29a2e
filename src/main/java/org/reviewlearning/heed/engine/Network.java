package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.reviewlearning.heed.check.RuleReader;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;

/** Rules as Drools runs them. Immutable, and shared between threads; every case has a session of its own. */
public final class Network {

    /** More matches than this in one case are too many to be about one child. */
    private static final int MOST_MATCHES = 20_000;

    /** More pairs than this are not tried: Drools cannot be stopped once it has begun to join. */
    private static final long MOST_PAIRS = 20_000_000L;

    private final List<Rule> rules;
    private final KieBase base;

    private Network(List<Rule> rules, KieBase base) {
        this.rules = List.copyOf(rules);
        this.base = base;
    }

    /** Makes a network of rules whose checks have all passed. */
    public static Network of(List<Rule> rules, Vocabulary words) {
        ModelImpl model = new ModelImpl(RuleReader.PACKAGE).addGlobal(RuleModel.DAY);
        for (int i = 0; i < rules.size(); i++) {
            model.addRule(RuleModel.of(rules.get(i), i));
        }
        // Named, because Drools would otherwise ask the thread for a class loader, and that is the host's.
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, new Kinds(words));
        configuration.setOption(ShareBetaNodesOption.NO);
        return new Network(rules, KieBaseBuilder.createKieBaseFromModel(List.of(model), configuration));
    }

    /** The rules, in the order given. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Runs every rule over a case.
     *
     * @return for each rule that matched, the facts of each match, in the order of the rule
     * @throws Faulted if a rule throws, or there is more to do than a case should need
     */
    Map<String, List<Match>> run(CaseView view) throws Faulted {
        for (Rule rule : rules) {
            if (pairs(rule, view) > MOST_PAIRS) {
                throw new Faulted(rule.id(), "the case has more facts than this rule can join");
            }
        }
        Map<String, List<Match>> matches = new LinkedHashMap<>();
        KieSession session = base.newKieSession();
        Listener listener = new Listener(matches);
        try {
            session.addEventListener(listener);
            session.setGlobal(RuleModel.DAY.getName(), view.asAt());
            BitSet all = new BitSet();
            all.set(0, rules.size());
            session.insert(new Asked(all));
            view.caseFile().facts().forEach(session::insert);
            // The limit is soft: Drools looks at it between batches.
            if (session.fireAllRules(MOST_MATCHES) >= MOST_MATCHES) {
                throw new Faulted(listener.last, "it matched more often than a case should need");
            }
        } catch (RuntimeException e) {
            throw new Faulted(
                    culprit(e, listener.last), "it threw " + e.getClass().getSimpleName());
        } finally {
            session.dispose();
        }
        return matches;
    }

    private static long pairs(Rule rule, CaseView view) {
        long pairs = 1;
        for (Element element : rule.condition()) {
            if (element instanceof Element.Some some) {
                pairs = Math.min(
                        Long.MAX_VALUE / 20_001,
                        pairs * Math.max(1, view.facts(some.pattern().kind()).size()));
            }
        }
        return pairs;
    }

    /** Drools names the rule in the text of its exception only, which may also hold values; the rules' ids do not. */
    private String culprit(RuntimeException thrown, String last) {
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

    /**
     * One match.
     *
     * @param facts the facts matched one by one, in the order of the rule
     * @param named the values of fields that were given a name, by that name; without those that are absent
     * @param gathered the facts or values gathered, by name
     */
    record Match(List<Fact> facts, Map<String, Object> named, Map<String, List<Object>> gathered) {}

    private final class Listener extends DefaultAgendaEventListener {

        private final Map<String, List<Match>> matches;
        private final Map<String, Rule> byId = new HashMap<>();
        private String last = "";

        Listener(Map<String, List<Match>> matches) {
            this.matches = matches;
            rules.forEach(rule -> byId.put(rule.id(), rule));
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            org.kie.api.runtime.rule.Match match = event.getMatch();
            last = match.getRule().getName();
            Rule rule = byId.get(last);
            if (rule == null) {
                throw new IllegalStateException("Drools fired a rule that is not in the book.");
            }
            List<Fact> facts = new ArrayList<>();
            Map<String, Object> named = new LinkedHashMap<>();
            Map<String, List<Object>> gathered = new LinkedHashMap<>();
            for (Element element : rule.condition()) {
                if (element instanceof Element.Some some) {
                    Fact fact = (Fact) match.getDeclarationValue(RuleModel.variable(some.binding()));
                    facts.add(fact);
                    for (FactPattern.FieldBinding binding : some.pattern().fieldBindings()) {
                        @Nullable
                        Object value =
                                Checks.follow(fact, binding.field().path().toArray(Field[]::new));
                        if (value != null) {
                            named.put(binding.name(), value);
                        }
                    }
                } else if (element instanceof Element.Gathering all) {
                    List<Object> found = new ArrayList<>();
                    ((Iterable<?>) match.getDeclarationValue(RuleModel.variable(all.binding()))).forEach(found::add);
                    gathered.put(all.binding(), found);
                }
            }
            matches.computeIfAbsent(last, id -> new ArrayList<>()).add(new Match(facts, named, gathered));
        }
    }

    /** Says what is held, not what is in it. */
    @Override
    public String toString() {
        return "Network[" + rules.size() + " rules]";
    }
}
