package org.reviewlearning.heed.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.facts.Language;

/**
 * Gaps told once each: what was missing for several periods is missing for the longest that holds them all.
 *
 * @hidden
 */
@Internal
public final class Gaps {

    private Gaps() {}

    /** The days searched: {@code from 20 March 2023 to 2 July 2023}, {@code on 2 July 2023}, or {@code up to 2 July 2023}. */
    public static String period(@Nullable LocalDate from, LocalDate to) {
        Language said = Language.english();
        return (from == null ? "up to " : from.equals(to) ? "on " : "from " + said.day(from) + " to ") + said.day(to);
    }

    /** The gaps without repetition, in the order in which each was first met. */
    public static List<Gap> once(Collection<? extends Gap> gaps) {
        Map<String, Gap> once = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            once.merge(gap.what(), gap, Gaps::joined);
        }
        return List.copyOf(once.values());
    }

    private static Gap joined(Gap one, Gap other) {
        if (one instanceof Gap.NotSupplied a && other instanceof Gap.NotSupplied b) {
            return new Gap.NotSupplied(
                    a.kind(),
                    a.narrower(),
                    a.anySupplied() || b.anySupplied(),
                    earlier(a.from(), b.from()),
                    later(a.to(), b.to()));
        }
        return one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
