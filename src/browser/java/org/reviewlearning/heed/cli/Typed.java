package org.reviewlearning.heed.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command as somebody types it, run in this Java: the pages are those that people get. */
public final class Typed {

    private Typed() {}

    /**
     * Runs one.
     *
     * @throws IllegalStateException if it does not end well, with what it said
     */
    public static void command(List<String> words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(words.toArray(String[]::new), InputStream.nullInputStream(), said, err);
        if (code != 0) {
            throw new IllegalStateException(
                    words + " ended with " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
