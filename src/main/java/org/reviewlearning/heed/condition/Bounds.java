package org.reviewlearning.heed.condition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.reviewlearning.heed.condition.Token.Sort;
import org.reviewlearning.heed.text.Problems;

/**
 * How much a rule file may hold. Checked before a parser sees the text, because a parser takes exponential time, or all
 * of the stack, over what is nested or repeated without end. The largest shipped rule has 400 tokens and three brackets
 * within each other.
 */
final class Bounds {

    private static final int MOST_TOKENS = 3_000;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 2_000;
    private static final int DEEPEST = 8;
    private static final int MOST_JOINED = 100;
    private static final int MOST_NAMES = 60;
    private static final int MOST_IN_BRACKETS = 200;
    private static final String SPLIT = "Write two rules, each with a question of its own.";

    private final List<Token> tokens;
    private final Problems problems;
    private final Deque<int[]> open = new ArrayDeque<>();
    private int joined;
    private int names;
    private boolean afterBracket;

    Bounds(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    void check() {
        boolean balanced = problems.none();
        if (tokens.size() > MOST_TOKENS) {
            problems.add(
                    tokens.get(MOST_TOKENS).offset(),
                    "The file holds more than " + MOST_TOKENS + " words and signs.",
                    "One rule a file is a page at most.");
            return;
        }
        for (Token token : tokens) {
            if (!within(token)) {
                return;
            }
        }
        if (balanced && problems.none() && !open.isEmpty()) {
            problems.add(open.peek()[0], "This bracket is never closed.", "Add the closing bracket.");
        }
    }

    /** Whether to go on: one thing without end is told once. */
    private boolean within(Token token) {
        // Nothing of a condition does, and a parser tries each such bracket in two ways.
        boolean cast = afterBracket
                && !open.isEmpty()
                && (token.is("(") || token.is("[") || token.is("-") || token.is("+") || token.is("!"));
        afterBracket = token.is(")");
        if (cast) {
            return refused(
                    token,
                    "\"" + token.text() + "\" is not expected here.",
                    "Maybe a comma, && or || is missing before it.");
        }
        int longest = token.sort() == Sort.TEXT ? LONGEST_TEXT : LONGEST_NAME;
        if (token.text().length() > longest) {
            return refused(
                    token,
                    token.sort() == Sort.TEXT
                            ? "Text in quotes has at most " + LONGEST_TEXT + " letters."
                            : "A name has at most " + LONGEST_NAME + " letters.",
                    "Say less.");
        }
        if (token.is("(") || token.is("[") || token.is("{")) {
            open.push(new int[] {token.offset(), 0});
            return open.size() <= DEEPEST
                    || refused(token, "Brackets are nested too deep to follow.", "Split the rule into two.");
        }
        if (token.is(")") || token.is("]") || token.is("}")) {
            return open.poll() != null
                    || refused(token, "This bracket was never opened.", "Delete it, or add the opening bracket.");
        }
        if (token.is(",") && open.peek() != null && ++open.peek()[1] > MOST_IN_BRACKETS) {
            return refused(token, "More than " + MOST_IN_BRACKETS + " things stand in one bracket.", SPLIT);
        }
        if ((token.is("||") || token.is("&&")) && ++joined > MOST_JOINED) {
            return refused(token, "The rule joins more than " + MOST_JOINED + " comparisons with && and ||.", SPLIT);
        }
        return !token.is(":")
                || ++names <= MOST_NAMES
                || refused(token, "The rule gives more than " + MOST_NAMES + " names.", SPLIT);
    }

    private boolean refused(Token token, String says, String next) {
        problems.add(token.offset(), says, next);
        return false;
    }
}
