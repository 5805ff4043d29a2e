package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The three streams of a run. */
final class Console {

    /** An id may hold anything; on a terminal some characters are commands. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;

    Console(InputStream in, OutputStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    InputStream in() {
        return in;
    }

    /**
     * Writes a result, at once, as UTF-8.
     *
     * @throws OutputEnded if nobody takes it
     */
    void result(String text) {
        try {
            out.write(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
        if (out instanceof PrintStream stream && stream.checkError()) {
            throw new OutputEnded(null);
        }
    }

    /** Draws on a terminal, as it is. */
    void draw(String text) {
        err.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        err.flush();
    }

    /** Says something that is no result. */
    void say(String text) {
        String shown = UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
        err.writeBytes((shown + "\n").getBytes(StandardCharsets.UTF_8));
        err.flush();
    }
}
