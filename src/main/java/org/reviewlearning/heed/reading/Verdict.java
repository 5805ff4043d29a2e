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
 * @param thresholds the thresholds of the comparisons that held
 */
record Verdict(Truth truth, Set<Gap> gaps, Set<String> thresholds) {

    static final Verdict FALSE = new Verdict(Truth.FALSE, Set.of(), Set.of());

    static Verdict of(boolean holds, Set<String> thresholds) {
        return holds ? new Verdict(Truth.TRUE, Set.of(), thresholds) : FALSE;
    }

    static Verdict unknown(Set<Gap> gaps) {
        return new Verdict(Truth.UNKNOWN, gaps, Set.of());
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
        Set<Gap> gaps = new LinkedHashSet<>();
        Set<String> thresholds = new LinkedHashSet<>();
        Truth truth = otherwise;
        for (Verdict verdict : verdicts) {
            if (verdict.truth() == decides) {
                truth = decides;
            } else if (verdict.truth() == Truth.UNKNOWN && truth != decides) {
                truth = Truth.UNKNOWN;
            }
            gaps.addAll(verdict.gaps());
            thresholds.addAll(verdict.thresholds());
        }
        return switch (truth) {
            case TRUE -> new Verdict(truth, Set.of(), thresholds);
            case FALSE -> FALSE;
            case UNKNOWN -> unknown(gaps);
        };
    }
}
