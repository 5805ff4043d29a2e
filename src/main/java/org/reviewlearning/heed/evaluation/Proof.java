package org.reviewlearning.heed.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Proves the evidence of a prompt by reading the rule again over the cited facts alone.
 *
 * <p><em>Sufficient</em>: with the same day, coverage and arrangement, they raise the same prompt with the same question.
 * <em>Relevant</em>: every cited fact is in at least one smallest set of cited facts that still raises it; of five
 * placements where three are asked for, every three are such a set, so all five are evidence. A matched fact in no such set
 * is alongside, and not evidence. Where a condition needs one record of each kind it finds, that is plain without trying.
 * Where trying it out would take too long, everything matched is evidence.
 */
final class Proof {

    /** Beyond this many facts they are all taken as evidence: each would have to be tried against each. */
    private static final int MOST_TRIED = 40;

    /** Beyond this many steps of reading a prompt's facts again, too: a rule that joins much is slow to read. */
    private static final int MOST_STEPS = 2_000_000;

    private final CaseView view;
    private final SecondReader reader;
    private final Map<String, Threshold.InForce> thresholds;
    private final List<Occurrence> occurrences;
    private final List<Gap> undecided;
    private final Budget budget;
    private long steps;
    private boolean spent;

    /**
     * For the prompts of one rule.
     *
     * @param occurrences every way its condition is met or may be met
     * @param undecided the gaps of its occurrences that may be met or not
     * @param budget for all proofs of one case
     */
    Proof(
            CaseView view,
            SecondReader reader,
            Map<String, Threshold.InForce> thresholds,
            List<Occurrence> occurrences,
            List<Gap> undecided,
            Budget budget) {
        this.occurrences = occurrences;
        this.view = view;
        this.reader = reader;
        this.budget = budget;
        this.undecided = undecided;
        this.thresholds = thresholds;
    }

    /**
     * Whether the cited facts alone raise the same prompt with the same question; or, where a fact that is not cited
     * stands in the way of another match, the cited facts and what a {@code not} or a count of so many at most was held against. Where something was
     * left open the question may be said with more certainty without it, so the prompt alone is held to.
     */
    boolean isSufficient(Prompt prompt) {
        steps = 0;
        Set<Fact> cited = facts(prompt);
        return isSame(prompt, cited) || isSame(prompt, and(cited, inTheWay(prompt)));
    }

    private boolean isSame(Prompt prompt, Collection<Fact> facts) {
        List<Occurrence> raising = raising(prompt, facts);
        boolean open = !prompt.despite().isEmpty() || !undecided.isEmpty();
        return !raising.isEmpty()
                && (open || asks(prompts(prompt).of(raising).get(0)).equals(asks(prompt)));
    }

    /** What is asked in all: of a row that asks together with others, the question above its line as well. */
    private static List<String> asks(Prompt prompt) {
        return Stream.concat(Stream.of(prompt.ask()), prompt.lines().stream().map(Prompt.Line::ask))
                .toList();
    }

    private Set<Fact> inTheWay(Prompt prompt) {
        Set<Fact> facts = open(prompt);
        for (Element element : prompt.rule().condition().lines()) {
            boolean counted = element instanceof Element.Collect gathering
                    && !gathering.sizes().stream().allMatch(this::needsSome);
            if (element instanceof Element.Absent || counted) {
                facts.addAll(view.facts(element.searches().orElseThrow().kind()));
            }
        }
        return facts;
    }

    /** The prompt with what is not evidence told alongside. */
    Prompt withEvidenceOnly(Prompt prompt) {
        Set<Fact> cited = facts(prompt);
        Set<Fact> open = open(prompt);
        open.removeAll(cited);
        if (cited.size() < 2 || cited.size() > MOST_TRIED || (open.isEmpty() && eachIsNeeded(prompt.rule()))) {
            return prompt;
        }
        steps = 0;
        List<Fact> relevant = relevant(prompt, List.copyOf(cited), open);
        if (isTooMuch()) {
            return prompt;
        }
        List<Evidence> because = new ArrayList<>();
        List<Evidence> alongside = new ArrayList<>();
        for (Evidence evidence : prompt.because()) {
            boolean irrelevant = evidence instanceof Evidence.Found found && !relevant.contains(found.fact());
            (irrelevant ? alongside : because).add(evidence);
        }
        if (alongside.isEmpty() || because.isEmpty()) {
            // Where there may be so many at most, each can be taken away, and together they are still what was found.
            return prompt;
        }
        return prompt.resting(because, alongside);
    }

