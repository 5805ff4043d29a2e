package org.reviewlearning.heed.reading;

import java.util.LinkedHashSet;
import java.util.List;
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
public record Verdict(Truth truth, Set<Gap> gaps, Set<Known.Open> open, Set<String> thresholds) {

    static final Verdict FALSE = new Verdict(Truth.FALSE, Set.of(), Set.of(), Set.of());

    static Verdict of(boolean holds, Set<String> thresholds) {
        return holds ? new Verdict(Truth.TRUE, Set.of(), Set.of(), thresholds) : FALSE;
    }

    static Verdict unknown(Set<Gap> gaps) {
        return new Verdict(Truth.UNKNOWN, gaps, Set.of(), Set.of());
    }

    /** Unknown for what is not known of these. */
    static Verdict undecided(Known... sides) {
        Set<Gap> gaps = new LinkedHashSet<>();
        Set<Known.Open> open = new LinkedHashSet<>();
        for (Known side : sides) {
            if (side instanceof Known.Unknown unknown) {
                gaps.add(unknown.gap());
            } else if (side instanceof Known.Between between) {
                gaps.add(between.gap());
            } else if (side instanceof Known.Open one) {
                gaps.add(one.gap());
                open.add(one);
            }
        }
        return new Verdict(Truth.UNKNOWN, gaps, open, Set.of());
    }

    /** All must hold: one false makes it false, whatever is unknown. */
    static Verdict all(List<Verdict> verdicts) {
        return joined(verdicts, Truth.FALSE, Truth.TRUE);
    }

    /** One must hold: one true makes it true, whatever is unknown. */
    static Verdict any(List<Verdict> verdicts) {
        return joined(verdicts, Truth.TRUE, Truth.FALSE);
    }

    private static Verdict joined(List<Verdict> verdicts, Truth decides, Truth otherwise) {
        if (verdicts.size() == 1) {
            return verdicts.get(0);
        }
        Set<Gap> gaps = Set.of();
        Set<Known.Open> open = Set.of();
        Set<String> thresholds = Set.of();
        Truth truth = otherwise;
        for (Verdict verdict : verdicts) {
            if (verdict.truth() == decides) {
                truth = decides;
            } else if (verdict.truth() == Truth.UNKNOWN && truth != decides) {
                truth = Truth.UNKNOWN;
            }
            gaps = and(gaps, verdict.gaps());
            open = and(open, verdict.open());
            thresholds = and(thresholds, verdict.thresholds());
        }
        return switch (truth) {
            case TRUE -> new Verdict(truth, Set.of(), Set.of(), thresholds);
            case FALSE -> FALSE;
            case UNKNOWN -> new Verdict(truth, gaps, open, Set.of());
        };
    }

    private static <T> Set<T> and(Set<T> some, Set<T> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<T> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }
}
