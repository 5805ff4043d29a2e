package org.reviewlearning.heed.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Rule;

/** Reads rules over one case, in three values. Not shared between threads. */
public final class SecondReader {

    private final CaseView view;
    private final Evaluator evaluator;
    private final Budget budget;
    private final boolean says;

    /** The searches of patterns that ask nothing of other facts: the same for every way a condition was met so far. */
    private final Map<FactPattern, SearchedPeriod> searches;

    /** A reader of one case as at one day, that may share its budget with others. */
    public SecondReader(CaseView view, Budget budget) {
        this(view, budget, true, new IdentityHashMap<>());
    }

    private SecondReader(CaseView view, Budget budget, boolean says, Map<FactPattern, SearchedPeriod> searches) {
        this.budget = Objects.requireNonNull(budget, "budget");
        this.view = Objects.requireNonNull(view, "view");
        this.evaluator = new Evaluator(view);
        this.says = says;
        this.searches = searches;
    }

    /** One that finds these facts alone, and is asked what they meet: what it says of what is not there is not to be told. */
    public SecondReader over(Collection<Fact> alone, Budget other) {
        return new SecondReader(view.with(alone), other, false, searches);
    }

    /**
     * Every way the rule's condition is met or may be met. None at all means that it certainly is not met.
     *
     * @throws TooMuchToRead if that takes too many steps
     */
    public List<Occurrence> read(Rule rule) {
        return read(rule, (element, before, after) -> {});
    }

    /** As {@link #read(Rule)}, telling a watcher what each line of the condition made of each way it was met so far. */
    public List<Occurrence> read(Rule rule, Watcher watcher) {
        budget.next();
        List<Branch> branches = List.of(Branch.START);
        for (Element element : rule.condition().lines()) {
            List<Branch> next = new ArrayList<>();
            for (Branch branch : branches) {
                if (branch.ended()) {
                    next.add(branch);
                } else {
                    List<Branch> after = new ArrayList<>();
                    element(element, branch, rule, after);
                    watcher.read(element, branch, after);
                    after.forEach(each -> budget.keep(each.size()));
                    next.addAll(after);
                }
            }
            branches = next;
        }
        budget.keepOccurrences(branches.size());
        return branches.stream().map(Branch::occurrence).toList();
    }

    /** How many steps the latest reading took: facts held against patterns. */
    public int steps() {
        return budget.steps();
    }

    /** Is told what a line of a condition made of one way it was met so far. */
    public interface Watcher {
        void read(Element element, Branch before, List<Branch> after);
    }

    public Evaluator evaluator() {
        return evaluator;
    }

    private void element(Element element, Branch branch, Rule rule, List<Branch> next) {
        if (element instanceof Element.TheDay) {
            next.add(branch);
        } else if (element instanceof Element.Each some) {
            some(some, branch, next);
        } else if (element instanceof Element.Exists any) {
            any(any.pattern(), branch, next);
        } else if (element instanceof Element.Absent none) {
            none(none.pattern(), rule.settles(none.pattern().kind()), branch, next);
        } else {
            gathering((Element.Collect) element, branch, next);
        }
    }

