package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question that Heed asked earlier and the host has shown, as the host keeps it. A host makes one for each prompt key it
 * shows, gives all of them with every case, and covers {@code openQuestions} up to the day: then rules can ask about
 * questions that nobody answered. Without them such rules cannot tell.
 *
 * @param id unique in the case; the prompt's key serves
 * @param on the day the host first showed it
 * @param theme what it is about: the theme of its rule, which is the rule's folder in the shipped pack; absent means not
 *     recorded
 * @param answered the day on which somebody in that role answered; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record OpenPrompt(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable PromptTheme theme,
        @Nullable Step answered,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "OpenPrompt[" + id + "]";
    }
}
