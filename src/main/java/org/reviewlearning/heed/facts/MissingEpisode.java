package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the child was missing or away without authorisation.
 *
 * @param id unique in the case
 * @param of whether it was known where they were; absent means not recorded
 * @param from the first day
 * @param interviewOffered a return interview was offered; absent means not yet
 * @param interviewHeld the return interview was held; absent means not yet
 * @param interviewDeclined the child did not want a return interview; absent means not yet
 * @param namesGiven whether the child said, in the interview or otherwise, whom they were with
 * @param namesPassedOn what they said was passed on to those who can act on it; absent means not yet
 * @param ending the day they were found or came back; absent means still missing
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record MissingEpisode(
        String id,
        @Nullable MissingKind of,
        LocalDate from,
        @Nullable Step interviewOffered,
        @Nullable Step interviewHeld,
        @Nullable Step interviewDeclined,
        Answer namesGiven,
        @Nullable Step namesPassedOn,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public MissingEpisode {
        namesGiven = Answer.orNotRecorded(namesGiven);
    }

    @Override
    public String toString() {
        return "MissingEpisode[" + id + "]";
    }
}
