package org.reviewlearning.heed.cli.cases;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.reviewlearning.heed.batch.BatchProgress;
import org.reviewlearning.heed.terminal.Progress;

/** How far many cases have come, on a terminal: how many are done, how many a second, and how long the rest will take. */
public final class ProgressOfMany {

    private static final Duration UNTIL_SHOWN = Duration.ofSeconds(2);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(300);

    private final Progress bar;
    private long drawn = System.nanoTime();

    /** On a bar. */
    public ProgressOfMany(Progress bar) {
        this.bar = bar;
    }

    /** Draws it, unless that was done a moment ago. */
    public void at(BatchProgress now) {
        if (bar.isShown() && now.took().compareTo(UNTIL_SHOWN) > 0 && System.nanoTime() - drawn > BETWEEN) {
            drawn = System.nanoTime();
            bar.at(now.thousandths(), inWords(now));
        }
    }

    /** Wipes it. */
    public void end() {
        if (bar.isShown()) {
            bar.end();
        }
    }

    static String inWords(BatchProgress now) {
        return String.format(
                Locale.ROOT,
                ", %,d done, %.0f a second%s",
                now.cases(),
                now.perSecond(),
                now.left().map(left -> ", " + left(left) + " left").orElse(""));
    }

    private static String left(Duration left) {
        long seconds = left.toSeconds();
        return seconds >= 5400
                ? (seconds + 1800) / 3600 + " hours"
                : seconds >= 90 ? (seconds + 30) / 60 + " minutes" : seconds + " seconds";
    }
}
