package org.reviewlearning.heed.assessment;

import java.util.List;
import org.reviewlearning.heed.rule.Rule;

/**
 * Something missing, and the rules that could not be answered without it.
 *
 * @param gap what is missing
 * @param rules the rules, in the order of the book
 */
public record Unknown(Gap gap, List<Rule> rules) {

    /** Copies the rules. */
    public Unknown {
        rules = List.copyOf(rules);
    }
}
