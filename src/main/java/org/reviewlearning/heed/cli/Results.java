package org.reviewlearning.heed.cli;

import org.reviewlearning.heed.assessment.Assessment;

/** Takes what comes of each case, in order, and writes it in one form. */
sealed interface Results permits TextResults, JsonResults {

    /** A case that was assessed. */
    void assessed(Assessment assessment);

    /**
     * A case that was not.
     *
     * @param words which, and why not
     */
    void notAssessed(String words);

    /** Nothing more comes. */
    void end();
}
