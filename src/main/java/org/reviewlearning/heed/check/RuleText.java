package org.reviewlearning.heed.check;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.rule.RuleProblem;
import org.reviewlearning.heed.text.Place;

/** The text of a rule file, with places. Offsets count characters from 0. */
public final class RuleText {

    private final String file;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    /** The text of a file, decoded. */
    public RuleText(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    /** The file's name, as it is shown. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The place of a character. */
    public Place place(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int line = lineStarts.size() - 1;
        while (lineStarts.get(line) > within) {
            line--;
        }
        return new Place(file, line + 1, within - lineStarts.get(line) + 1);
    }

    /** The offset of a line and column, both from 1. */
    public int offset(int line, int column) {
        int known = Math.max(1, Math.min(line, lineStarts.size()));
        return Math.min(text.length(), lineStarts.get(known - 1) + Math.max(0, column - 1));
    }

    /** A line by its number, from 1, without its end; empty beyond the file. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.size()) {
            return "";
        }
        int start = lineStarts.get(number - 1);
        int end = number < lineStarts.size() ? lineStarts.get(number) - 1 : text.length();
        return text.substring(start, end).stripTrailing();
    }

    /** A problem at a character. */
    public RuleProblem problem(int offset, String says, String next) {
        return problem(place(offset), says, next);
    }

    /** A problem at a place of this file. */
    public RuleProblem problem(Place place, String says, String next) {
        return new RuleProblem(place, line(place.line()), says, next);
    }
}
