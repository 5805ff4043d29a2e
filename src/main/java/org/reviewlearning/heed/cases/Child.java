package org.reviewlearning.heed.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;

/**
 * The child a case is about, without a name. Whatever is absent is not recorded.
 *
 * @param bornOn the date of birth; absent means not recorded, and rules with an age scope then cannot tell
 * @param arrangement how the child is looked after, for a host that knows only today's; it holds on every day, unless
 *     {@link Arrangement} facts say otherwise. Stated beside no such fact at all, coverage of arrangements is not believed:
 *     rules that read them cannot tell. Absent means not recorded.
 */
public record Child(@Nullable LocalDate bornOn, @Nullable ArrangementKind arrangement) {

    /** A child of whom nothing is recorded. */
    public static final Child UNRECORDED = new Child(null, null);

    @Override
    public String toString() {
        return "Child";
    }
}
