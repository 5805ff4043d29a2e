package org.reviewlearning.heed.terminal;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nobody takes the results any more: a pipe was closed, as {@code head} does, or a disk is full. */
public final class OutputEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputEnded(@Nullable IOException cause) {
        super(cause);
    }

    /** Whether the reader simply had enough. Java tells a closed pipe from a full disk by its message alone. */
    public boolean readerLeft() {
        Throwable cause = getCause();
        String message = cause == null ? null : cause.getMessage();
        return message == null || message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
