package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.Locale;

/** What sentences need that are put together. */
public final class English {

    private English() {}

    /** For instance {@code a, b and c}. */
    public static String listed(List<String> words) {
        return listed(words, "and");
    }

    /** For instance {@code a, b or c}. */
    public static String listed(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /** For instance {@code a visit}, or {@code an incident}. */
    public static String one(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** For instance {@code 1 rule}, or {@code 2 rules}. */
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** As at the beginning of a sentence. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
