package org.reviewlearning.heed.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines of text, as wide as is asked for where words allow, each ending in one newline on every system. */
public final class TextPage {

    private static final int WIDTH = 100;
    private static final int LABEL = 17;

    /** On narrower lines a label stands before what is beside it elsewhere. */
    private static final int NARROW = 60;

    /** An id may hold anything; on a terminal some characters are commands, and some turn the order of others. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final int width;

    /** Lines of at most 100 characters. */
    public TextPage() {
        this(WIDTH);
    }

    /** Lines of at most so many characters. */
    public TextPage(int width) {
        this.width = width;
    }

    /** The words at the head of a case or of a batch. */
    public void title(String words) {
        underlined(words, "=");
    }

    /** The words at the head of a section. */
    public void heading(String words) {
        blank();
        underlined(words, "-");
        blank();
    }

    public void paragraph(String words) {
        wrapped("", "", words);
    }

    /** Words that stand out from what is below them. */
    public void hanging(String words) {
        wrapped("", "    ", words);
    }

    /** One item of a list. */
    public void item(String words) {
        wrapped("- ", "  ", words);
    }

    /** What belongs to the item above. */
    public void underItem(String words) {
        wrapped("    ", "    ", words);
    }

    /** What belongs to an item, so many steps further in, with its mark. */
    void underItem(String mark, int depth, String words) {
        String indent = "  ".repeat(depth);
        wrapped(indent + mark, indent + " ".repeat(mark.length()), words);
    }

    /** A line as it is, a step further in. */
    void line(String words) {
        text.append("    ")
                .append(UNPRINTABLE.matcher(words.replace("\t", "    ")).replaceAll("\uFFFD"))
                .append('\n');
    }

    /** One empty line, where none stands above. */
    void gap() {
        if (!text.isEmpty() && text.charAt(Math.max(0, text.length() - 2)) != '\n') {
            blank();
        }
    }

    /** What belongs to the item above, with its mark. */
    public void below(String mark, String words) {
        underItem(mark, 2, words);
    }

    /** A number, and what there are so many of; several stand below each other. */
    public void counted(int number, String words) {
        String count = String.format(Locale.ROOT, "%4d  ", number);
        wrapped(count, " ".repeat(count.length()), words);
    }

    /** Lines beside a label; several stand as a list. Nothing at all when there are none. */
    public void row(String label, List<String> lines) {
        String first = label(label);
        String other = besideLabel();
        for (int i = 0; i < lines.size(); i++) {
            String start = i == 0 ? first : other;
            if (lines.size() == 1) {
                wrapped(start, other, lines.get(i));
            } else {
                wrapped(start + "- ", other + "  ", lines.get(i));
            }
        }
    }

    /** Items beside a label, each with lines of its own below it. Nothing at all when there are none. */
    public void row(String label, List<String> items, List<List<String>> below) {
        String start = label(label);
        String mark = besideLabel();
        String other = mark + "  ";
        for (int i = 0; i < items.size(); i++) {
            wrapped((i == 0 ? start : mark) + "- ", other, items.get(i));
            below.get(i).forEach(line -> wrapped(other + "- ", other + "  ", line));
        }
    }

    /** Items below a row, each with its mark, however few. */
    public void underRow(List<String> lines) {
        String other = besideLabel();
        lines.forEach(line -> wrapped(other + "- ", other + "  ", line));
    }

    public void row(String label, String line) {
        row(label, List.of(line));
    }

    private String label(String label) {
        return "  " + label + (width < NARROW ? ": " : " ".repeat(Math.max(1, LABEL - 2 - label.length())));
    }

    private String besideLabel() {
        return " ".repeat(width < NARROW ? 4 : LABEL);
    }

    public void blank() {
        text.append('\n');
    }

    private void underlined(String words, String with) {
        int start = text.length();
        wrapped("", "", words);
        int longest =
                text.substring(start).lines().mapToInt(TextPage::length).max().orElse(0);
        text.append(with.repeat(longest)).append('\n');
    }

    private void wrapped(String first, String other, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : SPACE.split(words.strip())) {
            String shown = UNPRINTABLE.matcher(word).replaceAll("\uFFFD");
            if (begun && length(line) + 1 + length(shown) > width) {
                text.append(line).append('\n');
                line = new StringBuilder(other).append(shown);
            } else {
                line.append(begun ? " " : "").append(shown);
            }
            begun = true;
        }
        text.append(line).append('\n');
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
