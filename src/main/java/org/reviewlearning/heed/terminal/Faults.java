package org.reviewlearning.heed.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Heed;

/** Says that something is Heed's own fault. An exception's message is never shown: it may quote what it failed on. */
public final class Faults {

    private static final String OURS = "org.reviewlearning.heed.";
    private static final int DEEPEST = 5;
    private static final int FRAMES = 4;

    private Faults() {}

    /** What happened, without any value of a fact. */
    public static String inWords(Throwable fault) {
        StringBuilder words = new StringBuilder();
        Throwable each = fault;
        for (int depth = 0; each != null && depth < DEEPEST; depth++, each = each.getCause()) {
            words.append(depth == 0 ? "    " : "\n    from ")
                    .append(each.getClass().getName());
            words.append(Arrays.stream(each.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OURS))
                    .limit(FRAMES)
                    .map(frame -> "\n      at " + frame)
                    .collect(Collectors.joining()));
        }
        return words.toString();
    }

    /** That it is ours, what it stopped, and what to do. */
    public static String ours(String stopped, String details) {
        return "This is a fault in Heed, not in your rules or cases. " + stopped + "\n" + details
                + "\n    Maybe report it with these lines; they hold nothing of a case but its id. Heed "
                + Heed.version()
                + ", Java " + Runtime.version() + ".";
    }
}
