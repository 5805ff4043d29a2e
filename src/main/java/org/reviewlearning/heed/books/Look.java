package org.reviewlearning.heed.books;

/** What came of looking whether the rules have changed. */
public enum Look {
    /** They are those in use. */
    SAME,
    /** They had changed, and are in use now. */
    SWAPPED,
    /** They have problems; the book in use stays. */
    REFUSED,
    /** They were changing while they were looked at, as when a folder is being copied; the book in use stays. Look again. */
    CHANGING,
    /** They are those that somebody went back from, and have not changed since; the book in use stays. */
    PASSED_OVER
}
