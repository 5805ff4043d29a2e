package org.reviewlearning.heed.rule;

import java.util.Objects;

/**
 * The words of the one prompt that rows of a table make together, where they are about the same thing and ask the same
 * role. What each row has to say stands in a line of it.
 *
 * @param title what happened
 * @param why why we ask
 * @param ask the question that holds for every line
 */
public record Together(Template title, Template why, Template ask) {

    /** Refuses what must not be missing. */
    public Together {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(ask, "ask");
    }
}
