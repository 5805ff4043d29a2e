package org.reviewlearning.heed.text;

import java.util.regex.Pattern;
import org.reviewlearning.heed.Internal;

/**
 * Text of a file, as it can be shown to a person: nothing unseen in it, and not without end.
 *
 * @hidden
 */
@Internal
public final class Shown {

    private static final int MOST_OF_A_LINE = 240;
    private static final int BEFORE = 160;
    private static final int MOST_WORDS = 1_600;
    private static final Pattern LONG_WORD = Pattern.compile("(\\S{60})\\S{60,}");

    private Shown() {}

    /** A sentence about a file, which may quote it: its long words are cut, and its end if it is very long. */
    public static String sentence(String words) {
        String cut = words.length() > 4 * MOST_WORDS ? words.substring(0, 4 * MOST_WORDS) : words;
        String shown = Unseen.escaped(LONG_WORD.matcher(cut).replaceAll("$1…"));
        return shown.length() <= MOST_WORDS ? shown : shown.substring(0, MOST_WORDS) + "…";
    }

    /**
     * A line with a mark under a place.
     *
     * @param line the line, or as much of it as is at hand
     * @param column the place, from 1
     * @param indent what both lines begin with
     */
    public static String marked(String line, int column, String indent) {
        String spaced = line.replace('\t', ' ');
        int at = Math.max(0, column - 1);
        int from = spaced.length() <= MOST_OF_A_LINE || at <= BEFORE ? 0 : Math.min(at, spaced.length()) - BEFORE;
        int until = Math.min(spaced.length(), from + MOST_OF_A_LINE);
        String before =
                (from > 0 ? "…" : "") + Unseen.escaped(spaced.substring(from, Math.min(Math.max(at, from), until)));
        String after = Unseen.escaped(spaced.substring(Math.min(Math.max(at, from), until), until))
                + (until < spaced.length() ? "…" : "");
        int blanks = at <= spaced.length() ? before.codePointCount(0, before.length()) : at - from;
        return indent + before + after + "\n" + indent + " ".repeat(Math.min(blanks, 2 * MOST_OF_A_LINE)) + "^";
    }
}
