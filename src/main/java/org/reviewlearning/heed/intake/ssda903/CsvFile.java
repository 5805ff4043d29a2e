package org.reviewlearning.heed.intake.ssda903;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row and never holds more than one. A row is a line, because no column of the return holds a
 * line break: a quotation mark left open then spoils one row, and not the rest of the file. Fields are told apart as
 * bytes and decoded when asked for, as UTF-8, and as Windows-1252 where that fails.
 */
final class CsvFile implements Closeable {

    /** Beyond this a row is passed over: the longest in a return has some two hundred characters. */
    static final int LONGEST_ROW = 64 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] step = new byte[LONGEST_ROW];
    private final byte[] line = new byte[LONGEST_ROW];
    private int at;
    private int filled;
    private int length;
    private int row;
    private int fields;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private @Nullable Sort spoilt;
    private boolean afterReturn;
    private boolean lineFeeds;
    private boolean returns;
    private boolean windows;

    CsvFile(InputStream in) {
        this.in = in;
    }

    /** Moves to the next row that holds anything; false at the end. */
    boolean next() throws IOException {
        while (readLine()) {
            row++;
            split();
            if (spoilt != null || !blank()) {
                return true;
            }
        }
        return false;
    }

    /** The row's number as a spreadsheet shows it; the header is row 1. */
    int row() {
        return row;
    }

    /** How many fields the row has. */
    int fields() {
        return fields;
    }

    /** Why the row cannot be used; {@code null} when it can. */
    @Nullable
    Sort spoilt() {
        return spoilt;
    }

    /** Whether some lines ended in another way than others. */
    boolean mixedLineEnds() {
        return lineFeeds && returns;
    }

    /** Whether a field that was asked for was no UTF-8. */
    boolean windows1252() {
        return windows;
    }

    /** A field without the space around it; empty when the row has none there. */
    String field(int index) {
        if (index >= fields) {
            return "";
        }
        int start = starts[index];
        int end = ends[index];
        boolean plain = true;
        for (int i = start; i < end; i++) {
            plain &= line[i] > 0 && line[i] != '"';
        }
        if (plain) {
            return new String(line, start, end - start, StandardCharsets.ISO_8859_1).strip();
        }
        String text = decoded(start, end);
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return (quoted ? text.substring(1, text.length() - 1) : text)
                .replace("\"\"", "\"")
                .strip();
    }

    private String decoded(int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            windows = true;
            return new String(line, start, end - start, WINDOWS_1252);
        }
    }

    private void split() {
        int begin = row == 1 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB ? 3 : 0;
        fields = 0;
        boolean quoted = false;
        int start = begin;
        for (int i = begin; i <= length; i++) {
            if (i == length || line[i] == ',' && !quoted) {
                add(start, i);
                start = i + 1;
            } else if (line[i] == '"') {
                // A quotation mark within a field that did not begin with one is text, as in 5" nail.
                quoted = quoted ? !quoted : i == start || line[i - 1] == '"' && line[start] == '"';
            } else if (line[i] == 0 && spoilt == null) {
                spoilt = Sort.NOT_TEXT;
            }
        }
        if (quoted && spoilt == null) {
            spoilt = Sort.OPEN_QUOTE;
        }
    }

    private void add(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields++] = end;
    }

    private boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ',' && line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private boolean readLine() throws IOException {
        length = 0;
        spoilt = null;
        boolean any = false;
        while (at < filled || fill()) {
            byte next = step[at++];
            if (next == '\n' && afterReturn) {
                // The second half of a line end whose first half ended the row before.
                afterReturn = false;
                continue;
            }
            noteEnd(next);
            any = true;
            if (next == '\n' || next == '\r') {
                return true;
            }
            if (length == line.length) {
                spoilt = Sort.TOO_LONG;
            } else {
                line[length++] = next;
            }
        }
        return any;
    }

    private void noteEnd(byte next) throws IOException {
        afterReturn = next == '\r';
        lineFeeds |= next == '\n';
        returns |= next == '\r';
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(in.read(step), 0);
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
