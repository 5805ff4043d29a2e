package org.reviewlearning.heed.condition;

/**
 * A word, a sign or a text in quotes of a rule file.
 *
 * @param sort what it is
 * @param text as it is written; a text in quotes without them
 * @param offset where it begins, with its quote
 * @param end the first character after it
 */
public record Token(Sort sort, String text, int offset, int end) {

    /** What a token is. */
    public enum Sort {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        /** A sign that no condition knows. */
        OTHER,
        END
    }

    public boolean is(String sign) {
        return (sort == Sort.SIGN || sort == Sort.OTHER) && text.equals(sign);
    }

    public boolean isWord(String word) {
        return sort == Sort.NAME && text.equals(word);
    }
}
