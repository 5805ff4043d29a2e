package org.reviewlearning.heed.reading;

import java.util.Map;
import java.util.Optional;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.wording.Values;

/** What the names of a rule stand for in one case, for its condition to be said with. */
record CaseValues(Evaluator evaluator, AsAt asAt, Map<String, Object> names) implements Values {

    @Override
    public Language language() {
        return Language.english();
    }

    /** In words; a threshold that has no value on the day is said by its name. */
    @Override
    public String figure(String threshold) {
        return asAt.amount(threshold).map(Amount::inWords).orElse(threshold);
    }

    @Override
    public boolean isOne(String threshold) {
        return asAt.count(threshold) == 1;
    }

    @Override
    public Optional<Object> value(Operand operand) {
        boolean stands = operand instanceof Operand.FieldOf
                || operand instanceof Operand.Bound
                || (operand instanceof Operand.DayExpression day && day.way() == Operand.DayFunction.ON);
        if (!stands) {
            return Optional.empty();
        }
        FieldValue known = evaluator.value(operand, null, names);
        return Optional.of(known instanceof FieldValue.Of of ? of.value() : known.inWords(language()));
    }

    @Override
    public Optional<String> fact(String binding) {
        return names.get(binding) instanceof Fact fact
                ? Optional.of(called(fact, Language.english().day(fact.day())))
                : Optional.empty();
    }

    static String called(Fact fact, String day) {
        return "the " + FactKind.of(fact).one() + " of " + day;
    }
}
