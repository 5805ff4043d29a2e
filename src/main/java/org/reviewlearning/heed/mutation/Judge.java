package org.reviewlearning.heed.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.OneReader;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;

/** Puts changes of a rule to its examples, those first that notice most. */
final class Judge {

    /** What came of a change. */
    enum Fate {
        /** An example notices. */
        NOTICED,
        /** None does. */
        SURVIVED,
        /** It cannot be read. */
        REFUSED
    }

    private final RuleBook book;
    private final Figures figures;
    private final List<Example> examples;
    private final Map<Example, OneReader> readers = new IdentityHashMap<>();
    private final Map<Example, Integer> noticed = new IdentityHashMap<>();

    Judge(RuleBook book, Figures figures, List<Example> examples) {
        this.book = book;
        this.figures = figures;
        this.examples = new ArrayList<>(examples);
    }

    /** Whether an example notices: first by the reader that explains; where none does, by Drools as well. */
    Fate of(Mutant mutant) {
        Figures with = figures.with(mutant);
        Map<String, RuleAlone> ready = new HashMap<>();
        for (Example example : examples) {
            Rule rule = mutant.changed().get(example.rule());
            if (rule == null) {
                continue;
            }
            OneReader reader = with == figures
                    ? readers.computeIfAbsent(example, each -> figures.reader(each.given(), each.asAt()))
                    : with.reader(example.given(), example.asAt());
            Optional<Outcome> answer = reader.answer(rule);
            if (isFault(answer)) {
                return Fate.REFUSED;
            }
            if (!example.then().agrees(answer)) {
                noticed.merge(example, 1, Integer::sum);
                examples.sort(Comparator.comparing(each -> -noticed.getOrDefault(each, 0)));
                return Fate.NOTICED;
            }
        }
        for (Example example : examples) {
            Rule rule = mutant.changed().get(example.rule());
            if (rule != null) {
                RuleAlone alone = ready.computeIfAbsent(rule.id(), id -> alone(rule, with));
                if (!example.then().agrees(answer(alone, example.given(), example.asAt()))) {
                    return Fate.NOTICED;
                }
            }
        }
        return Fate.SURVIVED;
    }

    static boolean isFault(Optional<Outcome> answer) {
        return answer.stream().flatMap(each -> each.gaps().stream()).anyMatch(Gap.Fault.class::isInstance);
    }

    /** A rule made ready for both readers. */
    RuleAlone alone(Rule rule, Figures with) {
        return RuleAlone.of(book, List.of(rule), with.all(), RuleSelection.EVERYTHING);
    }

    /** What both readers answer; empty where the rule is not in force. */
    static Optional<Outcome> answer(RuleAlone alone, CaseFile given, LocalDate asAt) {
        Assessment assessment = alone.assess(given, asAt);
        return Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .findFirst();
    }
}