    private void some(Element.Each some, Branch branch, List<Branch> next) {
        FactPattern pattern = some.pattern();
        for (Fact fact : view.facts(pattern.kind())) {
            Verdict verdict = verdict(pattern, fact, branch);
            if (verdict.truth() != Truth.FALSE) {
                Branch with = branch.with(verdict).matching(some.binding(), fact);
                for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
                    with = with.naming(binding.name(), evaluator.field(binding.field(), fact));
                }
                next.add(with);
            }
        }
        SearchedPeriod search = search(pattern, branch);
        if (!search.covered()) {
            // One that was not supplied might match; nothing more can be said of it.
            next.add(branch.endedBy(search.gaps()));
        }
    }

    private void any(FactPattern pattern, Branch branch, List<Branch> next) {
        Sorted sorted = sorted(pattern, branch);
        SearchedPeriod search = search(pattern, branch);
        if (!sorted.found.isEmpty()) {
            next.add(branch.resting(sorted.evidence(), sorted.thresholds));
        } else if (!sorted.gaps.isEmpty() || !search.covered()) {
            next.add(branch.with(Verdict.unknown(sorted.gapsAnd(search))));
        }
    }

    private void none(FactPattern pattern, boolean settling, Branch branch, List<Branch> next) {
        Sorted sorted = sorted(pattern, branch);
        if (!sorted.found.isEmpty()) {
            return;
        }
        SearchedPeriod search = search(pattern, branch);
        Set<Gap> gaps = sorted.gapsAnd(search);
        if (gaps.isEmpty() && !search.possible() && !branch.evidence().isEmpty()) {
            // There was nothing to look for, and so nothing that was not found.
            next.add(branch);
        } else if (gaps.isEmpty()) {
            next.add(branch.resting(
                    List.of(absence(pattern, branch, search)),
                    view.patterns().of(pattern).thresholds()));
        } else if (settling) {
            Set<Gap> open = settled(pattern, sorted.perhaps, branch);
            next.add(open.isEmpty() ? branch.despite(gaps) : branch.with(Verdict.unknown(open)));
        } else {
            next.add(branch.with(Verdict.unknown(gaps)));
        }
    }

    /**
     * What leaves open whether a record still settles it that did when it was supplied: it is there, not missing, and the
     * question does not stand for want of it. What is not recorded of another fact leaves it open as well: the record that
     * settles it is no less there.
     */
    private Set<Gap> settled(FactPattern pattern, List<Fact> perhaps, Branch branch) {
        Set<Gap> open = new LinkedHashSet<>();
        for (Fact fact : perhaps) {
            boolean told = evaluator
                            .asTold()
                            .all(pattern.tests(), fact, branch.names())
                            .truth()
                    == Truth.TRUE;
            for (Gap gap : verdict(pattern, fact, branch).gaps()) {
                if (told
                        || (gap instanceof Gap.NotRecorded of && !of.fact().id().equals(fact.id()))) {
                    open.add(gap);
                }
            }
        }
        return open;
    }

    private void gathering(Element.Collect gathering, Branch branch, List<Branch> next) {
        Sorted sorted = sorted(gathering.pattern(), branch);
        SearchedPeriod search = search(gathering.pattern(), branch);
        Set<Object> values = new LinkedHashSet<>();
        if (gathering.distinctBy() != null) {
            sorted.values(gathering.distinctBy(), values, evaluator);
        }
        int certain = gathering.distinctBy() == null ? sorted.found.size() : values.size();
        int possible = search.covered() ? certain + sorted.open : Integer.MAX_VALUE;
        Set<Gap> gaps = sorted.gapsAnd(search);
        Truth truth = Truth.TRUE;
        Set<String> thresholds = new LinkedHashSet<>(sorted.thresholds);
        for (Constraint.Compare size : gathering.sizes()) {
            int asked = view.asAt().count(((Operand.CountOf) size.right()).threshold());
            Truth one = Sizes.compare(certain, possible, size.operator(), asked);
            truth = one == Truth.FALSE || truth == Truth.FALSE ? Truth.FALSE : one == Truth.UNKNOWN ? one : truth;
            thresholds.addAll(size.right().thresholds());
        }
        if (truth == Truth.FALSE) {
            return;
        }
        CollectedFacts gathered = new CollectedFacts(
                sorted.found, sorted.perhaps, List.copyOf(values), gathering.distinctBy() != null, possible > certain);
        List<Evidence> evidence = sorted.evidence();
        if (evidence.isEmpty() && gaps.isEmpty()) {
            evidence.add(absence(gathering.pattern(), branch, search));
        }
        Branch with = branch.resting(evidence, thresholds).naming(gathering.binding(), gathered);
        next.add(truth == Truth.UNKNOWN ? with.with(Verdict.unknown(gaps)) : with.despite(gaps));
    }

    /** What was searched for in vain. */
    public Evidence absence(FactPattern pattern, Branch branch) {
        return absence(pattern, branch, search(pattern, branch));
    }

    private Evidence absence(FactPattern pattern, Branch branch, SearchedPeriod search) {
        String where = says ? view.patterns().of(pattern).words(evaluator.saying(branch.names())) : "";
        return new Evidence.NotFound(pattern.kind(), where, search.from(), search.to());
    }

    /** The facts of a kind, sorted by what can be said of them. */
    private Sorted sorted(FactPattern pattern, Branch branch) {
        Sorted sorted = new Sorted();
        for (Fact fact : view.facts(pattern.kind())) {
            sorted.add(fact, verdict(pattern, fact, branch));
        }
        return sorted;
    }

    private Verdict verdict(FactPattern pattern, Fact fact, Branch branch) {
        budget.steps(1);
        return evaluator.all(pattern.tests(), fact, branch.names());
    }

    private SearchedPeriod search(FactPattern pattern, Branch branch) {
        @Nullable SearchedPeriod search = searches.get(pattern);
        if (search == null) {
            PatternDays.PatternDay day = view.patterns().of(pattern);
            search = SearchedPeriod.of(day, view, evaluator, branch.names());
            if (!day.joins()) {
                searches.put(pattern, search);
            }
        }
        return search;
    }
}
