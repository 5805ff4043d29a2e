package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewlearning.heed.condition.Token.Sort;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.Slips;
import org.reviewlearning.heed.text.Unseen;

/**
 * Reads a rule file's characters before anything is parsed: cuts it into tokens, and tells what a word processor leaves
 * behind, quotes that are not closed, and characters that cannot be seen.
 */
final class RuleScanner {

    private static final int LARGEST = 256 * 1024;
    private static final int MOST_PROBLEMS = 20;
    private static final String CURLY = "A curly quote, as a word processor makes it.";
    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "<", ">", "(", ")", ",", ".", ":");

    private final String text;
    private final StringBuilder bare;
    private final RuleText file;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    RuleScanner(RuleText text) {
        this.file = text;
        this.text = text.text();
        this.bare = new StringBuilder();
        this.problems = Problems.of(text);
    }

    RuleScan scan() {
        Optional<Integer> merge = Slips.unfinishedMerge(text);
        if (merge.isPresent()) {
            problems.add(Slips.unfinishedMerge(file.place(merge.get())));
        } else if (text.length() > LARGEST) {
            problems.add(0, "The file is larger than 256 KB.", "One rule a file is a page at most.");
        } else {
            bare.append(text.replace("\r\n", " \n").replace('\r', '\n'));
            while (at < text.length() && problems.all().size() < MOST_PROBLEMS) {
                next();
            }
            new Bounds(tokens, problems).check();
        }
        return new RuleScan(file, bare.toString(), tokens, problems.all());
    }

    private void next() {
        char first = bare.charAt(at);
        if (first == '"') {
            quoted();
        } else if (text.startsWith("//", at)) {
            comment(bare.indexOf("\n", at));
        } else if (text.startsWith("/*", at)) {
            int end = bare.indexOf("*/", at + 2);
            if (end < 0) {
                problems.add(
                        at,
                        "A comment is opened with /* and never closed.",
                        "Close it with */, or begin each of its lines with //.");
            }
            comment(end < 0 ? end : end + 2);
        } else if (isPartOfName(first)) {
            int start = at;
            boolean number = first >= '0' && first <= '9';
            while (at < text.length() && (isPartOfName(text.charAt(at)) || number && text.charAt(at) == '.')) {
                at++;
            }
            token(number ? Sort.NUMBER : Sort.NAME, start);
        } else {
            outside(text.codePointAt(at));
        }
    }

    private static boolean isPartOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
    }

    private void token(Sort sort, int start) {
        tokens.add(new Token(sort, text.substring(start, at), start, at));
    }

    private void comment(int end) {
        int until = end < 0 ? text.length() : end;
        for (; at < until; at++) {
            if (bare.charAt(at) != '\n') {
                bare.setCharAt(at, ' ');
            }
        }
    }

    private void quoted() {
        int start = at;
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            int c = text.codePointAt(at);
            if (bare.charAt(at) == '\n') {
                notClosed(start);
                return;
            }
            if (c == '\\') {
                problems.add(
                        at,
                        "A backslash may not stand in quoted text.",
                        "Write the words without it; use ’ or ‘ inside a sentence.");
            } else if (Unseen.is(c)) {
                problems.add(at, Unseen.named(c), "Delete it and type a plain space.");
            }
            at += Character.charCount(c);
        }
        if (at >= text.length()) {
            problems.add(start, "Text in quotes is not closed.", "Add the closing quote.");
            return;
        }
        at++;
        tokens.add(new Token(Sort.TEXT, text.substring(start + 1, at - 1), start, at));
    }

    /** A curly quote at its end, or words that go on in the next line; their end is then no beginning of others. */
    private void notClosed(int start) {
        int curly = text.lastIndexOf('\u201D', at);
        if (curly > start) {
            problems.add(curly, CURLY, next('\u201D'));
            return;
        }
        problems.add(
                start,
                "Text in quotes is not closed on its line.",
                "Close it with a straight quote on the same line; long text stays on one line.");
        int end = bare.indexOf("\n", at + 1);
        String following = text.substring(at + 1, end < 0 ? text.length() : end);
        at += following.chars().filter(c -> c == '"').count() % 2 == 1 ? following.indexOf('"') + 2 : 1;
    }

    /** Past the quote that closes what a wrong one opened; the same place when the line has none. */
    private int closed(String quotes) {
        for (int i = at; i < text.length() && bare.charAt(i) != '\n'; i++) {
            if (quotes.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at;
    }

    private void outside(int c) {
        int start = at;
        String says = switch (c) {
            case '\u201C', '\u201D', '\u201E' -> CURLY;
            case '\u2018', '\u2019' -> "A curly apostrophe outside quoted text.";
            case '\u2013', '\u2014', '\u2212' -> "A long dash outside quoted text.";
            case '\u2026' -> "Three dots in one character, outside quoted text.";
            case '\\' -> "A backslash may not stand in a rule.";
            case '\'' -> "A single quote outside quoted text.";
            case ';' -> depth > 0 ? "\";\" is not allowed here." : "";
            case '#', '`', '~', '^', '?', '/' -> "\"" + (char) c + "\" is not allowed here.";
            default ->
                Unseen.is(c) ? Unseen.named(c) : c > '~' ? "This letter or sign may stand in quoted text only." : "";
        };
        if (!says.isEmpty()) {
            problems.add(at, says, next(c));
            at += Character.charCount(c);
            at = says.equals(CURLY) ? closed("\u201C\u201D\"") : c == '\'' ? closed("'\"") : at;
        } else if (Character.isWhitespace(c)) {
            at++;
        } else {
            for (String sign : SIGNS) {
                if (text.startsWith(sign, at)) {
                    at += sign.length();
                    token(Sort.SIGN, start);
                    depth += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
                    return;
                }
            }
            at++;
            token(Sort.OTHER, start);
        }
    }

    private static String next(int c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E' -> "Use a straight quote: \"";
            case '\u2018', '\u2019' -> "Delete it, or use a straight quote: \"";
            case '\u2013', '\u2014', '\u2212' -> "Use a plain hyphen: -";
            case '\'' -> "Use straight double quotes: \"";
            case '#' -> "A comment begins with //.";
            case ';' -> "Maybe a comma was meant: and.";
            case '/' -> "Rules do no sums, and a comment begins with //.";
            case '\u2026', '\\', '`', '~', '^', '?' -> "Delete it.";
            default -> Unseen.is(c) ? "Delete it and type a plain space." : "Write plain letters from a to z here.";
        };
    }

    /** What is said of a sign that no condition knows. */
    static Refusal unknown(Token token) {
        String next = switch (token.text()) {
            case "=" -> "Maybe \"==\" was meant: the same as.";
            case "!" ->
                "A condition is not turned round with \"!\". Maybe \"!=\" (not the same as), or \"not\" before the kind.";
            case "&" -> "Maybe \"&&\" was meant: and.";
            case "|" -> "Maybe \"||\" was meant: or.";
            case "+", "-", "*", "%" -> "Rules do no sums. Days are counted with $day.back, $day.before and $day.due.";
            default -> "A condition compares fields, days, thresholds and values from closed lists, and nothing else.";
        };
        return new Refusal(token.offset(), "\"" + token.text() + "\" is not allowed here.", next);
    }
}
