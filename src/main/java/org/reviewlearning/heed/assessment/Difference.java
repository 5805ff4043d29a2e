package org.reviewlearning.heed.assessment;

import java.util.Objects;

/**
 * What an earlier assessment said otherwise of a prompt that is still asked, or of one that a change of the rule ended.
 *
 * @param what {@code to}, {@code copy}, {@code level}, {@code title}, {@code ask}, {@code why}, {@code reference}, or the
 *     name of a figure
 * @param was what it was, in words; empty when it was nothing, or is not shown
 * @param now what it is, in words; empty when it is nothing, or is not shown
 */
public record Difference(String what, String was, String now) {

    /** Refuses what must not be missing. */
    public Difference {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(now, "now");
    }

    /** In a sentence. */
    public String inWords() {
        String then = was.isEmpty() ? "nobody" : was;
        String today = now.isEmpty() ? "nobody" : now;
        return switch (what) {
            case "to" -> "Asked of " + today + " now, and of " + then + " then.";
            case "copy" -> "With a copy to " + today + " now, and to " + then + " then.";
            case "level" -> "An answer is wanted " + now + " now, and was wanted " + was + " then.";
            case "title" -> worded("It was called otherwise then");
            case "ask" -> worded("The question was worded otherwise then");
            case "why" -> worded("Why it is asked was worded otherwise then");
            case "reference" ->
                was.isEmpty() ? "It had another reference then." : "Its reference was " + was + " then.";
            default -> "The figure " + what + " is " + now + " now, and was " + was + " then.";
        };
    }

    private String worded(String says) {
        return was.isEmpty() ? says + "." : says + ": \u201C" + was + "\u201D";
    }

    /** Without words of the prompt, in which something of a restricted record may stand. */
    Difference withheld() {
        return switch (what) {
            case "title", "ask", "why", "reference" -> new Difference(what, "", "");
            default -> this;
        };
    }

    /** Names what differs only. */
    @Override
    public String toString() {
        return "Difference[" + what + "]";
    }
}
