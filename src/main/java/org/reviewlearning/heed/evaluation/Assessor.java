package org.reviewlearning.heed.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.engine.Network;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Faulted;
import org.reviewlearning.heed.reading.Missing;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** Decides what became of every rule for one case on one day. */
public final class Assessor {

    private final CaseView view;
    private final Map<String, Threshold.InForce> thresholds;
    private final SecondReader reader;
    private final ScopeCheck scope;
    private final boolean alwaysTwice;
    private final BooleanSupplier late;
    private final Budget budget = Budget.forDeciding();
    private final Budget proving = Budget.forProving();
    private final Budget holding = Budget.forProving();

    /**
     * An assessor of one case on one day.
     *
     * @param alwaysTwice whether every rule is read a second time, whatever matched
     * @param late asked between rules whether to give the case up
     * @throws IllegalStateException if a host's own kind throws when it is looked at
     */
    public Assessor(CaseFile caseFile, BookDay day, boolean alwaysTwice, BooleanSupplier late) {
        this.alwaysTwice = alwaysTwice;
        this.late = late;
        this.view = new CaseView(caseFile, day.asAt(), day.patterns());
        this.thresholds = day.thresholds();
        this.reader = new SecondReader(view, budget);
        this.scope = new ScopeCheck(view, day.without());
    }

    /** The case as it could be seen on the day. */
    public CaseFile seen() {
        return view.caseFile();
    }

    /**
     * One outcome for each of the rules given, which must be among those of the network, in their order.
     *
     * @throws OutOfTime if it is too late for the next
     */
    public List<Outcome> assess(Network network, List<Rule> asked) {
        String reading = "no rule yet";
        try {
            Map<String, Outcome> decided = new HashMap<>();
            List<Rule> inScope = new ArrayList<>();
            Missing missing = new Missing(view, network.reads());
            for (Rule rule : asked) {
                scope.of(rule, network.uses(rule).thresholds())
                        .ifPresentOrElse(outcome -> decided.put(rule.id(), outcome), () -> inScope.add(rule));
            }
            List<Rule> some = network.mayMatch(view, inScope);
            List<List<Rule>> batches =
                    network.batches(view, some, rule -> decided.put(rule.id(), tooMuch(rule, "join or gather")));
            for (List<Rule> batch : batches) {
                timely();
                Map<String, List<Network.Match>> matches = network.run(view, batch);
                for (Rule rule : batch) {
                    reading = rule.id();
                    List<Network.Match> matched = matches.get(rule.id());
                    if (matched != null) {
                        decided.put(rule.id(), outcome(rule, matched));
                    }
                }
            }
            for (Rule rule : inScope) {
                if (!decided.containsKey(rule.id())) {
                    reading = rule.id();
                    boolean quiet =
                            !alwaysTwice && missing.nothingOf(network.uses(rule).reads());
                    decided.put(rule.id(), quiet ? new Outcome.Quiet(rule) : outcome(rule, List.of()));
                }
            }
            return asked.stream()
                    .map(rule -> Objects.requireNonNull(decided.get(rule.id())))
                    .toList();
        } catch (Faulted fault) {
            return faulted(asked, fault.rule(), fault.says());
        } catch (OutOfTime e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            // A host's own kind can throw when it is read. Its message may hold a value, so only its class is told. And
            // what is not enough for one case may be enough for the next.
            return faulted(asked, reading, "it threw " + e.getClass().getSimpleName());
        }
    }

    private void timely() {
        if (late.getAsBoolean()) {
            throw new OutOfTime();
        }
    }

    private Outcome outcome(Rule rule, List<Network.Match> matches) throws Faulted {
        timely();
        try {
            List<Occurrence> occurrences = reader.read(rule);
            Agreement.check(rule, matches, occurrences);
            Outcome outcome = Decision.of(rule, occurrences, view, thresholds);
            budget.tell(outcome);
            return outcome instanceof Outcome.Prompted prompted ? proven(prompted, occurrences) : outcome;
        } catch (TooMuchToRead e) {
            return tooMuch(rule, e.doing());
        }
    }

    private Outcome proven(Outcome.Prompted prompted, List<Occurrence> occurrences) throws Faulted {
        Proof proof = new Proof(view, reader, thresholds, occurrences, prompted.gaps(), proving);
        // Has a budget of its own, so that reading everything twice changes no evidence.
        Proof held = new Proof(view, reader, thresholds, occurrences, prompted.gaps(), holding);
        List<Prompt> prompts = new ArrayList<>();
        for (Prompt prompt : prompted.prompts()) {
            // Both readers found it: what cannot be tried to the end is no reason to keep it back.
            if (alwaysTwice && !held.isSufficient(prompt) && !held.isTooMuch()) {
                throw new Faulted(prompted.rule().id(), "its evidence alone does not raise the same question");
            }
            prompts.add(proof.withEvidenceOnly(prompt));
        }
        return new Outcome.Prompted(prompted.rule(), prompts, prompted.gaps());
    }

    /** What one rule cannot finish costs that rule, and no other of the case. */
    private static Outcome tooMuch(Rule rule, String what) {
        return new Outcome.CannotTell(
                rule, List.of(new Gap.Fault(rule.id(), "the case has more facts than this rule can " + what)));
    }

    /** What is told when a case cannot even be looked at. */
    public static List<Outcome> notSeen(List<Rule> asked, RuntimeException thrown) {
        return faulted(
                asked, "no rule yet", "a record threw " + thrown.getClass().getSimpleName());
    }

    private static List<Outcome> faulted(List<Rule> asked, String rule, String says) {
        Gap fault = new Gap.Fault(rule, says);
        return asked.stream()
                .<Outcome>map(each -> new Outcome.CannotTell(each, List.of(fault)))
                .toList();
    }
}
