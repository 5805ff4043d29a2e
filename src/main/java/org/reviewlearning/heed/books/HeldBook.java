package org.reviewlearning.heed.books;

import java.util.List;
import org.reviewlearning.heed.Opening;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rulefile.RuleFiles;

/**
 * A book that was good.
 *
 * @param seen by what one sees whether its files have changed, the words of other languages included
 */
record HeldBook(RuleBook book, String seen) {

    /**
     * The book of some files.
     *
     * @throws org.reviewlearning.heed.RuleBookException if they have problems
     */
    HeldBook(List<RuleFiles> files, BookSource source) {
        this(Opening.whole(files, source.words()), StillFiles.seen(files));
    }

    /** The fingerprint of the book, which other languages do not change. */
    String fingerprint() {
        return book.name().fingerprint();
    }
}
