package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/**
 * One of a rule's words, and where it stands: among the rule's own lines, or in a row of its table.
 *
 * @param name its name as it is written there, {@code @title} or {@code "title"}
 * @param value the words
 * @param text the file it stands in
 * @param nameOffset where its name begins
 * @param list the words one by one, for what is a list
 * @param valueOffset where its value begins
 * @param exact whether the value stands in the file to the letter, and not folded over several lines
 */
public record AttributeText(
        String name, String value, List<Word> list, RuleText text, int nameOffset, int valueOffset, boolean exact) {

    /** A word of a list, with its place. */
    public record Word(String text, int offset) {}

    /** Words that stand in one piece, and are a list where a comma parts them. */
    public static AttributeText of(String name, String value, RuleText text, int nameOffset, int valueOffset) {
        boolean exact = text.text().startsWith(value, valueOffset);
        List<Word> list = new ArrayList<>();
        int at = 0;
        for (String part : value.isBlank() ? new String[0] : value.split(",", -1)) {
            int blank = part.length() - part.stripLeading().length();
            list.add(new Word(part.strip(), valueOffset + (exact ? at + blank : 0)));
            at += part.length() + 1;
        }
        return new AttributeText(name, value, list, text, nameOffset, valueOffset, exact);
    }

    /** Where a character of the value stands; where the value begins, if that cannot be told. */
    public int offset(int at) {
        return valueOffset + (exact ? at : 0);
    }

    /** A problem at the beginning of the value. */
    public Problem problem(String says, String next) {
        return text.problem(valueOffset, says, next);
    }

    /** Tells that a word of the list names nothing that is there. */
    public void unknown(Word word, String what, Collection<String> known, String otherwise, Problems problems) {
        problems.add(
                text,
                word.offset(),
                "There is no " + what + " called \"" + word.text() + "\".",
                Nearest.hint(word.text(), known, otherwise));
    }
}
