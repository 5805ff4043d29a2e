package org.reviewlearning.heed.rule;

import java.util.Comparator;
import org.reviewlearning.heed.calendar.Amount;

/**
 * When an answer is wanted; never how bad something is.
 *
 * @param key the form used in rule files
 * @param within how long after the host first shows the prompt
 * @param inWords the form used in sentences
 */
public record Level(String key, Amount within, String inWords) {

    /** Sooner before later; what lies a few days apart in some months counts as a month has it on average. */
    public static final Comparator<Level> SOONEST = Comparator.comparingDouble(Level::days);

    private double days() {
        return within.value()
                * switch (within.unit()) {
                    case COUNT, DAYS -> 1;
                    case WORKING_DAYS -> 7 / 5.0;
                    case WEEKS -> 7;
                    case MONTHS -> 365 / 12.0;
                    case YEARS -> 365;
                };
    }
}
