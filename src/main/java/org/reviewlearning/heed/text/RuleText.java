package org.reviewlearning.heed.text;

import org.reviewlearning.heed.Internal;

/**
 * The text of a rule file, with places. Offsets count characters from 0.
 *
 * @hidden
 */
@Internal
public final class RuleText {

    /** A line is shown to a person, who reads no more of it. */
    private static final int MOST_OF_A_LINE = 4_000;

    private final String file;
    private final String text;
    private final TextLines lines;

    /** The text of a file, decoded. */
    public RuleText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new TextLines(text);
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
        return lines.place(file, offset);
    }

    /** The offset of a line and column, both from 1. */
    public int offset(int line, int column) {
        return lines.offset(line, column);
    }

    /** The offset of a place. */
    public int offset(Place place) {
        return offset(place.line(), place.column());
    }

    /** A problem at a character. */
    public Problem problem(int offset, String says, String next) {
        return problem(place(offset), says, next);
    }

    /** A problem at a place of this file. */
    public Problem problem(Place place, String says, String next) {
        return shown(new Problem(place, says, next));
    }

    /** A problem of this file with the line it stands on. */
    public Problem shown(Problem problem) {
        return problem.on(lines.line(problem.place().line(), MOST_OF_A_LINE));
    }
}
