package org.reviewlearning.heed.page;

import java.util.List;
import java.util.stream.Stream;

/** One thing that stands on a page. Whatever a block needs to be understood is in it: no form of a page adds words. */
public sealed interface Block {

    /** A paragraph. */
    static Block paragraph(String words) {
        return new Paragraph(Words.of(words));
    }

    /** A list of plain sentences. */
    static Block items(List<String> words) {
        return new Items(words.stream().map(Item::of).toList());
    }

    /** Some words. */
    record Paragraph(Words words) implements Block {}

    /** Words that a reader should not miss: what is not there, or how the page is to be taken. */
    record Note(Words words) implements Block {}

    /** A list, in an order that means something or nothing: no number stands before its items. */
    record Items(List<Item> items) implements Block {

        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One item of a list.
     *
     * @param words what it says
     * @param under what belongs to it, as a list of its own; empty means nothing
     */
    record Item(Words words, List<Item> under) {

        /** Copies what belongs to it. */
        public Item {
            under = List.copyOf(under);
        }

        /** An item that says one thing. */
        public static Item of(String words) {
            return new Item(Words.of(words), List.of());
        }

        /** An item with others below it. */
        public static Item of(String words, List<String> under) {
            return new Item(Words.of(words), under.stream().map(Item::of).toList());
        }
    }

    /** Words with what is said of each, such as {@code Asked of: the team manager}. */
    record Terms(List<Term> terms) implements Block {

        /** Copies the terms that say something; one that says nothing does not stand on a page. */
        public Terms {
            terms = terms.stream().filter(term -> !term.says().isEmpty()).toList();
        }

        /** These terms, each with its lines. */
        public static Terms of(Term... terms) {
            return new Terms(List.of(terms));
        }
    }

    /** A term, and what is said of it: one thing, or several as a list. */
    record Term(String name, List<Item> says) {

        /** Copies what is said. */
        public Term {
            says = List.copyOf(says);
        }

        /** A term of which one thing is said. */
        public static Term of(String name, String says) {
            return new Term(name, List.of(Item.of(says)));
        }

        /** A term of which these are said. */
        public static Term of(String name, Stream<String> says) {
            return new Term(name, says.map(Item::of).toList());
        }
    }

    /**
     * A table.
     *
     * @param caption what is in it
     * @param columns the head of each column
     * @param rows the cells of each row; the first names the row
     */
    record Table(String caption, List<String> columns, List<List<Words>> rows) implements Block {

        /** Copies the rows, each of which has as many cells as there are columns. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Words> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row has " + row.size() + " cells, and not " + columns.size());
                }
            }
        }
    }

    /**
     * A part of a page under a heading; sections in it stand one step deeper.
     *
     * @param id what links lead to: see {@link Words#isId}
     * @param contents whether it is named among the contents at the head of the page
     */
    record Section(String id, String heading, boolean contents, List<Block> blocks) implements Block {

        /** Copies the blocks. */
        public Section {
            Words.requireId(id);
            blocks = List.copyOf(blocks);
        }

        /** A section that is named among the contents. */
        public static Section of(String id, String heading, List<Block> blocks) {
            return new Section(id, heading, true, blocks);
        }
    }

    /**
     * One of several things of a sort, such as a question or a rule: what everybody needs of it is always seen, the rest is
     * opened. Readers can look for words among the cards of a page.
     *
     * @param id what links lead to, and what marks of a timeline belong to: see {@link Words#isId}
     * @param name what other places call it: {@code Question 1}
     * @param heading what it is about
     * @param shown what is always seen
     * @param opens what is to be found by opening it: {@code Why, and what it rests on}
     * @param opened what is seen then; empty means there is nothing to open
     */
    record Card(String id, String name, Words heading, List<Block> shown, String opens, List<Block> opened)
            implements Block {

        /** Copies the blocks. */
        public Card {
            Words.requireId(id);
            shown = List.copyOf(shown);
            opened = List.copyOf(opened);
        }
    }

    /** Two sayings of one thing, beside each other where there is room, and else one below the other. */
    record Beside(List<Block> one, List<Block> other) implements Block {

        /** Copies the blocks. */
        public Beside {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /** What would be too much at once: seen when it is opened, and always in print and in text. */
    record Opening(String heading, List<Block> blocks) implements Block {

        /** Copies the blocks. */
        public Opening {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Text as it stands in a file, line by line.
     *
     * @param caption what it is
     */
    record Code(String caption, List<Span> spans) implements Block {

        /** Copies the spans. */
        public Code {
            spans = List.copyOf(spans);
        }

        /** The text alone. */
        public String text() {
            return String.join("", spans.stream().map(Span::text).toList());
        }
    }

    /**
     * A stretch of code of one sort.
     *
     * @param marked whether it is what is spoken of
     */
    record Span(Sort sort, String text, boolean marked) {

        /** One that is not marked. */
        public Span(Sort sort, String text) {
            this(sort, text, false);
        }

        /** What a stretch of code is: told by colour and by weight or slant. */
        public enum Sort {
            /** Anything else. */
            PLAIN,
            /** A word of the language. */
            KEYWORD,
            /** A name that the file gives or uses. */
            NAME,
            /** Words in quotation marks. */
            TEXT,
            /** A figure. */
            FIGURE,
            /** A comment. */
            COMMENT,
            /** Words of the page's own, on a line of their own, about the line above. */
            SAID
        }
    }

    /** What happened, drawn over time and told as tables: see {@link Timeline}. */
    record Drawn(Timeline timeline) implements Block {}
}
