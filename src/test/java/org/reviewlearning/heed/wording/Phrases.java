package org.reviewlearning.heed.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;

/** What a condition is said with, piece by piece, for tests that read it back; a figure is said as its name. */
public record Phrases(List<Element> condition, FactKind kind) {

    private static final Values NAMES = new Values() {
        @Override
        public Language language() {
            return Language.english();
        }

        @Override
        public String figure(String threshold) {
            return threshold.replace('.', ' ').replace("count f", "");
        }

        @Override
        public boolean isOne(String threshold) {
            return threshold.endsWith("1");
        }

        @Override
        public Optional<Object> value(Operand operand) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fact(String binding) {
            return Optional.empty();
        }
    };

    public static List<Line> lines(List<Element> condition) {
        return new ConditionWords(condition, NAMES).lines();
    }

    /** A test on its own; nothing where it takes more than one phrase. */
    public Optional<String> of(Constraint test) {
        return Optional.of(words().clause(test))
                .filter(clause -> clause.parts().isEmpty())
                .map(Clause::words);
    }

    /** Whether a test may be said by the noun that stands for the fact. */
    public boolean isNoun(Constraint test) {
        return words().kind(test).isPresent();
    }

    /** What is asked of one day in several tests, in the order they stand in. */
    public Map<List<Constraint>, String> days(List<Constraint> together) {
        Map<String, List<Constraint>> days = together.stream()
                .filter(test -> words().day(test).isPresent())
                .collect(Collectors.groupingBy(
                        test -> words().day(test).orElseThrow().field().written(),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        return days.values().stream().collect(Collectors.toMap(Function.identity(), words()::of));
    }

    private TestWords words() {
        return new TestWords(kind, new OperandWords(condition, NAMES));
    }
}
