package org.reviewlearning.heed.intake.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Utf16;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;

/**
 * Reads a CSV file row by row and never holds more than one. A row is a line, because no column that is read holds a
 * line break: a quotation mark left open then spoils one row, and not the rest of the file. Rows are decoded as UTF-8,
 * as UTF-16 or UTF-32 where the file's mark says so, and as Windows-1252 where UTF-8 fails. A first row "sep=," is no row:
 * it tells a spreadsheet how the others are separated.
 */
final class CsvFile implements Closeable {

    /** Beyond this a row is passed over: the longest in a table has some two hundred characters. */
    static final int LONGEST_ROW = 64 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final CsvFactory CSV = new CsvFactory();

    private final InputStream in;
    private final byte[] step = new byte[LONGEST_ROW];
    private final byte[] line = new byte[LONGEST_ROW];
    private int at;
    private int filled;
    private int length;
    private int row;
    private String[] fields = {};
    private @Nullable TableFinding spoilt;
    private boolean afterReturn;
    private boolean lineFeeds;
    private boolean returns;
    private boolean windows;

    private CsvFile(InputStream in) {
        this.in = in;
    }

    /** Opens a file, before its first row. */
    static CsvFile open(Path path) throws IOException {
        return new CsvFile(Utf16.asUtf8(Files.newInputStream(path)));
    }

    /** Moves to the next row that holds anything; false at the end. */
    boolean next() throws IOException {
        while (readLine()) {
            row++;
            String text = decoded();
            if (row == 1 && text.strip().matches("(?i)\"?sep=,\"?,*")) {
                continue;
            }
            split(text);
            if (spoilt != null
                    || !Arrays.stream(fields).allMatch(field -> trimmed(field).isEmpty())) {
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
        return fields.length;
    }

    /** Why the row cannot be used; {@code null} when it can. */
    @Nullable
    TableFinding spoilt() {
        return spoilt;
    }

    /** Whether some lines ended in another way than others. */
    boolean mixedLineEnds() {
        return lineFeeds && returns;
    }

    /** Whether a row was no UTF-8. */
    boolean windows1252() {
        return windows;
    }

    /** A field without the space around it; empty when the row has none there. */
    String field(int index) {
        return index < fields.length ? trimmed(fields[index]) : "";
    }

    /** Spreadsheets leave no-break spaces and marks without width behind, which {@link String#strip()} keeps. */
    private static String trimmed(String field) {
        int from = 0;
        int to = field.length();
        while (from < to && unseen(field.charAt(from))) {
            from++;
        }
        while (to > from && unseen(field.charAt(to - 1))) {
            to--;
        }
        return field.substring(from, to);
    }

    private static boolean unseen(char each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || Character.getType(each) == Character.FORMAT;
    }

    private String decoded() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
            return row == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            windows = true;
            return new String(line, 0, length, WINDOWS_1252);
        }
    }

    private void split(String text) {
        if (spoilt == null && text.indexOf('\0') >= 0) {
            spoilt = TableFinding.NOT_TEXT;
        }
        if (spoilt == null) {
            try {
                fields = text.isBlank() ? new String[0] : fields(text);
                return;
            } catch (JacksonException e) {
                spoilt = TableFinding.OPEN_QUOTE;
            }
        }
        // Nothing of it is used but the child's id, by which it is known whose row is spoilt.
        fields = text.replace("\"", "").split(",", -1);
    }

    private String[] fields(String text) {
        List<String> all = new ArrayList<>();
        try (JsonParser parser = CSV.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    all.add(parser.getString());
                }
            }
        }
        return all.toArray(new String[0]);
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
            afterReturn = next == '\r';
            lineFeeds |= next == '\n';
            returns |= next == '\r';
            any = true;
            if (next == '\n' || next == '\r') {
                return true;
            }
            if (length == line.length) {
                spoilt = TableFinding.TOO_LONG;
            } else {
                line[length++] = next;
            }
        }
        return any;
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
