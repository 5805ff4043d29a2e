package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;

/** A kind that tells Drools something else than it tells everybody else. */
@Kind(one = "fickle record", many = "fickle records")
public record Fickle(
        String id,
        LocalDate on,
        Answer said,
        Answer meant,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin) implements Event {

    @Override
    public Answer said() {
        boolean toDrools = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("org.drools.")));
        return toDrools ? Answer.NO : said;
    }

    @Override
    public String inWords() {
        return "Fickle record";
    }

    @Override
    public String toString() {
        return "Fickle[" + id + "]";
    }
}
