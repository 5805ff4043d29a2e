package org.reviewlearning.heed.rule;

import java.util.Collection;
import java.util.Locale;

/**
 * How hard some words are to read, all together: the Automated Readability Index, 4.71 letters a word + 0.5 words a
 * sentence - 21.43 (E. A. Smith and R. J. Senter, Automated Readability Index, AMRL-TR-66-220, 1967). It is about words
 * of rules, never about what a person wrote.
 *
 * @param texts how many texts there are
 * @param sentences how many sentences
 * @param words how many words; a placeholder is one, of four letters
 * @param letters how many letters and figures
 */
public record Readability(int texts, int sentences, int words, int letters) {

    private static final int AGE_AT_GRADE_NOUGHT = 5;

    /** Counts some texts. */
    public static Readability of(Collection<Template> texts) {
        int sentences = 0;
        int words = 0;
        int letters = 0;
        for (Template text : texts) {
            for (String word : text.filled(placeholder -> "some").split("\\s+")) {
                int length =
                        (int) word.chars().filter(Character::isLetterOrDigit).count();
                words += length > 0 ? 1 : 0;
                letters += length;
                sentences += word.matches(".*[.?!]+") ? 1 : 0;
            }
        }
        return new Readability(texts.size(), sentences, words, letters);
    }

    /** The index; nought when there are no words. */
    public double index() {
        return words == 0 ? 0 : 4.71 * letters / words + 0.5 * words / Math.max(1, sentences) - 21.43;
    }

    /** In a line, with the age at which somebody may be expected to read it. */
    public String inWords() {
        return String.format(
                Locale.UK,
                "%d, with %.1f words a sentence and %.1f letters a word; Automated Readability Index %.1f, which is about"
                        + " age %d.",
                texts,
                (double) words / Math.max(1, sentences),
                (double) letters / Math.max(1, words),
                index(),
                Math.max(0, (int) Math.ceil(index())) + AGE_AT_GRADE_NOUGHT);
    }
}
