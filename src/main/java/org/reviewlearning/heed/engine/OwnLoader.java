package org.reviewlearning.heed.engine;

import java.util.function.Supplier;

/**
 * Runs Drools under Heed's own class loader. Drools finds its parts through the thread's context class loader, which is
 * the host's, can be null or see nothing of Drools, and what is not found the first time is never looked for again.
 */
final class OwnLoader {

    private OwnLoader() {}

    /** What is given, under Heed's own class loader; the thread has its own again afterwards. */
    static <T> T under(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }
}
