package org.reviewlearning.heed.evaluation;

/**
 * Thrown between two rules when a case has taken longer than it may. A rule that has begun is never stopped: what each may
 * cost is bounded by itself.
 */
public final class OutOfTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfTime() {
        super("the case took longer than it may", null, false, false);
    }
}
