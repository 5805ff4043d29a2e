package org.reviewlearning.heed.suite.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewlearning.heed.page.Block.Span.Sort;

/** The text of a rule file in stretches of one sort each. It understands no more of it than is needed to colour it. */
final class DrlTokens {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\n]*+|/\\*(?s:.*?)\\*/)"
            + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*+\"?)"
            + "|(?<keyword>\\b(?:package|import|rule|when|then|end|not|exists|from|collect|null)\\b)"
            + "|(?<name>[@$]\\w++)"
            + "|(?<figure>\\b\\d++\\b)");

    /** A stretch of text, half-open. */
    record Token(Sort sort, int from, int until) {}

    private DrlTokens() {}

    /** All of a text. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                tokens.add(new Token(Sort.PLAIN, from, found.start()));
            }
            tokens.add(new Token(sort(found), found.start(), found.end()));
            from = found.end();
        }
        if (from < text.length()) {
            tokens.add(new Token(Sort.PLAIN, from, text.length()));
        }
        return tokens;
    }

    private static Sort sort(Matcher found) {
        return found.group("comment") != null
                ? Sort.COMMENT
                : found.group("text") != null
                        ? Sort.TEXT
                        : found.group("keyword") != null
                                ? Sort.KEYWORD
                                : found.group("name") != null ? Sort.NAME : Sort.FIGURE;
    }

    /** Where a test ends that begins here: before one of these signs, a comma, or the bracket it stands in. */
    static int end(String text, int from, String... signs) {
        int depth = 0;
        int end = from;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (depth == 0 && (c == ',' || startsOne(text, end, signs))) {
                break;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        return from + text.substring(from, end).stripTrailing().length();
    }

    private static boolean startsOne(String text, int at, String... signs) {
        for (String sign : signs) {
            if (text.startsWith(sign, at)) {
                return true;
            }
        }
        return false;
    }
}
