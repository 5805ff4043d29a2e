package org.reviewlearning.heed.suite.html;

import java.util.List;
import java.util.stream.Stream;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;

/**
 * What pages about examples have in common.
 *
 * @hidden
 */
@Internal
public final class Parts {

    /** What a page that shows examples says of them: {@code heed example --from} keeps the shape of a case. */
    public static final String EXAMPLES =
            "Examples are invented, or made from a case with other ids and days: look for what could tell who it was before"
                    + " you publish them.";

    private Parts() {}

    /** What falls short of what is required; nothing where nothing does. */
    public static Stream<Block> required(List<String> shortfalls) {
        return shortfalls.isEmpty()
                ? Stream.of()
                : Stream.of(new Block.Note(
                        Words.strong("Less is shown than is required. ").and(String.join(" ", shortfalls))));
    }

    /** With which rules a page was made. */
    public static Block made(RuleBook book) {
        return Block.Section.of(
                "made",
                "How this page was made",
                List.of(Block.Terms.of(
                        Block.Term.of("Rule book", book.name().inWords()),
                        Block.Term.of("Fingerprint", book.name().fingerprint()),
                        Block.Term.of("Heed", Heed.version()))));
    }
}
