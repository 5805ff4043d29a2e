package org.reviewlearning.heed.rule;

/** What makes two matches one prompt. */
public sealed interface Per {

    /** All matches in a case are one prompt. */
    record TheCase() implements Per {}

    /**
     * Matches on the same fact are one prompt.
     *
     * @param binding the fact
     * @param kind its kind's key in a prompt's key
     */
    record PerFact(String binding, String kind) implements Per {}

    /**
     * Matches with the same value of a closed list are one prompt.
     *
     * @param binding the field's binding
     * @param kind the field's name, in a prompt's key
     */
    record TheValue(String binding, String kind) implements Per {}
}
