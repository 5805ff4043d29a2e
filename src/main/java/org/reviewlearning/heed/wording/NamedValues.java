package org.reviewlearning.heed.wording;

import java.util.Optional;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Operand;

/**
 * No values: figures are said by their names, and so is what a case would bring.
 *
 * @param language the language a condition is said in
 */
record NamedValues(Language language) implements Values {

    @Override
    public String figure(String threshold) {
        return "[" + threshold + "]";
    }

    @Override
    public boolean isOne(String threshold) {
        return false;
    }

    @Override
    public Optional<Object> value(Operand operand) {
        return Optional.empty();
    }

    @Override
    public Optional<String> fact(String binding) {
        return Optional.empty();
    }
}