    private List<Fact> relevant(Prompt prompt, List<Fact> cited, Set<Fact> open) {
        Smallest smallest = new Smallest(some -> {
            List<Fact> facts = among(cited, some);
            facts.addAll(open);
            return !raising(prompt, facts).isEmpty();
        });
        List<Smallest.Way> ways = new ArrayList<>();
        for (Occurrence occurrence : prompts(prompt).raising(prompt.key(), occurrences)) {
            long all = bits(cited, Evidence.facts(occurrence.evidence()));
            ways.add(new Smallest.Way(bits(cited, occurrence.matched().stream()), all));
        }
        return among(cited, smallest.relevant((1L << cited.size()) - 1, ways));
    }

    private static long bits(List<Fact> cited, Stream<Fact> some) {
        return some.mapToLong(fact -> 1L << cited.indexOf(fact)).reduce(0, (one, other) -> one | other);
    }

    /** The facts whose bits are set. */
    private static List<Fact> among(List<Fact> cited, long some) {
        List<Fact> facts = new ArrayList<>();
        for (long left = some; left != 0; left &= left - 1) {
            facts.add(cited.get(Long.numberOfTrailingZeros(left)));
        }
        return facts;
    }

    /** Whether more was tried than may be, for one prompt or for all of a case. */
    boolean isTooMuch() {
        return steps > MOST_STEPS || spent;
    }

    /**
     * Whether every record found is in a smallest set that raises the question: each line that finds any looks for a kind of
     * its own, and needs one of them, or so many.
     */
    private boolean eachIsNeeded(Rule rule) {
        Set<FactKind> kinds = new HashSet<>();
        for (Element element : rule.condition().lines()) {
            boolean finds = !(element instanceof Element.TheDay || element instanceof Element.Absent);
            if (finds && !kinds.add(element.searches().orElseThrow().kind())) {
                return false;
            }
            if (element instanceof Element.Collect gathering
                    && (gathering.distinctBy() != null
                            || !gathering.sizes().stream().allMatch(this::needsSome))) {
                return false;
            }
        }
        return true;
    }

    private boolean needsSome(Constraint.Compare size) {
        int asked = view.asAt().count(((Operand.CountOf) size.right()).threshold());
        return size.operator() == Operator.NOT_BEFORE && asked > 0 || size.operator() == Operator.AFTER && asked >= 0;
    }

    /** The occurrences that raise a prompt over some facts alone; none when too much was tried. */
    private List<Occurrence> raising(Prompt prompt, Collection<Fact> facts) {
        if (isTooMuch()) {
            return List.of();
        }
        SecondReader alone = reader.over(facts, budget);
        try {
            budget.steps(facts.size());
            List<Occurrence> raising = prompts(prompt).raising(prompt.key(), alone.read(prompt.rule()));
            steps += alone.steps() + facts.size();
            return raising;
        } catch (TooMuchToRead e) {
            spent = true;
            return List.of();
        }
    }

    private Prompts prompts(Prompt prompt) {
        return new Prompts(prompt.rule(), thresholds, view);
    }

    private static Set<Fact> and(Set<Fact> some, Set<Fact> more) {
        Set<Fact> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }

    /** What is left open, and counts towards "at least" or may stand in the way, though nothing rests on it. */
    private Set<Fact> open(Prompt prompt) {
        Set<Fact> open = new LinkedHashSet<>();
        for (Element element : prompt.rule().condition().lines()) {
            if (!prompt.despite().isEmpty() && element instanceof Element.Collect gathering) {
                open.addAll(view.facts(gathering.pattern().kind()));
            }
        }
        for (Gap gap :
                Stream.concat(prompt.despite().stream(), undecided.stream()).toList()) {
            if (gap instanceof Gap.NotRecorded blank) {
                open.add(blank.fact());
            } else if (gap instanceof Gap.NotSupplied part && part.narrower().startsWith(".")) {
                open.addAll(view.facts(part.kind()));
            }
        }
        return open;
    }

    private static Set<Fact> facts(Prompt prompt) {
        return Stream.concat(Evidence.facts(prompt.because()), Evidence.facts(prompt.alongside()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
