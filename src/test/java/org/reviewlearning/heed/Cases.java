package org.reviewlearning.heed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;

/** The invented facts and cases that many tests begin with. */
public final class Cases {

    private Cases() {}

    /** A case of a child in foster care. */
    public static CaseFile.Builder fostered() {
        return CaseFile.about("INVENTED").child(new Child(null, ArrangementKind.FOSTER));
    }

    public static Visit visit(String id, LocalDate on, Answer seen) {
        return VisitBuilder.builder().id(id).on(on).seen(seen).build();
    }

    public static Visit visit(String id, String on, Answer seen) {
        return visit(id, LocalDate.parse(on), seen);
    }

    public static Meeting meeting(String id, LocalDate on, @Nullable MeetingKind of) {
        return MeetingBuilder.builder().id(id).on(on).of(of).build();
    }

    /** With foster carers, and not for a short time. */
    public static Placement placement(String id, LocalDate from, @Nullable PlacementEnding ending) {
        return PlacementBuilder.builder()
                .id(id)
                .from(from)
                .kind(PlacementKind.FOSTER)
                .temporary(Answer.NO)
                .ending(ending)
                .build();
    }
}
