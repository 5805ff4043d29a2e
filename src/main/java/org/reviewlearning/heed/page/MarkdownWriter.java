package org.reviewlearning.heed.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a page as Markdown. */
final class MarkdownWriter {

    /** What Markdown would take for its own; what begins a tag is left to {@link Markdown}. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~#]");

    private final Markdown out = new Markdown();

    private MarkdownWriter() {}

    static String write(Page page) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.out.heading(1, escaped(page.title()));
        writer.out.paragraph(escaped(page.opening()));
        writer.all(page.blocks(), 2);
        writer.out.paragraph(escaped(page.closing()));
        return writer.out.toString();
    }

    private void all(List<Block> blocks, int depth) {
        blocks.forEach(block -> write(block, depth));
    }

    private void write(Block block, int depth) {
        if (block instanceof Block.Paragraph words) {
            out.paragraph(words(words.words()));
        } else if (block instanceof Block.Note note) {
            out.paragraph("> " + words(note.words()));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item(item, 0));
        } else if (block instanceof Block.Terms terms) {
            for (Block.Term term : terms.terms()) {
                if (term.says().size() == 1 && term.says().get(0).under().isEmpty()) {
                    out.item("**" + escaped(term.name()) + ":** "
                            + words(term.says().get(0).words()));
                } else {
                    out.item("**" + escaped(term.name()) + ":**");
                    term.says().forEach(item -> item(item, 1));
                }
            }
        } else if (block instanceof Block.Table table) {
            out.paragraph(escaped(table.caption()));
            out.row(table.columns().stream().map(MarkdownWriter::escaped).toList());
            out.row(table.columns().stream().map(column -> "---").toList());
            table.rows()
                    .forEach(row ->
                            out.row(row.stream().map(MarkdownWriter::words).toList()));
        } else if (block instanceof Block.Section section) {
            out.heading(depth, escaped(section.heading()));
            all(section.blocks(), depth + 1);
        } else if (block instanceof Block.Card card) {
            out.heading(depth, escaped(card.name()) + ". " + words(card.heading()));
            all(card.shown(), depth + 1);
            all(card.opened(), depth + 1);
        } else if (block instanceof Block.Beside beside) {
            all(beside.one(), depth);
            all(beside.other(), depth);
        } else if (block instanceof Block.Opening opening) {
            out.paragraph("**" + escaped(opening.heading()) + "**");
            all(opening.blocks(), depth);
        } else if (block instanceof Block.Code code) {
            out.paragraph(escaped(code.caption()));
            out.code(code.text());
        } else if (block instanceof Block.Drawn drawn) {
            out.paragraph(escaped(drawn.timeline().caption()));
            all(drawn.timeline().tables(), depth);
        }
    }

    private void item(Block.Item item, int depth) {
        out.item("  ".repeat(depth), words(item.words()));
        item.under().forEach(under -> item(under, depth + 1));
    }

    private static String words(Words words) {
        return words.pieces().stream()
                .map(piece -> piece instanceof Words.Strong
                        ? "**" + escaped(piece.text()) + "**"
                        : piece instanceof Words.Name
                                ? "`" + piece.text().replace('`', '\'') + "`"
                                : piece instanceof Words.Link link
                                        ? "[" + escaped(link.text()) + "]("
                                                + link.to().replace(".html", ".md") + ")"
                                        : escaped(piece.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
