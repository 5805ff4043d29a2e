package org.reviewlearning.heed.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases to be found in a text: whole words, in capitals or not, a hyphen as good as a space. Not for several threads. */
public final class Phrases {

    /** Letters and numbers of any script: what the pattern calls L and N. */
    private static final int WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private final String either;
    private final Set<String> begins;
    private @Nullable Pattern pattern;

    /** Phrases parted by commas. */
    Phrases(String phrases) {
        List<String> each = Arrays.stream(phrases.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        this.either = each.stream()
                .map(phrase -> Arrays.stream(phrase.split("[\\s-]+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s-]+")))
                .collect(Collectors.joining("|"));
        this.begins = each.stream().map(phrase -> parted(phrase).get(0)).collect(Collectors.toSet());
    }

    /** How long they are, all together. */
    int length() {
        return either.length();
    }

    /** Where they stand in a text, whose words are known. */
    public List<MatchResult> in(String text, Set<String> words) {
        // Nearly always not one of the words is there, and looking for them letter by letter is what takes time.
        return Collections.disjoint(begins, words)
                ? List.of()
                : pattern().matcher(text).results().toList();
    }

    private Pattern pattern() {
        if (pattern == null) {
            pattern = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        return pattern;
    }

    /** The words of a text as they are compared, and the empty one, with which a phrase begins that begins with a sign. */
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>(parted(text));
        words.add("");
        return words;
    }

    /** What stands between the signs of a text, each letter as a pattern compares it that minds no capitals. */
    private static List<String> parted(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int each = text.codePointAt(at);
            if ((WORDS >> Character.getType(each) & 1) != 0) {
                word.appendCodePoint(Character.toLowerCase(Character.toUpperCase(each)));
            } else {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        words.add(word.toString());
        return words;
    }
}
