package org.reviewlearning.heed.engine;

/** One test of a rule, as an object Drools asks. */
interface Check {

    /**
     * Whether it holds.
     *
     * @param own the fact, or the gathered facts, it is asked of
     * @param others what else it reads, in the order {@link Checks} found it: facts matched before, and the day
     */
    boolean holds(Object own, Object... others);
}
