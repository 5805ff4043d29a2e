package org.reviewlearning.heed.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * Reads a stream line by line and never holds more than one line, nor more of it than is allowed.
 *
 * @hidden
 */
@Internal
public final class LineReader {

    private static final int STEP = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] step = new byte[STEP];
    private int at;
    private int filled;
    private int number;

    /**
     * One line, without its line end.
     *
     * @param number from 1
     * @param bytes what it holds; empty when it was too long
     * @param tooLong whether it was longer than allowed and was passed over
     */
    public record Line(int number, byte[] bytes, boolean tooLong) {

        /** Whether nothing but space stands in it. */
        public boolean blank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /**
     * A reader from the stream's beginning.
     *
     * @param longest of how many bytes a line may be
     */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * The next line; {@code null} at the end. What follows the last line end is a line unless it is empty.
     *
     * @throws IOException if the stream fails
     */
    public @Nullable Line next() throws IOException {
        byte[] held = new byte[0];
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && step[end] != '\n') {
                end++;
            }
            int more = end - at;
            tooLong |= more > longest - length;
            if (tooLong) {
                held = new byte[0];
                length = 0;
            } else {
                held = roomFor(held, length, more);
                System.arraycopy(step, at, held, length, more);
                length += more;
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return any ? new Line(++number, Arrays.copyOf(held, length), tooLong) : null;
    }

    private byte[] roomFor(byte[] held, int length, int more) {
        int needed = length + more;
        // The first part of most lines is the whole line, so it gets just the room it needs.
        int room = length == 0 ? needed : (int) Math.min(longest, Math.max(needed, 2L * held.length));
        return needed <= held.length ? held : Arrays.copyOf(held, room);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(in.read(step), 0);
        return filled > 0;
    }
}
