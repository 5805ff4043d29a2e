package org.reviewlearning.heed.assessment;

import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementEnding;

/**
 * A record that is not restricted, and yet can name one that is: why a placement ended may be an allegation. Every reason is
 * left out, and not that one alone, or its absence would tell of it.
 *
 * @hidden
 */
@Internal
public final class ReasonWithheld {

    private ReasonWithheld() {}

    /** The fact for a reader who may not know of restricted records: without its reason, if it has one. */
    public static Fact from(Fact fact) {
        if (!(fact instanceof Placement placement)
                || placement.ending() == null
                || placement.ending().because() == null) {
            return fact;
        }
        PlacementEnding ending = placement.ending();
        return new Placement(
                placement.id(),
                placement.from(),
                placement.kind(),
                placement.temporary(),
                placement.visits(),
                placement.outOfArea(),
                placement.emergency(),
                placement.suitable(),
                placement.suitableAgreed(),
                placement.otherChildren(),
                placement.arrearsKnown(),
                new PlacementEnding(
                        ending.on(),
                        ending.planned(),
                        ending.immediateRisk(),
                        null,
                        ending.iroInformedOn(),
                        ending.recordedOn()),
                placement.recordedOn(),
                placement.origin());
    }
}
