package org.reviewlearning.heed.text;

import java.util.Arrays;
import org.reviewlearning.heed.Internal;

/**
 * Where the lines of a text begin. A line feed ends a line, a carriage return does, and the two together do once.
 *
 * @hidden
 */
@Internal
public final class TextLines {

    private final String text;
    private final int[] starts;

    /** Of a text, decoded. */
    public TextLines(String text) {
        this.text = text;
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** How many lines there are; a text that ends with the end of a line has an empty one after it. */
    public int count() {
        return starts.length;
    }

    /** The place of a character, counted from 0; beyond the text, its end. */
    public Place place(String file, int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, within - starts[line] + 1);
    }

    /** The offset of a line and column, both from 1. */
    public int offset(int line, int column) {
        int known = Math.max(1, Math.min(line, starts.length));
        return Math.min(text.length(), starts[known - 1] + Math.max(0, column - 1));
    }

    /** A line by its number, from 1, without its end and at most so many characters of it; empty beyond the text. */
    public String line(int number, int most) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] - 1 : text.length();
        return text.substring(start, Math.min(end, start + most)).stripTrailing();
    }
}
