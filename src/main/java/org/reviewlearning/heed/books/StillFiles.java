package org.reviewlearning.heed.books;

import java.time.Duration;
import java.util.List;
import org.reviewlearning.heed.Opening;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * What was read of a source, a moment after it was read before.
 *
 * @param seen by what one sees whether anything of it has changed, the words of other languages included
 * @param still whether it was alike both times, as it is not while somebody copies it
 */
record StillFiles(List<RuleFiles> files, String seen, boolean still) {

    private static final int MOST_TRIES = 10;

    static StillFiles of(BookSource source, Duration moment) throws InterruptedException {
        String before = seen(source.read());
        Thread.sleep(moment.toMillis());
        List<RuleFiles> files = source.read();
        String now = seen(files);
        return new StillFiles(files, now, before.equals(now));
    }

    /** By what one sees whether anything of some files has changed. */
    static String seen(List<RuleFiles> files) {
        return RuleFiles.fingerprint(files, "");
    }

    /**
     * Waits until it stands still.
     *
     * @throws org.reviewlearning.heed.RuleBookException if it does not
     * @throws IllegalStateException if the thread is interrupted
     */
    static StillFiles settled(BookSource source, Duration moment) {
        try {
            StillFiles read = of(source, moment);
            for (int again = 0; !read.still() && again < MOST_TRIES; again++) {
                read = of(source, moment);
            }
            if (read.still()) {
                return read;
            }
            throw Opening.refused(new Problem(
                    new Place(read.files().get(0).shown(), 1, 1),
                    "The rules were changing all the time while they were read.",
                    "Open them once they are copied."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted before the rules had stood still.", e);
        }
    }
}
