package org.reviewlearning.heed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewlearning.heed.Internal;

/**
 * What an editor, a word processor or a merge leaves behind in a file that people write.
 *
 * @hidden
 */
@Internal
public final class Slips {

    private static final Pattern MARKER = Pattern.compile("(?m)^(<{7}|>{7}|\\|{7}|={7})(?=[ \\r\\n]|$)");
    private static final int MOST = 20;

    private Slips() {}

    /** Where two versions of a file were put side by side and nobody chose; empty when that did not happen. */
    public static Optional<Integer> unfinishedMerge(String text) {
        Matcher matcher = MARKER.matcher(text);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** What is said of it. */
    public static Problem unfinishedMerge(Place place) {
        return new Problem(
                place,
                "Two versions of this file were merged, and nobody has chosen yet: a line that only a merge writes stands here.",
                "Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
    }

    /** Everything of the kind in a text; when there is any, what else is wrong with it is mostly a consequence. */
    public static List<Problem> in(String file, String text) {
        Optional<Integer> merge = unfinishedMerge(text);
        if (merge.isPresent()) {
            return List.of(unfinishedMerge(place(file, text, merge.get())));
        }
        List<Problem> problems = new ArrayList<>();
        int from = 0;
        for (int at = Unseen.first(text); at >= 0 && problems.size() < MOST; ) {
            int there = from + at;
            problems.add(new Problem(
                    place(file, text, there),
                    Unseen.named(text.codePointAt(there)),
                    "Delete it and type a plain space."));
            from = there + Character.charCount(text.codePointAt(there));
            at = Unseen.first(text.substring(from));
        }
        return problems;
    }

    /**
     * What a tree's words hold that the file does not show: written with an escape, or quoted with curly quotes, which
     * quote nothing.
     */
    public static List<Problem> in(Node node) {
        List<Problem> problems = new ArrayList<>();
        look(node, problems);
        return problems;
    }

    private static void look(Node node, List<Problem> problems) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                look(entry.key(), entry.keyPlace(), problems);
                look(entry.value(), problems);
            });
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> look(item, problems));
        } else if (node instanceof ScalarNode scalar) {
            look(scalar.text(), scalar.place(), problems);
        }
    }

    private static void look(String words, Place place, List<Problem> problems) {
        int at = Unseen.first(words);
        if (problems.size() >= MOST) {
            return;
        }
        if (at >= 0) {
            problems.add(
                    new Problem(place, Unseen.named(words.codePointAt(at)), "Take out what begins with a backslash."));
        } else if (!words.isEmpty() && "\u201C\u201D\u201E\u2018".indexOf(words.charAt(0)) >= 0) {
            problems.add(
                    new Problem(place, "A curly quote, as a word processor makes it.", "Use a straight quote: \""));
        }
    }

    private static Place place(String file, String text, int offset) {
        return new TextLines(text).place(file, offset);
    }
}
