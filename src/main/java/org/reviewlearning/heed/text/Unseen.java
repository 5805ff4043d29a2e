package org.reviewlearning.heed.text;

import java.util.Locale;
import org.reviewlearning.heed.Internal;

/**
 * Characters that nobody can see, or that only look like a space. In a file that people edit they are mistakes, and on a
 * terminal some of them are commands or turn what is written round.
 *
 * @hidden
 */
@Internal
public final class Unseen {

    private Unseen() {}

    /** Whether a character (a code point) cannot be seen, or only looks like a space. Line ends and tabs are none. */
    public static boolean is(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isBlank(codePoint);
        };
    }

    /** Letters and marks that leave nothing to see: fillers, joiners and the choosers of a form. */
    private static boolean isBlank(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint >= 0x17B4 && codePoint <= 0x17B5
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Where the first such character stands; -1 when there is none. */
    public static int first(String text) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            // Almost every sign is a plain one; the rest is told apart by whole code points.
            if (here < 0x20 || here >= 0x7F) {
                int codePoint = text.codePointAt(at);
                if (is(codePoint)) {
                    return at;
                }
                at += Character.charCount(codePoint) - 1;
            }
        }
        return -1;
    }

    /** What it is, a whole sentence that does not hold it. */
    public static String named(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR
                ? "A space that only looks like one (non-breaking)."
                : "A character that cannot be seen (" + code(codePoint) + ").";
    }

    /** The text with the number of each such character in its place, for instance {@code <U+202E>}. */
    public static String escaped(String text) {
        int at = first(text);
        if (at < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.substring(0, at));
        text.substring(at)
                .codePoints()
                .forEach(each -> shown.append(is(each) ? "<" + code(each) + ">" : Character.toString(each)));
        return shown.toString();
    }

    private static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
