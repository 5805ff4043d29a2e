package org.reviewlearning.heed.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Proves the evidence of a prompt by reading the rule again over the cited facts alone.
 *
 * <p><em>Sufficient</em>: with the same day, coverage and arrangement, they raise the same prompt with the same question.
 * <em>Relevant</em>: every cited fact is in at least one smallest set of cited facts that still raises it; of five
 * placements where three are asked for, every three are such a set, so all five are evidence. A matched fact in no such set
 * is alongside, and not evidence. Where trying that out would take too long, everything matched is evidence.
 */
final class Proof {

    /** Beyond this many facts they are all taken as evidence: each would have to be tried against each. */
    private static final int MOST_TRIED = 40;

    /** Beyond this many steps of reading a prompt's facts again, too: a rule that joins much is slow to read. */
    private static final int MOST_STEPS = 2_000_000;

    private final CaseView view;
    private final Map<String, Threshold.InForce> thresholds;
    private final List<Gap> undecided;
    private final Budget budget;
    private long steps;
    private boolean spent;

    /**
     * For the prompts of one rule.
     *
     * @param undecided the gaps of its occurrences that may be met or not
     * @param budget for all proofs of one case
     */
    Proof(CaseView view, Map<String, Threshold.InForce> thresholds, List<Gap> undecided, Budget budget) {
        this.view = view;
        this.budget = budget;
        this.undecided = undecided;
        this.thresholds = thresholds;
    }

    /**
     * Whether the cited facts alone raise the same prompt with the same question; or, where a fact that is not cited
     * stands in the way of another match, the cited facts and what a {@code not} was held against. Where something was
     * left open the question may be said with more certainty without it, so the prompt alone is held to.
     */
    boolean isSufficient(Prompt prompt) {
        steps = 0;
        Set<Fact> cited = facts(prompt);
        boolean open = !prompt.despite().isEmpty() || !undecided.isEmpty();
        Predicate<Prompt> same = each -> open || asks(each).equals(asks(prompt));
        return raised(prompt, cited, Set.of()).filter(same).isPresent()
                || raised(prompt, cited, inTheWay(prompt)).filter(same).isPresent();
    }

    /** What is asked in all: of a row that asks together with others, the question above its line as well. */
    private static List<String> asks(Prompt prompt) {
        return Stream.concat(Stream.of(prompt.ask()), prompt.lines().stream().map(Prompt.Line::ask))
                .toList();
    }

    private Set<Fact> inTheWay(Prompt prompt) {
        Set<Fact> facts = open(prompt);
        for (Element element : prompt.rule().condition()) {
            if (element instanceof Element.None none) {
                facts.addAll(view.facts(none.pattern().kind()));
            }
        }
        return facts;
    }

    /** The prompt with what is not evidence told alongside. */
    Prompt withEvidenceOnly(Prompt prompt) {
        Set<Fact> cited = facts(prompt);
        if (cited.size() < 2 || cited.size() > MOST_TRIED) {
            return prompt;
        }
        steps = 0;
        Set<Fact> relevant = relevant(prompt, cited);
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

    /** Whether more was tried than may be, for one prompt or for all of a case. */
    boolean isTooMuch() {
        return steps > MOST_STEPS || spent;
    }

    private Set<Fact> relevant(Prompt prompt, Set<Fact> cited) {
        Set<Fact> first = Set.of();
        Set<Fact> relevant = new LinkedHashSet<>();
        for (Fact fact : cited) {
            if (!relevant.contains(fact)) {
                // Mostly it can stand in for one of the first set found; only then is everything cited gone through.
                Set<Fact> few = new LinkedHashSet<>(first);
                few.add(fact);
                Set<Fact> smallest = raised(prompt, few).isEmpty() ? Set.of() : smallest(fact, few, prompt);
                smallest = smallest.isEmpty() ? smallest(fact, cited, prompt) : smallest;
                first = first.isEmpty() ? smallest : first;
                relevant.addAll(smallest);
            }
        }
        return relevant;
    }

    /** A smallest set of these facts with one of them in it; empty when none is found. */
    private Set<Fact> smallest(Fact fact, Set<Fact> of, Prompt prompt) {
        Set<Fact> smallest = new LinkedHashSet<>(of);
        for (Fact other : of) {
            if (!other.equals(fact) && isRaisedWithout(other, smallest, prompt)) {
                smallest.remove(other);
            }
        }
        if (isRaisedWithout(fact, smallest, prompt)) {
            return Set.of();
        }
        Set<Fact> needed = new LinkedHashSet<>(smallest);
        needed.removeIf(each -> isRaisedWithout(each, smallest, prompt));
        return needed;
    }

    private boolean isRaisedWithout(Fact fact, Set<Fact> facts, Prompt prompt) {
        Set<Fact> fewer = new LinkedHashSet<>(facts);
        fewer.remove(fact);
        return raised(prompt, fewer).isPresent();
    }

    private Optional<Prompt> raised(Prompt prompt, Set<Fact> facts) {
        Set<Fact> open = open(prompt);
        open.removeAll(facts(prompt));
        return raised(prompt, facts, open);
    }

    private Optional<Prompt> raised(Prompt prompt, Set<Fact> facts, Set<Fact> open) {
        if (isTooMuch()) {
            return Optional.empty();
        }
        Rule rule = prompt.rule();
        Set<Fact> kept = new LinkedHashSet<>(facts);
        kept.addAll(open);
        CaseView alone = view.with(kept);
        SecondReader reader = new SecondReader(alone, budget);
        Outcome outcome;
        try {
            budget.steps(kept.size());
            outcome = Decision.of(rule, reader.read(rule), alone, thresholds);
        } catch (TooMuchToRead e) {
            spent = true;
            return Optional.empty();
        }
        steps += reader.steps() + kept.size();
        return outcome instanceof Outcome.Prompted prompted
                ? prompted.prompts().stream()
                        .filter(each -> each.key().equals(prompt.key()))
                        .findFirst()
                : Optional.empty();
    }

    /** What is left open, and counts towards "at least" or may stand in the way, though nothing rests on it. */
    private Set<Fact> open(Prompt prompt) {
        Set<Fact> open = new LinkedHashSet<>();
        for (Element element : prompt.rule().condition()) {
            if (!prompt.despite().isEmpty() && element instanceof Element.Gathering gathering) {
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
        Set<Fact> facts = new LinkedHashSet<>();
        for (List<Evidence> some : List.of(prompt.because(), prompt.alongside())) {
            for (Evidence evidence : some) {
                if (evidence instanceof Evidence.Found found) {
                    facts.add(found.fact());
                }
            }
        }
        return facts;
    }
}
