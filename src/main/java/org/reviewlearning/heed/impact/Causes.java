package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;

/** Finds which differences of a rule make the newer answer about one case on one day, by asking rules in between. */
final class Causes {

    private final RulePair pair;
    private final CaseFile caseFile;
    private final LocalDate day;
    private final Map<BitSet, Answer> answers = new HashMap<>();

    /**
     * What a rule in between answers.
     *
     * @param tried whether it could be asked; else it tells nothing
     * @param outcome the answer; empty where the rule is not asked on the day
     */
    private record Answer(boolean tried, Optional<Outcome> outcome) {}

    Causes(RulePair pair, CaseFile caseFile, LocalDate day) {
        this.pair = pair;
        this.caseFile = caseFile;
        this.day = day;
    }

    /**
     * Those that make an answer.
     *
     * @param made whether an answer is as the newer book's
     * @param decides whether it is about what is asked at all, and not how
     */
    AnswerChange.Why of(Predicate<Optional<Outcome>> made, boolean decides) {
        List<Difference> all = pair.differences();
        if (pair.older().isEmpty() || pair.newer().isEmpty()) {
            return new AnswerChange.Why(false, List.of(all.get(0).cause()));
        }
        BitSet some = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            some.set(i, !decides || all.get(i).cause().what().decides());
        }
        BitSet each = new BitSet();
        some.stream().filter(i -> makes(made, only(i))).forEach(each::set);
        if (!each.isEmpty()) {
            return why(false, each);
        }
        if (!makes(made, some)) {
            return why(true, new BitSet());
        }
        // Whatever can be left out without losing the answer is no part of it.
        BitSet together = (BitSet) some.clone();
        some.stream().forEach(i -> {
            together.clear(i);
            together.set(i, !makes(made, together));
        });
        return why(true, together);
    }

    private AnswerChange.Why why(boolean together, BitSet which) {
        Stream<Cause> causes =
                which.stream().mapToObj(i -> pair.differences().get(i).cause());
        return new AnswerChange.Why(together, causes.toList());
    }

    private static BitSet only(int one) {
        BitSet set = new BitSet();
        set.set(one);
        return set;
    }

    private boolean makes(Predicate<Optional<Outcome>> made, BitSet chosen) {
        Answer answer = answers.get(chosen);
        if (answer == null) {
            answer = asked(chosen);
            answers.put((BitSet) chosen.clone(), answer);
        }
        return answer.tried() && made.test(answer.outcome());
    }

    /** A rule in between may be none: a line may need another. What fails in it is no fault, and tells nothing. */
    private Answer asked(BitSet chosen) {
        try {
            return pair.with(chosen)
                    .map(rule -> rule.assess(caseFile, day).outcomes().stream().findFirst())
                    .map(outcome -> new Answer(
                            outcome.stream()
                                    .flatMap(each -> each.gaps().stream())
                                    .noneMatch(Gap.Fault.class::isInstance),
                            outcome))
                    .orElseGet(() -> new Answer(false, Optional.empty()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Answer(false, Optional.empty());
        }
    }
}
