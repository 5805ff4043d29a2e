package org.reviewlearning.heed.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.baseline.BaselineDocument.RuleSays;
import org.reviewlearning.heed.impact.Cause;

/**
 * A rule of two baselines, or of one of them.
 *
 * @param older what it said; absent where it was not there
 * @param newer what it says; absent where it is gone
 * @param reasons what may make its answers differ
 */
record RulePair(@Nullable RuleSays older, @Nullable RuleSays newer, Reasons reasons) {

    /** Every rule of either; one that stands in the place of another is the same. */
    static List<RulePair> of(Map<String, RuleSays> older, Map<String, RuleSays> newer, List<Cause> made) {
        Map<String, RuleSays> before = new TreeMap<>(older);
        List<RulePair> pairs = new ArrayList<>();
        new TreeMap<>(newer).forEach((id, rule) -> {
            String replaces = rule.part("in the place of");
            boolean renamed = !before.containsKey(id) && !newer.containsKey(replaces);
            RuleSays was = before.remove(renamed ? replaces : id);
            pairs.add(new RulePair(was, rule, new Reasons(was, rule, made)));
        });
        before.values().forEach(was -> pairs.add(new RulePair(was, null, new Reasons(was, null, made))));
        return pairs;
    }

    /** What differs between what made both, besides their rules. */
    static List<Cause> madeOtherwise(Earlier.Made older, Earlier.Made newer) {
        List<Cause> all = new ArrayList<>();
        if (!older.heed().equals(newer.heed())) {
            all.add(Cause.of(Cause.What.HEED, "", older.heed(), newer.heed()));
        }
        if (!older.calendar().equals(newer.calendar())) {
            all.add(Cause.of(Cause.What.CALENDAR, "", older.calendar(), newer.calendar()));
        }
        return all;
    }

    /** What it says, or said. */
    RuleSays rule() {
        return newer == null ? Objects.requireNonNull(older) : newer;
    }
}
