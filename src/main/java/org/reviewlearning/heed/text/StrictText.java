package org.reviewlearning.heed.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.Internal;

/**
 * Bytes to characters, strictly as UTF-8, or as UTF-16 or UTF-32 where a byte order mark says so: what is neither is a problem
 * with a place, never a silent guess. The mark itself is left out.
 *
 * @hidden
 */
@Internal
public final class StrictText {

    private static final String SAVE_AGAIN =
            "Maybe open it in the program it came from and save it again with the encoding UTF-8.";

    private StrictText() {}

    /**
     * What was read.
     *
     * @param text the characters; {@code U+FFFD} stands where a character could not be read, so that places stay right.
     *     Empty when the bytes are no text at all
     * @param problems in reading order; empty when the bytes are good
     */
    public record Decoded(String text, List<Problem> problems) {

        /** Keeps its own list. */
        public Decoded {
            Objects.requireNonNull(text, "text");
            problems = List.copyOf(problems);
        }

        /** Names the size and the problems, not the text. */
        @Override
        public String toString() {
            return "Decoded[" + text.length() + " characters, " + problems + "]";
        }
    }

    /** What is said of a file that people share and that is saved otherwise: the next program might not read it. */
    public static Problem notUtf8(String file, String savedAs) {
        return new Problem(
                new Place(file, 1, 1), "This file is saved as " + savedAs + ", and not as UTF-8.", SAVE_AGAIN);
    }

    /** Reads the bytes of a file; the file's name is only said in places. */
    public static Decoded decode(String file, byte[] bytes) {
        return decode(file, bytes, 1);
    }

    /** Reads the bytes of one line, or of some lines, of a larger file. */
    static Decoded decode(String file, byte[] given, int firstLine) {
        Objects.requireNonNull(file, "file");
        Place start = new Place(file, firstLine, 1);
        byte[] bytes = Utf16.asUtf8(given);
        int unit = zerosOfUnits(bytes, 4) ? 32 : zerosOfUnits(bytes, 2) ? 16 : 8;
        if (unit > 8) {
            return notRead(new Problem(
                    start, "This file is saved as UTF-" + unit + " without its mark, and not as UTF-8.", SAVE_AGAIN));
        }
        if (holdsZero(bytes)) {
            return notRead(new Problem(
                    start,
                    "This is not a text file.",
                    "Maybe another file was meant. A spreadsheet or an archive is no text until it is exported."));
        }
        int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        TextScan scan = TextScan.of(bytes, begin, start);
        String text = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        return new Decoded(scan.foundInvisible() ? TextScan.withoutInvisible(text) : text, scan.problems(SAVE_AGAIN));
    }

    private static Decoded notRead(Problem why) {
        return new Decoded("", List.of(why));
    }

    /**
     * Whether the bytes look like letters of so many bytes each: all but one byte of a plain letter are zero, and it is
     * always the same one. Letters of another script may stand in between, so half of them need to look like that.
     */
    private static boolean zerosOfUnits(byte[] bytes, int unit) {
        int looked = Math.min(bytes.length, 64) / unit;
        int first = 0;
        int last = 0;
        for (int i = 0; i < looked; i++) {
            int zeros = 0;
            for (int j = 0; j < unit; j++) {
                zeros += bytes[i * unit + j] == 0 ? 1 : 0;
            }
            first += zeros == unit - 1 && bytes[i * unit] != 0 ? 1 : 0;
            last += zeros == unit - 1 && bytes[i * unit + unit - 1] != 0 ? 1 : 0;
        }
        return (first == 0 || last == 0) && first + last > 0 && (first + last) * 2 >= looked + unit / 4;
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
