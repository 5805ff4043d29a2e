package org.reviewlearning.heed.suite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule answered instead of what one of its examples says.
 *
 * @param answer the answer, as it would be written in an example
 * @param otherwise the parts of a question that came otherwise; none where the answer itself is another one
 * @param why why it is that answer: what it asks and because of what, what it lacks, or which line of its condition stopped
 *     it, each a sentence
 */
public record Came(String answer, List<Part> otherwise, List<String> why) {

    private static final String LINE = "\n            ";

    /**
     * A part of a question that is not as expected.
     *
     * @param name what it is called in an example: {@code because}
     * @param expected what the example says
     * @param came what came
     */
    public record Part(String name, String expected, String came) {

        private String inWords() {
            return "otherwise: "
                    + switch (name) {
                        case Comparison.ASKS -> "no question says " + expected;
                        case Comparison.NOT_FOUND -> "nothing not found says " + expected;
                        default -> name + " " + came + " instead of " + expected;
                    };
        }
    }

    /** Copies the lists. */
    public Came {
        otherwise = List.copyOf(otherwise);
        why = List.copyOf(why);
    }

    static Came of(String answer, List<String> why) {
        return new Came(answer, List.of(), why);
    }

    /** The answer, and on lines of their own what is otherwise and why. */
    public String inWords() {
        return answer
                + Stream.concat(otherwise.stream().map(Part::inWords), why.stream())
                        .map(LINE::concat)
                        .collect(Collectors.joining());
    }
}
