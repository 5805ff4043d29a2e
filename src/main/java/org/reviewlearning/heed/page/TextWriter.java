package org.reviewlearning.heed.page;

import java.util.List;

/** Writes a page as lines of text. */
final class TextWriter {

    private final TextPage out = new TextPage();

    private TextWriter() {}

    static String write(Page page) {
        TextWriter writer = new TextWriter();
        writer.out.title(page.title());
        writer.out.blank();
        writer.out.paragraph(page.opening());
        writer.all(page.blocks());
        writer.out.blank();
        writer.out.paragraph(page.closing());
        return writer.out.toString();
    }

    private void all(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Block.Section)) {
                out.gap();
            }
            write(block);
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph words) {
            out.paragraph(words.words().text());
        } else if (block instanceof Block.Note note) {
            out.paragraph(note.words().text());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item(item, 0));
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(this::term);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Section section) {
            out.heading(section.heading());
            all(section.blocks());
        } else if (block instanceof Block.Card card) {
            out.paragraph(card.name() + ". " + card.heading().text());
            all(card.shown());
            all(card.opened());
        } else if (block instanceof Block.Beside beside) {
            all(beside.one());
            all(beside.other());
        } else if (block instanceof Block.Opening opening) {
            out.paragraph(opening.heading());
            all(opening.blocks());
        } else if (block instanceof Block.Code code) {
            out.paragraph(code.caption());
            out.blank();
            code.text().lines().forEach(out::line);
        } else if (block instanceof Block.Drawn drawn) {
            out.paragraph(drawn.timeline().caption());
            all(drawn.timeline().tables());
        }
    }

    private void item(Block.Item item, int depth) {
        if (depth == 0) {
            out.item(item.words().text());
        } else {
            out.underItem("- ", depth, item.words().text());
        }
        item.under().forEach(under -> item(under, depth + 1));
    }

    private void term(Block.Term term) {
        List<String> says =
                term.says().stream().map(item -> item.words().text()).toList();
        if (term.says().stream().allMatch(item -> item.under().isEmpty())) {
            out.row(term.name(), says);
            return;
        }
        out.row(
                term.name(),
                says,
                term.says().stream()
                        .map(item -> item.under().stream()
                                .map(under -> under.words().text())
                                .toList())
                        .toList());
    }

    private void table(Block.Table table) {
        out.paragraph(table.caption());
        for (List<Words> row : table.rows()) {
            out.item(row.get(0).text());
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).text().isBlank()) {
                    out.underItem(table.columns().get(i) + ": " + row.get(i).text());
                }
            }
        }
    }
}
