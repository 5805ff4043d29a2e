package org.reviewlearning.heed.reading;

import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;

/**
 * How much of reading one case may cost, so that time and memory stay bounded whatever it holds. What one rule uses up is
 * told of that rule; what all have used up, of those that come after.
 */
public final class Budget {

    /** What is said of an occurrence or a prompt takes about as much as so many facts it would rest on. */
    private static final int FOR_SAYING_IT = 70;

    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_KEPT = 1_500_000;

    /** One rule that asks more often of one child is not read by anybody. */
    private static final int MOST_PROMPTS_OF_ONE = 2_000;

    private final int mostSteps;
    private int steps;
    private int stepsBefore;
    private int kept;
    private int told;

    private Budget(int mostSteps) {
        this.mostSteps = mostSteps;
    }

    /** For deciding what becomes of every rule, or what became of every earlier prompt. */
    public static Budget forDeciding() {
        return new Budget(MOST_STEPS);
    }

    /** For proving the evidence of all prompts; a step costs more here than elsewhere, because each try makes prompts. */
    public static Budget forProving() {
        return new Budget(MOST_STEPS / 8);
    }

    /** For one explanation, which tries every day of two years. */
    public static Budget forExplaining() {
        return new Budget(MOST_STEPS * 2);
    }

    /** The next rule is read: what was kept of the one before is gone, but for what was told of it. */
    void next() {
        stepsBefore = steps;
        kept = told;
    }

    /** How many steps the rule being read has taken: facts held against patterns. */
    int steps() {
        return steps - stepsBefore;
    }

    /** How many steps were taken in all. */
    public int used() {
        return steps;
    }

    /**
     * So many facts more are gone through.
     *
     * @throws TooMuchToRead if that is too much
     */
    public void steps(int more) {
        steps += more;
        if (steps > mostSteps || steps() > MOST_STEPS / 2) {
            throw new TooMuchToRead("read");
        }
    }

    /** So many facts and gaps more are kept, as what an occurrence rests on. */
    void keep(int more) {
        kept += more;
        if (kept > MOST_KEPT) {
            throw new TooMuchToRead("read");
        }
    }

    void keepOccurrences(int number) {
        keep(number * FOR_SAYING_IT);
    }

    /**
     * What was decided of a rule is kept with the assessment.
     *
     * @throws TooMuchToRead if that is too much
     */
    public void tell(Outcome outcome) {
        int more = outcome.gaps().size();
        if (outcome instanceof Outcome.Prompted prompted) {
            for (Prompt prompt : prompted.prompts()) {
                more += FOR_SAYING_IT
                        + prompt.because().size()
                        + prompt.alongside().size()
                        + prompt.despite().size();
            }
        }
        if (told + more > MOST_KEPT) {
            throw new TooMuchToRead("tell");
        }
        told += more;
    }

    /** Holds a rule to what anybody can read. */
    public static void holdPrompts(int number) {
        if (number > MOST_PROMPTS_OF_ONE) {
            throw new TooMuchToRead("ask about");
        }
    }
}
