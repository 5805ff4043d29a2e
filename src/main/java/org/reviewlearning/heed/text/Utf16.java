package org.reviewlearning.heed.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * Text saved as UTF-16, as programs on Windows do; PowerShell does so whenever it writes to a file; or as UTF-32. The byte
 * order mark with which it begins says for certain what it is, so it is read as that. Without the mark it would be a guess.
 *
 * @hidden
 */
@Internal
public final class Utf16 {

    private Utf16() {}

    /**
     * A stream of the same text in UTF-8 when it begins with a mark of UTF-16 or UTF-32; otherwise the bytes as they are.
     * Where a character is damaged or cut off, a byte stands that UTF-8 never holds, so that whoever reads it tells the
     * place.
     */
    public static InputStream asUtf8(InputStream in) throws IOException {
        PushbackInputStream looked = new PushbackInputStream(in, 4);
        byte[] start = looked.readNBytes(4);
        Charset charset = marked(start);
        int mark = charset == null ? 0 : charset.name().startsWith("UTF-32") ? 4 : 2;
        looked.unread(start, mark, start.length - mark);
        return charset == null ? looked : new Recoded(looked, charset);
    }

    /** What a text that begins with one of those marks is saved as, for instance UTF-16; empty for any other. */
    public static Optional<String> name(byte[] start) {
        return Optional.ofNullable(marked(start)).map(charset -> charset.name().substring(0, 6));
    }

    private static @Nullable Charset marked(byte[] start) {
        int two = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        int next = start.length < 4 ? -1 : (start[2] & 0xFF) << 8 | start[3] & 0xFF;
        if (two == 0 && next == 0xFEFF) {
            return Charset.forName("UTF-32BE");
        }
        if (two == 0xFFFE) {
            // No text begins with a zero, so the zeros are the other half of a longer mark.
            return next == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        return two == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    /** The same of bytes. */
    static byte[] asUtf8(byte[] bytes) {
        if (marked(bytes) == null) {
            return bytes;
        }
        try (InputStream in = asUtf8(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("No array fails.", e);
        }
    }

    private static final class Recoded extends InputStream {

        private static final int STEP = 8 * 1024;
        private static final String DAMAGED = "\uFFFF";

        private final Reader from;
        private final char[] step = new char[STEP + 1];
        private byte[] held = {};
        private int at;

        private Recoded(InputStream in, Charset charset) {
            from = new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .replaceWith(DAMAGED));
        }

        @Override
        public int read() throws IOException {
            return at < held.length || fill() ? held[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at == held.length && !fill()) {
                return -1;
            }
            int many = Math.min(length, held.length - at);
            System.arraycopy(held, at, into, offset, many);
            at += many;
            return many;
        }

        private boolean fill() throws IOException {
            int many = from.read(step, 0, STEP);
            if (many > 0 && Character.isHighSurrogate(step[many - 1])) {
                step[many++] = (char) from.read();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StringTokenizer parts = new StringTokenizer(new String(step, 0, Math.max(many, 0)), DAMAGED, true);
            while (parts.hasMoreTokens()) {
                String part = parts.nextToken();
                bytes.writeBytes(part.equals(DAMAGED) ? new byte[] {-1} : part.getBytes(StandardCharsets.UTF_8));
            }
            held = bytes.toByteArray();
            at = 0;
            return held.length > 0;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
