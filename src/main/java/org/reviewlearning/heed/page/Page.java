package org.reviewlearning.heed.page;

import java.util.List;

/**
 * A page that people read, whatever it is about and however it is written.
 *
 * @param language of its words, as a browser and a screen reader are told it: {@code en-GB}
 * @param title what it is called, also by the window it is opened in
 * @param opening what the page is and is not: the first line of it, in every form
 * @param blocks what stands on it, in order
 * @param closing what it ends with, in every form
 */
public record Page(String language, String title, String opening, List<Block> blocks, String closing) {

    /** Copies the blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** A page in British English. */
    public static Page of(String title, String opening, List<Block> blocks, String closing) {
        return new Page("en-GB", title, opening, blocks, closing);
    }

    /** As Markdown. */
    public String markdown() {
        return MarkdownWriter.write(this);
    }

    /** As lines of text, at most 100 characters wide where words allow. */
    public String text() {
        return TextWriter.write(this);
    }

    /** As one HTML file that needs nothing else: see {@link HtmlWriter}. */
    public String html() {
        return HtmlWriter.write(this);
    }
}
