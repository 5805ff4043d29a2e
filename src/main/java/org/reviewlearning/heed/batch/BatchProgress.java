package org.reviewlearning.heed.batch;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param cases how many cases are done, with those of the run it goes on with
 * @param before how many of them an earlier run had done
 * @param bytes how many bytes of the input those had
 * @param bytesBefore how many of these an earlier run had done
 * @param ofBytes how many bytes the input has; 0 where that is not known
 * @param took how long this run has taken
 */
public record BatchProgress(int cases, int before, long bytes, long bytesBefore, long ofBytes, Duration took) {

    /** How many cases were done in a second. */
    public double perSecond() {
        return took.isZero() ? 0 : (cases - before) * 1e9 / took.toNanos();
    }

    /** How many thousandths of the input are done; 0 where that is not known. */
    public int thousandths() {
        return ofBytes == 0 ? 0 : (int) Math.min(1000, 1000 * bytes / ofBytes);
    }

    /** How long the rest will take, if it goes on like this; empty where that cannot be told. */
    public Optional<Duration> left() {
        long done = bytes - bytesBefore;
        return ofBytes == 0 || done <= 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis((long) ((double) took.toMillis() * Math.max(0, ofBytes - bytes) / done)));
    }
}
