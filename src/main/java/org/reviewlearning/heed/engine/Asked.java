package org.reviewlearning.heed.engine;

import java.util.BitSet;

/** Which rules are asked in one session, by their numbers: of the others Drools joins nothing. */
final class Asked {

    private final BitSet numbers;

    Asked(BitSet numbers) {
        this.numbers = (BitSet) numbers.clone();
    }

    boolean isAsked(int number) {
        return numbers.get(number);
    }

    /** Names none of them. */
    @Override
    public String toString() {
        return "Asked";
    }
}
