package org.reviewlearning.heed.books;

import java.util.Objects;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.register.BookDifference;

/**
 * One book took another's place.
 *
 * @param before the one that was in use
 * @param now the one that is
 * @param difference the rules and figures that are new, gone, or say something else, part by part
 */
public record BookChange(RuleBook before, RuleBook now, BookDifference difference) {

    /** Refuses what must not be missing. */
    public BookChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(difference, "difference");
    }

    static BookChange between(RuleBook before, RuleBook now) {
        return new BookChange(before, now, BookDifference.between(before, now));
    }
}
