package org.reviewlearning.heed.wording;

import java.util.Optional;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Operand;

/** What stands for figures, earlier facts and sides of comparisons where a condition is said: a book's, or one case's. */
public interface Values {

    /** The language the condition is said in. */
    Language language();

    /** A threshold's value with its unit; of a book, with the values that follow it. */
    String figure(String threshold);

    /** Whether a count of this threshold speaks of one thing. */
    boolean isOne(String threshold);

    /** What a side that is not the fact's own comes to in a case: a day, a closed value, or words; empty in a book. */
    Optional<Object> value(Operand operand);

    /** The fact a name stands for in a case: {@code the visit of 3 May 2024}; empty in a book. */
    Optional<String> fact(String binding);
}
