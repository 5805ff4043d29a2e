package org.reviewlearning.heed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;

/** A host's own kind. */
@Kind(one = "lesson", many = "lessons")
public record Lesson(
        String id,
        LocalDate on,
        Answer missed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin) implements Event {

    @Override
    public String inWords() {
        return "Lesson";
    }

    @Override
    public String toString() {
        return "Lesson[" + id + "]";
    }
}
