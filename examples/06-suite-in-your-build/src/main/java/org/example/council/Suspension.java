package org.example.council;

import java.time.LocalDate;
import java.util.Objects;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Step;

/**
 * A child was suspended from school: a kind of fact of this council's own.
 *
 * @param id unique in the case
 * @param on its first day
 * @param childAsked somebody asked the child about it, and wrote down what they said; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(one = "suspension", many = "suspensions")
public record Suspension(String id, LocalDate on, Step childAsked, LocalDate recordedOn, Origin origin) implements Event {

    /** What is required is refused by its name; all else may be absent. */
    public Suspension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
    }

    /** No value, so that nothing about a child reaches a log by accident. */
    @Override
    public String toString() {
        return "Suspension[" + id + "]";
    }
}
