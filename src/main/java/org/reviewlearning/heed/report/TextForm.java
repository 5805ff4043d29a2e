package org.reviewlearning.heed.report;

/**
 * How much a report tells, and how wide its lines are. The short form holds every question, the facts and figures behind it,
 * and everything that could not be told, by what to find out; the full one also why we ask, what taught us to, what would
 * settle it, where each figure stands, and each rule by its name.
 *
 * @param full whether everything is told
 * @param width how many characters a line has at most, where words allow: 40 or more
 */
public record TextForm(boolean full, int width) {

    /** As wide as a terminal usually is. */
    private static final int USUAL = 80;

    private static final int NARROWEST = 40;

    /** What fits a screen. */
    public static final TextForm SHORT = new TextForm(false, USUAL);

    /** Everything. */
    public static final TextForm FULL = new TextForm(true, USUAL);

    /**
     * Refuses lines too short to read.
     *
     * @throws IllegalArgumentException if the width is below 40
     */
    public TextForm {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("A line has at least " + NARROWEST + " characters, and not " + width);
        }
    }
}
