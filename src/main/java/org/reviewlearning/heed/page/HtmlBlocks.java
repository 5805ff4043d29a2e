package org.reviewlearning.heed.page;

import java.util.List;
import java.util.Locale;

/** Writes the blocks of a page as HTML. */
final class HtmlBlocks {

    private static final int DEEPEST = 6;

    /** From so many cards on, a page is easier to read with a way to look for words among them. */
    private static final int MANY_CARDS = 4;

    private final Html out;

    /** What marks English of Heed's own in a page of another language; empty in an English one. */
    private final String chrome;

    private int timelines;

    HtmlBlocks(Html out, String chrome) {
        this.out = out;
        this.chrome = chrome;
    }

    void all(List<Block> blocks, int depth) {
        if (blocks.stream().filter(Block.Card.class::isInstance).count() >= MANY_CARDS) {
            // Filled by the script; without it nothing is offered that does nothing.
            out.raw("<div class=\"find\"" + chrome + " hidden></div>\n");
        }
        blocks.forEach(block -> write(block, Math.min(depth, DEEPEST)));
    }

    private void write(Block block, int depth) {
        if (block instanceof Block.Paragraph words) {
            paragraph(words.words());
        } else if (block instanceof Block.Note note) {
            out.raw("<p class=\"note\">");
            words(note.words());
            out.raw("</p>\n");
        } else if (block instanceof Block.Items items) {
            items(items.items());
        } else if (block instanceof Block.Terms terms) {
            terms(terms.terms());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Section section) {
            // A named section is a landmark to a screen reader, and fifty of them lead nowhere: only the first rank is
            // named.
            if (depth == 2) {
                out.open("section", "id", section.id(), "aria-labelledby", section.id() + "-h");
            } else {
                out.open("section", "id", section.id());
            }
            out.line();
            out.element("h" + depth, section.heading(), "id", section.id() + "-h")
                    .line();
            all(section.blocks(), depth + 1);
            out.raw("</section>\n");
        } else if (block instanceof Block.Card card) {
            card(card, depth);
        } else if (block instanceof Block.Beside beside) {
            out.raw("<div class=\"beside\">\n<div>\n");
            all(beside.one(), depth);
            out.raw("</div>\n<div>\n");
            all(beside.other(), depth);
            out.raw("</div>\n</div>\n");
        } else if (block instanceof Block.Opening opening) {
            out.raw("<details>\n").element("summary", opening.heading()).line();
            all(opening.blocks(), depth);
            out.raw("</details>\n");
        } else if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.Drawn drawn) {
            new HtmlTimeline(drawn.timeline(), ++timelines, out, chrome).write();
            out.raw("<details class=\"told\">\n")
                    .element("summary", drawn.timeline().names().tables())
                    .line();
            all(drawn.timeline().tables(), depth);
            out.raw("</details>\n");
        }
    }

    private void card(Block.Card card, int depth) {
        out.open("article", "class", "card", "id", card.id(), "aria-labelledby", card.id() + "-h")
                .line();
        out.open("h" + depth, "id", card.id() + "-h")
                .element("span", card.name(), "class", "name")
                .text(" ");
        words(card.heading());
        out.close("h" + depth).line();
        all(card.shown(), depth + 1);
        if (!card.opened().isEmpty()) {
            out.raw("<details>\n<summary>")
                    .text(card.opens())
                    .element("span", " (" + card.name() + ")", "class", "hidden")
                    .raw("</summary>\n");
            all(card.opened(), depth + 1);
            out.raw("</details>\n");
        }
        out.raw("</article>\n");
    }

    private void paragraph(Words words) {
        out.raw("<p>");
        words(words);
        out.raw("</p>\n");
    }

    private void items(List<Block.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.raw("<ul>\n");
        for (Block.Item item : items) {
            out.raw("<li>");
            item(item);
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void item(Block.Item item) {
        words(item.words());
        if (!item.under().isEmpty()) {
            out.line();
            items(item.under());
        }
    }

    private void terms(List<Block.Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        out.raw("<dl>\n");
        for (Block.Term term : terms) {
            out.raw("<div>").element("dt", term.name()).raw("<dd>");
            if (term.says().size() == 1) {
                item(term.says().get(0));
            } else {
                out.line();
                items(term.says());
            }
            out.raw("</dd></div>\n");
        }
        out.raw("</dl>\n");
    }

    private void table(Block.Table table) {
        // A wide one is moved within its frame, also with the keyboard.
        out.open("div", "class", "table", "role", "group", "tabindex", "0", "aria-label", table.caption())
                .raw("\n<table>\n");
        out.element("caption", table.caption()).raw("\n<thead><tr>");
        table.columns().forEach(column -> out.element("th", column, "scope", "col"));
        out.raw("</tr></thead>\n<tbody>\n");
        for (List<Words> row : table.rows()) {
            out.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.raw(i == 0 ? "<th scope=\"row\">" : "<td>");
                words(row.get(i));
                out.raw(i == 0 ? "</th>" : "</td>");
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</div>\n");
    }

    private void code(Block.Code code) {
        out.raw("<figure class=\"code\">\n")
                .element("figcaption", code.caption())
                .open("pre", "tabindex", "0", "role", "region", "aria-label", code.caption())
                .raw("<code>");
        boolean marked = false;
        for (Block.Span span : code.spans()) {
            if (span.marked() != marked) {
                out.raw(marked ? "</mark>" : "<mark>");
                marked = span.marked();
            }
            if (span.sort() == Block.Span.Sort.PLAIN) {
                out.text(span.text());
            } else {
                out.element("span", span.text(), "class", span.sort().name().toLowerCase(Locale.ROOT));
            }
        }
        out.raw(marked ? "</mark>" : "").raw("</code></pre>\n</figure>\n");
    }

    private void words(Words words) {
        for (Words.Piece piece : words.pieces()) {
            if (piece instanceof Words.Foreign foreign) {
                out.element("span", foreign.text(), "lang", foreign.language());
            } else if (piece instanceof Words.Strong) {
                out.element("strong", piece.text());
            } else if (piece instanceof Words.Name) {
                out.element("code", piece.text());
            } else if (piece instanceof Words.Link link && link.leadsOut()) {
                out.element("a", link.text(), "href", link.to(), "rel", "noreferrer noopener");
            } else if (piece instanceof Words.Link link) {
                out.element("a", link.text(), "href", link.to());
            } else {
                out.text(piece.text());
            }
        }
    }
}
