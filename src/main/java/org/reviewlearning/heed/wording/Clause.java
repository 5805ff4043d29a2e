package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.reviewlearning.heed.rule.Constraint;

/**
 * What is said in one go; or alternatives, or what must hold together, each part a clause of its own.
 *
 * @param asks the comparisons and choices it says
 * @param words how; nothing where it has parts
 * @param parts the parts; none of what is said in one go
 */
public record Clause(List<? extends Constraint> asks, String words, List<Clause> parts) {

    /** A phrase that has an "or" of its own, beyond "on or after" and what stands in quotes. */
    private static final Pattern OR = Pattern.compile("(?<!\\bon) or (?!still to come)");

    private static final int LETTERS = 26;

    public Clause(List<? extends Constraint> asks, String words) {
        this(asks, words, List.of());
    }

    /** Whether one of its parts is enough. */
    public boolean isChoice() {
        return !parts.isEmpty() && asks.get(0) instanceof Constraint.AnyOf;
    }

    /**
     * In one sentence, so that it is plain where each part ends: alternatives, and what must hold together within one, stand
     * in brackets. The sides of alternatives are lettered, and numbered where these are within others.
     */
    String inWords() {
        return inWords(false);
    }

    private String inWords(boolean within) {
        if (parts.isEmpty()) {
            return words;
        }
        if (!isChoice()) {
            StringBuilder all = new StringBuilder("[");
            for (int i = 0; i < parts.size(); i++) {
                all.append(i == 0 ? "" : between(parts.get(i - 1), i == parts.size() - 1))
                        .append(parts.get(i).inWords(true));
            }
            return all.append(']').toString();
        }
        StringBuilder sides = new StringBuilder("[either ");
        for (int i = 0; i < parts.size(); i++) {
            sides.append(i == 0 ? "(" : ", or (")
                    .append(within || parts.size() > LETTERS ? String.valueOf(i + 1) : (char) ('a' + i))
                    .append(") ")
                    .append(parts.get(i).inWords(true));
        }
        return sides.append(']').toString();
    }

    /** What stands between a clause and the next: a comma where the "or" or the fact it ends in could take the next in. */
    static String between(Clause before, boolean last) {
        return last ? before.isOpen() ? ", and " : " and " : ", ";
    }

    /** Whether what follows could be taken for a part of it. */
    boolean isOpen() {
        return !parts.isEmpty()
                || OR.matcher(words.replaceAll("\u201c[^\u201d]*\u201d", "")).find()
                || asks.stream().anyMatch(Constraint::joins);
    }
}
