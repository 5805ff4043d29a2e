package org.reviewlearning.heed.books;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.text.Problem;

/** Those who are told. Every one of them is, whatever another throws: what is in use is in use. */
final class Listeners {

    private final List<BooksListener> all = new CopyOnWriteArrayList<>();

    void add(BooksListener listener) {
        all.add(listener);
    }

    void swapped(RuleBook before, RuleBook now) {
        if (!all.isEmpty()) {
            BookChange change = BookChange.between(before, now);
            tell(listener -> listener.swapped(change));
        }
    }

    void refused(List<Problem> problems, RuleBook stays) {
        tell(listener -> listener.refused(problems, stays));
    }

    private void tell(Consumer<BooksListener> what) {
        for (BooksListener listener : all) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                uncaught(e);
            }
        }
    }

    static void uncaught(RuntimeException thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
}
