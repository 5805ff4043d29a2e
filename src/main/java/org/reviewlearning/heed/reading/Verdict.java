package org.reviewlearning.heed.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import org.reviewlearning.heed.assessment.Gap;

/**
 * What came of one test.
 *
 * @param truth whether it holds
 * @param gaps what would have to be known; empty unless the truth is unknown
 * @param open what may have happened, and leaves the truth unknown
 * @param thresholds the thresholds of the comparisons that held
 */
public record Verdict(Truth truth, Set<Gap> gaps, Set<FieldValue.Open> open, Set<String> thresholds) {

    static final Verdict FALSE = new Verdict(Truth.FALSE, Set.of(), Set.of(), Set.of());
    static final Verdict TRUE = new Verdict(Truth.TRUE, Set.of(), Set.of(), Set.of());

    /** True of a comparison whose sides are counted with these thresholds. */
    static Verdict holding(Set<String> left, Set<String> right) {
        return left.isEmpty() && right.isEmpty()
                ? TRUE
                : new Verdict(Truth.TRUE, Set.of(), Set.of(), both(left, right));
    }

    static Verdict unknown(Set<Gap> gaps) {
        return new Verdict(Truth.UNKNOWN, gaps, Set.of(), Set.of());
    }

    /** Unknown for what is not known of these. */
    static Verdict undecided(FieldValue... sides) {
        Set<Gap> gaps = Set.of();
        Set<FieldValue.Open> open = Set.of();
        for (FieldValue side : sides) {
            if (side instanceof FieldValue.Unknown unknown) {
                gaps = both(gaps, Set.of(unknown.gap()));
            } else if (side instanceof FieldValue.Between between) {
                gaps = both(gaps, Set.of(between.gap()));
            } else if (side instanceof FieldValue.Open one) {
                gaps = both(gaps, Set.of(one.gap()));
                open = both(open, Set.of(one));
            }
        }
        return new Verdict(Truth.UNKNOWN, gaps, open, Set.of());
    }

    /** Both must hold: one false makes it false, whatever is unknown. */
    Verdict and(Verdict other) {
        if (truth == Truth.FALSE || other.truth == Truth.FALSE) {
            return FALSE;
        }
        return truth == other.truth && truth == Truth.TRUE ? holding(thresholds, other.thresholds) : open(other);
    }

    /** One must hold: one true makes it true, whatever is unknown. */
    Verdict or(Verdict other) {
        if (truth == Truth.TRUE || other.truth == Truth.TRUE) {
            return holding(thresholds, other.thresholds);
        }
        return truth == other.truth && truth == Truth.FALSE ? FALSE : open(other);
    }

    private Verdict open(Verdict other) {
        return new Verdict(Truth.UNKNOWN, both(gaps, other.gaps), both(open, other.open), Set.of());
    }

    private static <T> Set<T> both(Set<T> some, Set<T> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
