package org.reviewlearning.heed.wording;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Threshold;

/**
 * A book's own values: its figures are known, and what a case would bring is said by its name.
 *
 * @param thresholds the figures, by name
 * @param language the language a condition is said in
 */
record BookValues(Map<String, Threshold> thresholds, Language language) implements Values {

    @Override
    public String figure(String threshold) {
        return new FieldWords(language).figure(of(threshold));
    }

    @Override
    public boolean isOne(String threshold) {
        return of(threshold).values().stream().allMatch(dated -> dated.value() == 1);
    }

    @Override
    public Optional<Object> value(Operand operand) {
        return Optional.empty();
    }

    @Override
    public Optional<String> fact(String binding) {
        return Optional.empty();
    }

    private Threshold of(String name) {
        return Objects.requireNonNull(thresholds.get(name), name);
    }
}
