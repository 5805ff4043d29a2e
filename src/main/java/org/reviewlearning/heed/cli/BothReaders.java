package org.reviewlearning.heed.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;

/** {@code --second-reading}: has every rule read by both readers, and says what that costs. */
final class BothReaders implements Function<CaseFile, Assessment> {

    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    /** Java gets better at what it does often; without some rounds before, it would be that which is measured. */
    private static final int ROUNDS_BEFORE = 40;

    private final Function<CaseFile, Assessment> usual;
    private final Function<CaseFile, Assessment> twice;
    private final LongSupplier nanoseconds;
    private long once;
    private long both;
    private long lastTook;
    private int cases;

    /**
     * Both ways to assess a case.
     *
     * @param usual as always
     * @param twice with every rule read by both readers
     * @param nanoseconds a clock
     */
    BothReaders(Function<CaseFile, Assessment> usual, Function<CaseFile, Assessment> twice, LongSupplier nanoseconds) {
        this.usual = usual;
        this.twice = twice;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Assessment apply(CaseFile caseFile) {
        for (int i = 0; cases == 0 && i < ROUNDS_BEFORE; i++) {
            timed(usual, caseFile);
            timed(twice, caseFile);
        }
        cases++;
        // Whichever comes second finds the case's records at hand, so they take turns.
        if (cases % 2 == 0) {
            timed(usual, caseFile);
            once += lastTook;
        }
        Assessment assessment = timed(twice, caseFile);
        both += lastTook;
        if (cases % 2 == 1) {
            timed(usual, caseFile);
            once += lastTook;
        }
        return assessment;
    }

    private Assessment timed(Function<CaseFile, Assessment> way, CaseFile caseFile) {
        long start = nanoseconds.getAsLong();
        Assessment assessment = way.apply(caseFile);
        lastTook = nanoseconds.getAsLong() - start;
        return assessment;
    }

    /** What it cost, over all cases; empty when there was none. */
    String cost() {
        return cases == 0
                ? ""
                : String.format(
                        Locale.UK,
                        "Second reading, over %s: %.1f ms without it, %.1f ms with it, %.2f times as long.",
                        cases == 1 ? "1 case" : cases + " cases",
                        once / NANOSECONDS_A_MILLISECOND,
                        both / NANOSECONDS_A_MILLISECOND,
                        (double) both / Math.max(once, 1));
    }
}
