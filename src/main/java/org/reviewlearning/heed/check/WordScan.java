package org.reviewlearning.heed.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Looks through a rule file's characters before anything is parsed: for what a word processor leaves behind, text in
 * quotes that is not closed, brackets that do not match, and characters that cannot be seen.
 */
final class WordScan {

    private static final int LARGEST = 256 * 1024;

    private final String text;
    private final Problems problems;
    private final Deque<Integer> open = new ArrayDeque<>();

    private WordScan(RuleText text, Problems problems) {
        this.text = text.text();
        this.problems = problems;
    }

    static void check(RuleText text, Problems problems) {
        if (text.text().length() > LARGEST) {
            problems.add(0, "The file is larger than 256 KB.", "One rule a file is a page at most.");
            return;
        }
        new WordScan(text, problems).scan();
    }

    private void scan() {
        int at = 0;
        while (at < text.length() && problems.all().size() < 20) {
            char c = text.charAt(at);
            if (c == '"') {
                at = quoted(at);
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    problems.add(
                            at,
                            "A comment is opened with /* and never closed.",
                            "Close it with */, or begin each of its lines with //.");
                    return;
                }
                at = end + 2;
            } else {
                outside(c, at);
                at++;
            }
        }
        if (problems.none() && !open.isEmpty()) {
            problems.add(open.peek(), "This bracket is never closed.", "Add the closing bracket.");
        }
    }

    private int quoted(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n') {
                problems.add(
                        start,
                        "Text in quotes is not closed on its line.",
                        "Close it with a straight quote on the same line; long text stays on one line.");
                return at + 1;
            }
            if (c == '\\') {
                problems.add(
                        at,
                        "A backslash may not stand in quoted text.",
                        "Write the words without it; use ’ or ‘ inside a sentence.");
            } else if (isInvisible(c)) {
                problems.add(at, invisible(c), "Delete it and type a plain space.");
            }
            at++;
        }
        if (at >= text.length()) {
            problems.add(start, "Text in quotes is not closed.", "Add the closing quote.");
        }
        return at + 1;
    }

    private void outside(char c, int at) {
        switch (c) {
            case '\u201C', '\u201D', '\u201E' ->
                problems.add(at, "A curly quote, as a word processor makes it.", "Use a straight quote: \"");
            case '\u2018', '\u2019' ->
                problems.add(at, "A curly apostrophe outside quoted text.", "Delete it, or use a straight quote: \"");
            case '\u2013', '\u2014', '\u2212' ->
                problems.add(at, "A long dash outside quoted text.", "Use a plain hyphen: -");
            case '\u2026' -> problems.add(at, "Three dots in one character, outside quoted text.", "Delete it.");
            case '\\' -> problems.add(at, "A backslash may not stand in a rule.", "Delete it.");
            case '(' -> open.push(at);
            case ')' -> {
                if (open.poll() == null) {
                    problems.add(at, "This bracket was never opened.", "Delete it, or add the opening bracket.");
                }
            }
            default -> {
                if (isInvisible(c)) {
                    problems.add(at, invisible(c), "Delete it and type a plain space.");
                }
            }
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00A0'
                || c == '\uFEFF'
                || c == '\u202F'
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static String invisible(char c) {
        return c == '\u00A0' || c == '\u202F'
                ? "A space that only looks like one (non-breaking)."
                : String.format(Locale.ROOT, "A character that cannot be seen (U+%04X).", (int) c);
    }
}
