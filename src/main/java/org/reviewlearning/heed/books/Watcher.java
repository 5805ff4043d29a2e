package org.reviewlearning.heed.books;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks again and again by a thread of its own, which keeps no program from ending. */
final class Watcher {

    private @Nullable Thread thread;

    synchronized void begin(Runnable look, Duration between) {
        if (thread != null) {
            throw new IllegalStateException("It is watching already.");
        }
        thread = new Thread(() -> looking(look, between), "heed-rules");
        thread.setDaemon(true);
        thread.start();
    }

    private static void looking(Runnable look, Duration between) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(between.toMillis());
                look.run();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // A disk that is full must not end the watch.
                Listeners.uncaught(e);
            }
        }
    }

    synchronized void end() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }
}
