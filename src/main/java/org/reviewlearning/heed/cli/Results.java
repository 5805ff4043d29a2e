package org.reviewlearning.heed.cli;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;

/** Takes what comes of each case, in order, and writes it in one form. */
sealed interface Results permits TextResults, JsonResults, HtmlResults, ImpactResults, KeptAnswers.Quietly {

    /**
     * A case that was assessed.
     *
     * @param since what changed since an earlier assessment; {@code null} when there is none to compare with
     */
    void assessed(Assessment assessment, @Nullable Changes since);

    /**
     * A case that was not.
     *
     * @param words which, and why not
     */
    void notAssessed(String words);

    /** Nothing more comes. */
    void end();
}
