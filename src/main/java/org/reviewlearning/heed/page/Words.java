package org.reviewlearning.heed.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some words of a page, of which some may be told apart or lead somewhere. */
public record Words(List<Piece> pieces) {

    /** No word of a case or a rule file fits in here but an identifier of rules, so none gets into an address by it. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,120}");

    private static final Pattern WITHIN = Pattern.compile(
            "(?:(?:\\.\\./)*(?:[a-z0-9-]{1,120}/)*[a-z0-9-]{1,120}\\.html)?(?:#[a-z][a-z0-9-]{0,120})?");

    private static final Pattern ELSEWHERE = Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d+)?(?:[/?#][!#-;=?-~]*)?");

    /** A stretch of words of one sort. */
    public sealed interface Piece {

        /** The words. */
        String text();
    }

    /** Words as they are. */
    public record Plain(String text) implements Piece {}

    /** Words that stand out. */
    public record Strong(String text) implements Piece {}

    /** A name as it stands in a file. */
    public record Name(String text) implements Piece {}

    /** Words that lead to a place of this page, to another page beside it, or out of it. */
    public record Link(String text, String to) implements Piece {

        /** Whether it leads out of the pages. */
        public boolean leadsOut() {
            return ELSEWHERE.matcher(to).matches();
        }
    }

    /** Copies the pieces. */
    public Words {
        pieces = List.copyOf(pieces);
    }

    /** Words in another language than the page. */
    public record Foreign(String text, String language) implements Piece {}

    /** Words in a language, which a browser and a screen reader are told; an empty one is that of the page. */
    public static Words in(String language, String text) {
        return language.isEmpty() ? of(text) : new Words(List.of(new Foreign(text, language)));
    }

    /** Plain words. */
    public static Words of(String text) {
        return new Words(List.of(new Plain(text)));
    }

    /** Words that stand out. */
    public static Words strong(String text) {
        return new Words(List.of(new Strong(text)));
    }

    /** A name as it stands in a file. */
    public static Words name(String text) {
        return new Words(List.of(new Name(text)));
    }

    /** Words in which a name stands between backticks. */
    public static Words quoting(String text) {
        String[] parts = text.split("`", -1);
        Words words = new Words(List.of());
        for (int i = 0; i < parts.length; i++) {
            boolean isName = i % 2 == 1 && i + 1 < parts.length;
            String plain = i % 2 == 1 && !isName ? "`" + parts[i] : parts[i];
            if (!plain.isEmpty()) {
                words = words.and(isName ? name(plain) : of(plain));
            }
        }
        return words;
    }

    /**
     * Words that lead to {@code #id}, to {@code page.html} or {@code folder/page.html#id}, or to an address of the web. What
     * is none of these leads nowhere, and stands as plain words.
     */
    public static Words link(String text, String to) {
        return !to.isEmpty()
                        && (WITHIN.matcher(to).matches()
                                || ELSEWHERE.matcher(to).matches())
                ? new Words(List.of(new Link(text, to)))
                : of(text);
    }

    /** These words and then others, as they are: give the space between them. */
    public Words and(Words others) {
        return new Words(Stream.concat(pieces.stream(), others.pieces.stream()).toList());
    }

    /** These words and then plain ones. */
    public Words and(String text) {
        return and(of(text));
    }

    /** The words alone. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether something on a page may be called so: small letters, figures and hyphens, a letter first. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static void requireId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("An id is small letters, figures and hyphens, a letter first.");
        }
    }
}
