package org.reviewlearning.heed.books;

import java.util.List;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.text.Problem;

/** Is told what becomes of the book in use, by the thread that looked. What it throws is that thread's uncaught exception. */
public interface BooksListener {

    /** Another book is in use. */
    void swapped(BookChange change);

    /**
     * What is there now has problems, and the book in use stays; told once of the same problems.
     *
     * @param stays the book that stays in use
     */
    default void refused(List<Problem> problems, RuleBook stays) {}
}
