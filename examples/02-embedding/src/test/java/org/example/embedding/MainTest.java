package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;

class MainTest {

    private static final Path RULES = Path.of("rules");

    @Test
    void the_program_prints_what_is_expected() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Main.run(new PrintStream(printed, true, StandardCharsets.UTF_8), RULES);

        assertEquals(
                Files.readString(Path.of("expected.txt")).lines().toList(),
                printed.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** The examples beside a host's own rules are run like those beside the shipped ones. */
    @Test
    void the_examples_beside_the_rule_agree_with_it() throws IOException {
        SuiteResult result = Suite.run(RULES, RuleBook.open(RULES, Vocabulary.shipped().with(SchoolAbsence.class)));

        assertTrue(result.passed(), () -> result.problems() + " " + result.disagreements());
    }
}
