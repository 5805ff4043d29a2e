package org.reviewlearning.heed.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The three streams of a run, and the file that may stand in for the second. */
public final class Console {

    /** An id may hold anything; on a terminal some characters are commands. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private final InputStream in;
    private OutputStream out;
    private final PrintStream err;
    private final int columns;
    private boolean worthKeeping;
    private int drawn;

    public Console(InputStream in, OutputStream out, PrintStream err) {
        this(in, out, err, 0);
    }

    /** The same on a terminal of so many columns; 0 where nobody said how many. */
    public Console(InputStream in, OutputStream out, PrintStream err, int columns) {
        this.columns = columns;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public InputStream in() {
        return in;
    }

    /** How wide a report is to be; a usual width where nobody said that. */
    public int columns(int usual) {
        return columns == 0 ? usual : columns;
    }

    /**
     * Writes a result, at once, as UTF-8.
     *
     * @throws OutputEnded if nobody takes it
     */
    public void result(String text) {
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

    /**
     * Runs something whose results go to a file, which is put in its place once the run has come to its end; else an
     * earlier file stands as it was, and that is said.
     *
     * @param file absent for standard output
     * @throws WrongUsage if nothing can be written there
     * @throws OutputEnded if it cannot be written to its end
     */
    public int into(@Nullable Path file, IntSupplier run) {
        if (file == null) {
            return run.getAsInt();
        }
        OutputStream usual = out;
        boolean kept = false;
        ResultFile results = ResultFile.begin(file);
        try (results) {
            out = results.stream();
            worthKeeping = true;
            int code = run.getAsInt();
            if (worthKeeping) {
                results.keep();
                kept = true;
            }
            return code;
        } finally {
            out = usual;
            if (!kept) {
                say(file + (Files.exists(file) ? " was left as it was." : " was not written."));
            }
        }
    }

    /** Nothing came of the run so far, so that an earlier file is better than this one. */
    public void nothingCameOfIt() {
        worthKeeping = false;
    }

    /** Something did. */
    public void somethingCameOfIt() {
        worthKeeping = true;
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
    public void say(String text) {
        draw("");
        String shown = UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
        err.writeBytes((shown + "\n").getBytes(StandardCharsets.UTF_8));
        err.flush();
    }
}
