package org.reviewlearning.heed.batch;

/** What a host's sink or the file of answers threw, so wrapped that no source takes it for a fault of its own reading. */
final class Thrown extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final RuntimeException what;

    private Thrown(RuntimeException what) {
        super(what);
        this.what = what;
    }

    static void wrapped(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw new Thrown(e);
        }
    }

    RuntimeException what() {
        return what;
    }
}
