package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Faulted;
import org.reviewlearning.heed.rule.NumberedReads;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleId;

/** Rules as Drools runs them. Immutable, and shared between threads; every case has a session of its own. */
public final class Network {

    /** From so many facts on, what Drools keeps of each for rules that are not asked would count. */
    private static final int MANY_FACTS = 2_000;

    private final List<Rule> rules;
    private final Vocabulary words;
    private final List<List<Line>> lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Uses> uses;
    private final NumberedReads reads = new NumberedReads();
    private @Nullable KieBase whole;

    /** The first case, which may be the only one, is answered by a network of its own rules: all take longer to make. */
    private final AtomicBoolean met = new AtomicBoolean();

    /**
     * What a rule uses, gathered from its tree once.
     *
     * @param thresholds the names of its thresholds, in order
     * @param reads the numbers of the kinds, fields and parts it reads
     */
    public record Uses(Set<String> thresholds, BitSet reads) {}

    private Network(List<Rule> rules, Vocabulary words) {
        this.rules = List.copyOf(rules);
        this.words = words;
        this.lines = rules.stream().map(Line::of).toList();
        this.uses = rules.stream()
                .map(rule -> new Uses(rule.thresholds(), reads.of(rule)))
                .toList();
        rules.forEach(rule -> numbers.put(rule.id(), numbers.size()));
    }

    /** A network of rules whose checks have all passed. Drools is first met when a case is run. */
    public static Network of(List<Rule> rules, Vocabulary words) {
        return new Network(rules, words);
    }

    private synchronized KieBase whole() {
        if (whole == null) {
            BitSet all = new BitSet();
            all.set(0, rules.size());
            whole = base(all);
        }
        return whole;
    }

    private KieBase base(BitSet some) {
        ModelImpl model = new ModelImpl(RuleId.PACKAGE).addGlobal(RuleModel.DAY).addGlobal(RuleModel.ASKED);
        some.stream().forEach(i -> model.addRule(RuleModel.of(rules.get(i).id(), lines.get(i), i)));
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(
                null, ProjectClassLoader.createProjectClassLoader(new Kinds(words)));
        configuration.setOption(ShareBetaNodesOption.NO);
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), configuration);
    }

    /**
     * One match.
     *
     * @param facts the facts matched one by one, in the order of the rule
     * @param named the values of fields that were given a name, by that name; without those that are absent
     * @param gathered the facts or values gathered, by name
     */
    public record Match(List<Fact> facts, Map<String, Object> named, Map<String, List<Object>> gathered) {}

    /**
     * Those of some rules that Drools must be asked of. Each line of the others is held against the facts by itself first,
     * and one of them cannot be met: so it is with most rules of a book, and Drools would keep much of a case for each.
     *
     * @throws Faulted if a rule throws
     */
    public List<Rule> mayMatch(CaseView view, List<Rule> asked) throws Faulted {
        List<Rule> some = new ArrayList<>();
        for (Rule rule : asked) {
            try {
                if (lines.get(number(rule)).stream().allMatch(line -> line.mayBeMet(view))) {
                    some.add(rule);
                }
            } catch (RuntimeException e) {
                throw new Faulted(rule.id(), "it threw " + e.getClass().getSimpleName());
            }
        }
        return some;
    }

    /**
     * Rules of this network, in batches that keep what Drools must hold for a case at one time within bounds.
     *
     * @param tooMuch is told the rules that are left out, because the case has more than they can join or gather
     */
    public List<List<Rule>> batches(CaseView view, List<Rule> asked, Consumer<Rule> tooMuch) {
        List<List<Rule>> batches = new ArrayList<>();
        Ceiling ceiling = new Ceiling(view);
        long held = Long.MAX_VALUE / 2;
        for (Rule rule : asked) {
            long more = ceiling.held(lines.get(number(rule)));
            if (more < 0) {
                tooMuch.accept(rule);
                continue;
            }
            if (held + more > Ceiling.MOST_HELD_TOGETHER) {
                batches.add(new ArrayList<>());
                held = 0;
            }
            batches.get(batches.size() - 1).add(rule);
            held += more;
        }
        return batches;
    }

    /**
     * Runs one batch over a case, in a session of its own.
     *
     * @return the matches of each rule that matched, by its id
     * @throws Faulted if a rule throws
     */
    public Map<String, List<Match>> run(CaseView view, List<Rule> batch) throws Faulted {
        BitSet asked = new BitSet();
        Map<FactKind, List<Line>> read = new LinkedHashMap<>();
        for (Rule rule : batch) {
            asked.set(number(rule));
            for (Line line : lines.get(number(rule))) {
                read.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line);
            }
        }
        boolean many = view.caseFile().facts().size() > MANY_FACTS;
        boolean apart = many || asked.cardinality() < rules.size() && !met.getAndSet(true);
        Fired fired = new Fired(rules, lines, numbers);
        @Nullable
        Faulted fault = OwnLoader.under(() -> {
            KieSession session = (apart ? base(asked) : whole()).newKieSession();
            try {
                session.addEventListener(fired);
                session.setGlobal(RuleModel.DAY.getName(), view.asAt());
                session.setGlobal(RuleModel.ASKED.getName(), new RuleModel.Asked(asked, view.asAt()));
                session.insert(view.asAt());
                read.forEach((kind, some) -> view.facts(kind).stream()
                        .filter(fact -> some.stream().anyMatch(line -> line.admits(fact, view.asAt())))
                        .forEach(session::insert));
                session.fireAllRules();
                return null;
            } catch (RuntimeException e) {
                return fired.fault(e);
            } finally {
                session.dispose();
            }
        });
        if (fault != null) {
            throw fault;
        }
        return fired.matches();
    }

    /** What its rules read, numbered. */
    public NumberedReads reads() {
        return reads;
    }

    public Uses uses(Rule rule) {
        return uses.get(number(rule));
    }

    private int number(Rule rule) {
        return Objects.requireNonNull(numbers.get(rule.id()), rule.id());
    }

    /** Says what is held, not what is in it. */
    @Override
    public String toString() {
        return "Network[" + rules.size() + " rules]";
    }
}
