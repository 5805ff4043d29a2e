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
    private int drawn;

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
        draw("");
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

    /** Draws over what was drawn on a terminal before; whatever is written next takes its place. */
    void draw(String text) {
        if (drawn > 0) {
            err.writeBytes(("\r" + " ".repeat(drawn) + "\r").getBytes(StandardCharsets.UTF_8));
        }
        err.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        err.flush();
        drawn = text.length();
    }

    /** Says something that is no result. */
    void say(String text) {
        draw("");
        String shown = UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
        err.writeBytes((shown + "\n").getBytes(StandardCharsets.UTF_8));
        err.flush();
    }
}
