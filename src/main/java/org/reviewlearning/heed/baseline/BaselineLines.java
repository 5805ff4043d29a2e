package org.reviewlearning.heed.baseline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.LineReader;
import org.reviewlearning.heed.text.Tree;
import org.reviewlearning.heed.text.Utf16;

/** The lines of a baseline that say anything, with their numbers; line ends of another system make no difference. */
final class BaselineLines implements AutoCloseable {

    private final Source source;
    private final Closeable under;
    private int number;

    /** Lines as they stand; {@code null} after the last. */
    private interface Source {
        byte @Nullable [] next() throws IOException;
    }

    private BaselineLines(Source source, Closeable under) {
        this.source = source;
        this.under = under;
    }

    static BaselineLines of(InputStream in) throws IOException {
        LineReader reader = new LineReader(Utf16.asUtf8(in), Tree.MOST_BYTES);
        return new BaselineLines(
                () -> {
                    LineReader.Line line = reader.next();
                    return line == null ? null : line.bytes();
                },
                in);
    }

    static BaselineLines of(Iterator<String> lines) {
        return new BaselineLines(
                () -> lines.hasNext() ? lines.next().getBytes(StandardCharsets.UTF_8) : null, () -> {});
    }

    /** The number of the line that was read last; 0 before the first. */
    int number() {
        return number;
    }

    /** The next line that is not empty, without its end and without a mark of its encoding; {@code null} after the last. */
    byte @Nullable [] next() throws IOException {
        byte[] line = source.next();
        while (line != null && Set.of("", "\r").contains(new String(line, StandardCharsets.ISO_8859_1))) {
            number++;
            line = source.next();
        }
        if (line == null) {
            return null;
        }
        number++;
        boolean marked = number == 1 && line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB;
        return Arrays.copyOfRange(line, marked ? 3 : 0, line[line.length - 1] == '\r' ? line.length - 1 : line.length);
    }

    @Override
    public void close() throws IOException {
        under.close();
    }
}
