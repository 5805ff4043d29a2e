package org.reviewlearning.heed.page;

import java.util.List;
import java.util.Map;

/** A page of Markdown, one line for each thing said, so that a change shows as a change of one line. */
public final class Markdown {

    private final StringBuilder text = new StringBuilder();

    public void heading(int depth, String words) {
        gap();
        text.append("#".repeat(depth)).append(' ').append(words).append("\n\n");
    }

    public void paragraph(String words) {
        gap();
        text.append(plain(words)).append("\n\n");
    }

    /** One empty line, where something stands above. */
    private void gap() {
        if (!text.isEmpty() && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    public void item(String words) {
        item("", words);
    }

    public void underItem(String words) {
        item("  ", words);
    }

    /** An item; a list of its own stands below it, as far in as its lines begin. */
    void item(String indent, String words) {
        String[] lines = words.strip().split("\n(?= +- )", -1);
        text.append(indent).append("- ").append(plain(lines[0])).append('\n');
        for (int i = 1; i < lines.length; i++) {
            text.append(indent)
                    .append(" ".repeat(lines[i].indexOf('-')))
                    .append(plain(lines[i]))
                    .append('\n');
        }
    }

    /** A labelled item; several lines stand below it as a list. Nothing at all when there are none. */
    public void part(String label, List<String> lines, boolean quoted) {
        if (lines.size() == 1) {
            item("**" + label + ":** " + (quoted ? "\u201c" + lines.get(0) + "\u201d" : lines.get(0)));
        } else if (!lines.isEmpty()) {
            item("**" + label + ":**");
            lines.forEach(this::underItem);
        }
    }

    /** One row of a table, with what is its own. */
    public void row(String id, Map<String, List<String>> own) {
        item("**`" + id + "`**");
        own.forEach((label, lines) -> {
            if (lines.stream().anyMatch(line -> line.contains("\n  "))) {
                underItem(label + ":");
                lines.forEach(line -> item("    ", line));
            } else if (!lines.isEmpty()) {
                underItem(label + ": "
                        + String.join("; ", lines).replace(";; ", "; ").replace(".; ", ". "));
            }
        });
    }

    /** One row of a table, whose first two are its head and the line below that. */
    void row(List<String> cells) {
        text.append("| ")
                .append(String.join(" | ", cells.stream().map(Markdown::plain).toList()))
                .append(" |\n");
    }

    /** Lines as they are. */
    void code(String lines) {
        String fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        gap();
        text.append(fence)
                .append('\n')
                .append(lines.stripTrailing())
                .append('\n')
                .append(fence)
                .append("\n\n");
    }

    /** Words as they are: nothing in them begins a tag, and no line ends in them. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replace("<", "&lt;");
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
