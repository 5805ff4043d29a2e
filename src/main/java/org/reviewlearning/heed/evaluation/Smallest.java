package org.reviewlearning.heed.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Finds the facts that are in a smallest set of those that raise a prompt. A set has a bit for each fact, at most 64. */
final class Smallest {

    /**
     * One way the condition was met.
     *
     * @param matched the facts matched one by one
     * @param all these, and what was gathered or is there beside them
     */
    record Way(long matched, long all) {}

    private final LongPredicate raises;
    private final Map<Long, Boolean> tried = new HashMap<>();

    /** By whether some facts raise it. */
    Smallest(LongPredicate raises) {
        this.raises = raises;
    }

    /**
     * The facts that are in one.
     *
     * @param cited all facts there are
     * @param ways every way the condition was met: among the facts of one alone, seldom does another stand in for it
     */
    long relevant(long cited, List<Way> ways) {
        long relevant = 0;
        for (Way way : ways) {
            relevant |= raises(way.all()) ? relevant(way.all() & ~relevant, way) : 0;
        }
        return relevant | relevant(cited & ~relevant, new Way(0, cited));
    }

    private long relevant(long facts, Way of) {
        long first = 0;
        long relevant = 0;
        for (long left = facts; left != 0; left &= left - 1) {
            long fact = Long.lowestOneBit(left);
            if ((relevant & fact) == 0) {
                // Mostly it can stand in for one of the first set found; only then is everything gone through.
                long smallest = raises(first | fact) ? smallest(fact, new Way(0, first | fact)) : 0;
                smallest = smallest == 0 ? smallest(fact, of) : smallest;
                first = first == 0 ? smallest : first;
                relevant |= smallest;
            }
        }
        return relevant;
    }

    /**
     * A smallest set of these facts with one of them in it; none when none is found. What was matched is taken away last,
     * so that what was gathered under it is not gathered under another.
     */
    private long smallest(long fact, Way of) {
        long smallest = without(fact | of.matched(), of.all());
        smallest = without(fact | ~of.matched(), smallest);
        if (raises(smallest & ~fact)) {
            return 0;
        }
        long needed = 0;
        for (long left = smallest; left != 0; left &= left - 1) {
            long each = Long.lowestOneBit(left);
            needed |= raises(smallest & ~each) ? 0 : each;
        }
        return needed;
    }

    /** What is left of some facts when those are taken away, one by one, without which it is still raised. */
    private long without(long kept, long facts) {
        long fewer = facts;
        for (long left = facts & ~kept; left != 0; left &= left - 1) {
            long each = Long.lowestOneBit(left);
            fewer = raises(fewer & ~each) ? fewer & ~each : fewer;
        }
        return fewer;
    }

    private boolean raises(long facts) {
        return tried.computeIfAbsent(facts, raises::test);
    }
}
