package org.reviewlearning.heed.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the parser found it: names and constraint text with their offsets, nothing understood yet.
 *
 * @param name the rule's name
 * @param offset where the rule begins
 * @param elements the lines of its condition
 */
public record RawRule(String name, int offset, List<RawElement> elements) {

    /** A line of the condition. */
    public sealed interface RawElement {

        /** Where it begins. */
        int offset();
    }

    /**
     * A pattern.
     *
     * @param binding its name; {@code null} when it has none
     * @param type the type it is written with
     * @param constraints its constraints, in order
     * @param offset where it begins
     */
    public record RawPattern(@Nullable String binding, String type, List<RawText> constraints, int offset)
            implements RawElement {}

    /**
     * {@code not}.
     *
     * @param pattern what must not be there
     * @param offset where it begins
     */
    public record RawNot(RawPattern pattern, int offset) implements RawElement {}

    /**
     * {@code exists}.
     *
     * @param pattern what must be there
     * @param offset where it begins
     */
    public record RawExists(RawPattern pattern, int offset) implements RawElement {}

    /**
     * {@code from collect} or {@code from accumulate}.
     *
     * @param outer the list or set, with its sizes
     * @param gathered what is gathered
     * @param function the function, {@code collect} or the name of an accumulate function
     * @param argument the function's argument; {@code null} for {@code collect}
     * @param offset where it begins
     */
    public record RawGathering(
            RawPattern outer,
            RawPattern gathered,
            String function,
            @Nullable String argument,
            int offset) implements RawElement {}

    /**
     * Something that may not stand in a condition.
     *
     * @param what it, in words
     * @param offset where it begins
     */
    public record Forbidden(String what, int offset) implements RawElement {}

    /**
     * A constraint as it stands in the file.
     *
     * @param text the text
     * @param offset where it begins
     */
    public record RawText(String text, int offset) {}
}
