package org.reviewlearning.heed.check;

import java.util.ArrayList;
import java.util.List;

/** Cuts a constraint into words, signs and quoted text. */
final class Lexer {

    /** What a token is. */
    enum Sort {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /** One token; for text, without its quotes. */
    record Token(Sort sort, String text, int offset) {
        boolean is(String sign) {
            return sort == Sort.SIGN && text.equals(sign);
        }

        boolean isWord(String word) {
            return sort == Sort.NAME && text.equals(word);
        }
    }

    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "<", ">", "(", ")", ",", ".", ":");

    private final String text;
    private final int base;
    private int at;

    private Lexer(String text, int base) {
        this.text = text;
        this.base = base;
    }

    static List<Token> tokens(RawRule.RawText raw) throws Refusal {
        Lexer lexer = new Lexer(raw.text(), raw.offset());
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.sort() != Sort.END);
        return tokens;
    }

    private Token next() throws Refusal {
        skip();
        int start = at;
        if (at >= text.length()) {
            return new Token(Sort.END, "", base + start);
        }
        char first = text.charAt(at);
        if (Character.isLetter(first) || first == '$' || first == '_') {
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            return new Token(Sort.NAME, text.substring(start, at), base + start);
        }
        if (Character.isDigit(first)) {
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return new Token(Sort.NUMBER, text.substring(start, at), base + start);
        }
        if (first == '"') {
            return quoted(start);
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Sort.SIGN, sign, base + start);
            }
        }
        throw unknown(first, start);
    }

    private void skip() {
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
                moved = true;
            }
            if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
                moved = true;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
                moved = true;
            }
        }
    }

    private Token quoted(int start) throws Refusal {
        int end = text.indexOf('"', start + 1);
        if (end < 0) {
            throw new Refusal(base + start, "Text in quotes is not closed.", "Add the closing quote.");
        }
        String value = text.substring(start + 1, end);
        if (value.indexOf('\\') >= 0) {
            throw new Refusal(base + start, "A backslash may not stand in quoted text.", "Write the name without it.");
        }
        at = end + 1;
        return new Token(Sort.TEXT, value, base + start);
    }

    private Refusal unknown(char first, int start) {
        String next = switch (first) {
            case '=' -> "Maybe \"==\" was meant: the same as.";
            case '!' ->
                "A condition is not turned round with \"!\". Maybe \"!=\" (not the same as), or \"not\" before the kind.";
            case '&' -> "Maybe \"&&\" was meant: and.";
            case '|' -> "Maybe \"||\" was meant: or.";
            case '\'' -> "Use straight double quotes.";
            case '+', '-', '*', '/', '%' ->
                "Rules do no sums. Days are counted with $day.back, $day.before and $day.due.";
            default -> "A condition compares fields, days, thresholds and values from closed lists, and nothing else.";
        };
        return new Refusal(base + start, "\"" + first + "\" is not allowed here.", next);
    }
}
