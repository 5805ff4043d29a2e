package org.reviewlearning.heed.reading;

/**
 * How much of reading one case may cost, so that time and memory stay bounded whatever it holds. What one rule uses up is
 * told of that rule; what all have used up, of those that come after.
 */
public final class Budget {

    private static final int MOST_STEPS_OF_ONE = 5_000_000;
    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_KEPT = 1_500_000;

    private int steps;
    private int kept;
    private int stepsBefore;
    private int keptBefore;

    /** A budget of which nothing is used. */
    public Budget() {}

    /** The next rule is read. */
    void next() {
        stepsBefore = steps;
        keptBefore = kept;
    }

    /** How many steps the rule being read has taken: facts held against patterns. */
    int steps() {
        return steps - stepsBefore;
    }

    void step() {
        if (++steps > MOST_STEPS || steps() > MOST_STEPS_OF_ONE) {
            throw new TooMuchToRead();
        }
    }

    /** So many facts and gaps more are kept, as what an occurrence rests on. */
    void keep(int more) {
        kept += more;
        if (kept > MOST_KEPT) {
            // What this rule kept goes with it, and leaves room for a smaller one.
            kept = keptBefore;
            throw new TooMuchToRead();
        }
    }
}
