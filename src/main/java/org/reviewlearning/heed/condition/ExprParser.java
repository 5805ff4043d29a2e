package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.Token.Sort;

/**
 * Reads one constraint.
 *
 * <pre>
 * either   = both { "||" both }
 * both     = single { "&amp;&amp;" single }
 * single   = "(" either ")" | operand ( sign operand | ["not"] "in" "(" operand { "," operand } ")" )
 * operand  = path [ "(" [ operand { "," operand } ] ")" ] | text | number | "null"
 * path     = name { "." name }
 * </pre>
 */
public final class ExprParser {

    private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final int DEEPEST = 20;

    private final List<Token> tokens;
    private int at;
    private int depth;

    /** A field binding, {@code $topic : topic}, or a test. */
    record Constraint(@Nullable String binds, Expr expr) {}

    private ExprParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Reads the tokens of one, of which the last is the end. */
    static Constraint parse(List<Token> tokens) throws Refusal {
        ExprParser parser = new ExprParser(tokens);
        String binds = null;
        if (parser.tokens.size() > 2
                && parser.peek().text().startsWith("$")
                && parser.tokens.get(1).is(":")) {
            binds = parser.take().text();
            parser.take();
            Expr bound = parser.operand();
            parser.end();
            return new Constraint(binds, bound);
        }
        Expr expr = parser.either();
        parser.end();
        return new Constraint(binds, expr);
    }

    private void end() throws Refusal {
        Token left = peek();
        if (left.sort() != Sort.END) {
            throw new Refusal(
                    left.offset(),
                    "\"" + left.text() + "\" is not expected here.",
                    left.is("=") ? "Maybe \"==\" was meant." : "Maybe a comma, && or || is missing before it.");
        }
    }

    private Expr either() throws Refusal {
        return joined("||", false);
    }

    private Expr joined(String sign, boolean and) throws Refusal {
        if (++depth > DEEPEST) {
            throw new Refusal(peek().offset(), "Brackets are nested too deep to follow.", "Split the rule into two.");
        }
        int offset = peek().offset();
        List<Expr> parts = new ArrayList<>(List.of(and ? single() : joined("&&", true)));
        while (peek().is(sign)) {
            take();
            parts.add(and ? single() : joined("&&", true));
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Expr.Logic(and, parts, offset);
    }

    private Expr single() throws Refusal {
        if (peek().is("(")) {
            take();
            Expr inner = either();
            expect(")");
            return inner;
        }
        Expr left = operand();
        Token sign = peek();
        if (sign.isWord("in") || sign.isWord("not")) {
            return in(left);
        }
        if (sign.sort() == Sort.SIGN && SIGNS.contains(sign.text())) {
            take();
            return new Expr.Comparison(left, sign.text(), operand(), left.offset());
        }
        throw new Refusal(
                sign.sort() == Sort.END ? left.offset() : sign.offset(),
                "A comparison is expected here.",
                "For instance: seenAlone == Answer.NO");
    }

    private Expr in(Expr left) throws Refusal {
        boolean negated = peek().isWord("not");
        if (negated) {
            take();
        }
        if (!peek().isWord("in")) {
            throw new Refusal(peek().offset(), "\"in\" is expected after \"not\".", "For instance: of not in ( A, B )");
        }
        take();
        expect("(");
        List<Expr> values = new ArrayList<>(List.of(operand()));
        while (peek().is(",")) {
            take();
            values.add(operand());
        }
        expect(")");
        return new Expr.In(left, values, negated, left.offset());
    }

    private Expr operand() throws Refusal {
        if (++depth > DEEPEST) {
            throw new Refusal(peek().offset(), "Brackets are nested too deep to follow.", "Split the rule into two.");
        }
        try {
            Token token = take();
            return switch (token.sort()) {
                case TEXT -> new Expr.Text(token.text(), token.offset());
                case NUMBER -> new Expr.Number(token.text(), token.offset());
                case NAME -> token.text().equals("null") ? new Expr.Null(token.offset()) : path(token);
                case SIGN, OTHER ->
                    throw new Refusal(
                            token.offset(),
                            "\"" + token.text() + "\" is not expected here.",
                            "A field, a day or a value is expected.");
                case END ->
                    throw new Refusal(
                            token.offset(), "Something is missing here.", "A field, a day or a value is expected.");
            };
        } finally {
            depth--;
        }
    }

    private Expr path(Token first) throws Refusal {
        List<String> names = new ArrayList<>(List.of(first.text()));
        while (peek().is(".")) {
            take();
            Token name = take();
            if (name.sort() != Sort.NAME) {
                throw new Refusal(name.offset(), "A name is expected after the dot.", "For instance: answer.on");
            }
            names.add(name.text());
        }
        Expr.Path path = new Expr.Path(List.copyOf(names), first.offset());
        if (!peek().is("(")) {
            return path;
        }
        take();
        List<Expr> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            arguments.add(operand());
            if (!peek().is(",")) {
                break;
            }
            take();
        }
        expect(")");
        return new Expr.Call(path, arguments, first.offset());
    }

    private void expect(String sign) throws Refusal {
        Token token = take();
        if (!token.is(sign)) {
            throw new Refusal(token.offset(), "\"" + sign + "\" is expected here.", "");
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        if (token.sort() != Sort.END) {
            at++;
        }
        return token;
    }
}
