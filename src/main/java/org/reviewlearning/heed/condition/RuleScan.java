package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.condition.Token.Sort;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;

/**
 * A rule file cut into words, signs and texts in quotes, once, for everyone who reads it: what is a comment to one is a
 * comment to all.
 */
public final class RuleScan {

    private final RuleText text;
    private final String bare;
    private final List<Token> tokens;
    private final List<Problem> problems;

    RuleScan(RuleText text, String bare, List<Token> tokens, List<Problem> problems) {
        this.text = text;
        this.bare = bare;
        this.tokens = List.copyOf(tokens);
        this.problems = List.copyOf(problems);
    }

    /** Scans a file. */
    public static RuleScan of(RuleText text) {
        return new RuleScanner(text).scan();
    }

    /** The file. */
    public RuleText text() {
        return text;
    }

    /** The file with a blank for each character of its comments, and a line feed for each end of a line, as long as it was. */
    public String bare() {
        return bare;
    }

    /** What keeps the file from being parsed; when there is any, it must not be. */
    public List<Problem> problems() {
        return problems;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /**
     * The tokens of a part of the file, and one for its end.
     *
     * @throws Refusal if a sign stands there that no condition knows
     */
    List<Token> within(RawRule.RawText part) throws Refusal {
        int end = part.offset() + part.text().length();
        List<Token> within = new ArrayList<>();
        for (int i = firstFrom(part.offset());
                i < tokens.size() && tokens.get(i).end() <= end;
                i++) {
            Token token = tokens.get(i);
            if (token.sort() == Sort.OTHER) {
                throw RuleScanner.unknown(token);
            }
            within.add(token);
        }
        within.add(new Token(Sort.END, "", end, end));
        return within;
    }

    /** The number of the first token that begins at a character or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
