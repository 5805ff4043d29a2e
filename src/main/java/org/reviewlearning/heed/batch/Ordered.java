package org.reviewlearning.heed.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has work done by several threads, and hands on what comes of it by the thread that gave it, in the order in which it was
 * given. No more is taken in hand than a few pieces a thread, nor than fits in memory: whoever gives more waits.
 */
final class Ordered<R> implements AutoCloseable {

    private static final int IN_HAND_EACH = 16;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Consumer<R> take;
    private final int most;
    private final @Nullable ExecutorService workers;
    private final Deque<InHand<R>> inHand = new ArrayDeque<>();
    private long bytes;

    private record InHand<R>(Future<R> result, int bytes) {}

    /**
     * Work for so many threads.
     *
     * @param threads 1 means that whoever gives it does it
     * @param take takes what comes of each
     */
    Ordered(int threads, Consumer<R> take) {
        this.take = take;
        this.most = threads * IN_HAND_EACH;
        AtomicInteger number = new AtomicInteger();
        this.workers = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    Thread thread = new Thread(work, "heed-batch-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * One more piece.
     *
     * @param weighs how many bytes it holds while it waits
     * @throws InterruptedException if this thread is interrupted while it waits for room
     */
    void give(Supplier<R> work, int weighs) throws InterruptedException {
        if (workers == null) {
            take.accept(work.get());
            return;
        }
        while (!inHand.isEmpty()
                && (inHand.size() >= most
                        || bytes + weighs > MOST_BYTES
                        || inHand.element().result().isDone())) {
            takeFirst();
        }
        inHand.add(new InHand<>(workers.submit(work::get), weighs));
        bytes += weighs;
    }

    /** Waits for all that is in hand. */
    void drain() throws InterruptedException {
        while (!inHand.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws InterruptedException {
        R result;
        try {
            result = inHand.element().result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        }
        bytes -= inHand.remove().bytes();
        take.accept(result);
    }

    /** Lets go what was not begun, and waits for what was: nothing runs on unseen. */
    @Override
    public void close() {
        inHand.forEach(each -> each.result().cancel(false));
        if (workers != null) {
            workers.shutdown();
            // An interrupt ends the batch, and not the wait for what is in hand.
            boolean interrupted = Thread.interrupted();
            boolean waiting = true;
            while (waiting) {
                try {
                    waiting = false;
                    workers.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    interrupted = true;
                    waiting = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
