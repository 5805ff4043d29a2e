package org.reviewlearning.heed.suite;

import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.document.JsonSchema;
import org.reviewlearning.heed.text.Problem;

/**
 * The examples of one rule, read from the file beside it.
 *
 * @param file the file's name, as it was given
 * @param examples those that could be read, in the file's order
 * @param problems what keeps others from being read, in reading order
 * @hidden
 */
@Internal
public record ExampleFile(String file, List<Example> examples, List<Problem> problems) {

    /** How the names of such files end. */
    public static final String ENDING = ".examples.yaml";

    /** Copies the lists. */
    public ExampleFile {
        Objects.requireNonNull(file, "file");
        examples = List.copyOf(examples);
        problems = problems.stream().sorted().toList();
    }

    /**
     * Reads a file of examples.
     *
     * @param file its name; said in places, and its last part without {@link #ENDING} is the rule's id
     * @param bytes what it holds
     * @param book the rule book its rule stands in
     */
    public static ExampleFile read(String file, byte[] bytes, RuleBook book) {
        return new ExampleReader(file, bytes, ExampleBook.of(book, true)).read();
    }

    /** The JSON Schema (2020-12) of such a file, for editors that know schemas; always the same text. */
    public static String schema() {
        return JsonSchema.of("examples", 1, "Examples beside a rule", ExamplesDocument.class);
    }

    /** Whether nothing of it could be read, so that it does not follow that something is not shown. */
    boolean isUnreadable() {
        return examples.isEmpty() && !problems.isEmpty();
    }

    /** The id of the rule it is named for. */
    String rule() {
        return ExampleRules.ruleIdOf(file);
    }
}
