package org.reviewlearning.heed.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the bytes, in small steps: where the first unreadable character is, and how many there are. */
final class TextScan {

    private static final char REPLACEMENT = '\uFFFD';

    private final Place start;
    private int line;
    private int column;
    private boolean afterReturn;
    private @Nullable Place firstMalformed;
    private int malformed;
    private @Nullable Place firstInvisible;
    private int invisible;

    private TextScan(Place start) {
        this.start = start;
        this.line = start.line();
        this.column = start.column();
    }

    static TextScan of(byte[] bytes, int begin, Place start) {
        TextScan scan = new TextScan(start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                scan.character(out.get());
            }
            out.clear();
            if (result.isError()) {
                scan.malformed();
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return scan;
    }

    boolean foundInvisible() {
        return invisible > 0;
    }

    List<Problem> problems(String saveAgain) {
        List<Problem> problems = new ArrayList<>();
        if (firstMalformed != null) {
            problems.add(new Problem(
                    firstMalformed,
                    "A character here is not UTF-8; the file was probably saved as Windows-1252, which some programs"
                            + " call ANSI."
                            + more(malformed),
                    saveAgain));
        }
        if (firstInvisible != null) {
            problems.add(new Problem(
                    firstInvisible,
                    "An invisible control character stands here." + more(invisible),
                    "Maybe type the line again."));
        }
        problems.sort(Comparator.comparing(Problem::place));
        return problems;
    }

    /** The text with a visible mark for each invisible character, so that later readers go on and places hold. */
    static String withoutInvisible(String text) {
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < cleaned.length(); i++) {
            if (isInvisible(cleaned.charAt(i))) {
                cleaned.setCharAt(i, REPLACEMENT);
            }
        }
        return cleaned.toString();
    }

    private static boolean isInvisible(char c) {
        // The two last code points of a plane are no characters; YAML refuses them without saying where.
        return Character.isISOControl(c) ? c != '\t' && c != '\n' && c != '\r' && c != '\u0085' : c >= '\uFFFE';
    }

    private static String more(int count) {
        return count == 1 ? "" : " There are " + count + " such places in the file.";
    }

    private void character(char c) {
        if (c == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
            return;
        }
        if (isInvisible(c)) {
            invisible++;
            firstInvisible = firstInvisible == null ? here() : firstInvisible;
        }
        column++;
    }

    private void malformed() {
        malformed++;
        firstMalformed = firstMalformed == null ? here() : firstMalformed;
        column++;
        afterReturn = false;
    }

    private Place here() {
        return new Place(start.file(), line, column);
    }
}
