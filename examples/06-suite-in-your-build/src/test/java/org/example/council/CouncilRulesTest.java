package org.example.council;

import static org.reviewlearning.heed.junit.RuleVerifier.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.junit.RuleExamples;
import org.reviewlearning.heed.kinds.Vocabulary;

class CouncilRulesTest {

    /** Every example in the layer, each a test; and a last one that nothing is wrong with the rules or their examples. */
    @RuleExamples(layers = "local", kinds = Suspension.class)
    Stream<DynamicNode> examples(Stream<DynamicNode> examples) {
        return examples;
    }

    /** What an integration of this council's makes of its records, held to what the rule is to answer. */
    @Test
    void a_suspension_read_from_our_records_counts_until_the_child_was_asked_about_it() {
        RuleBook book = RuleBook.shipped(Vocabulary.shipped().with(Suspension.class)).and(Path.of("local"));
        Suspension first = suspension("s1", LocalDate.of(2024, 2, 5));
        Suspension second = suspension("s2", LocalDate.of(2024, 2, 26));

        verify(book)
                .rule("suspended-again-and-not-asked")
                .about(ArrangementKind.FOSTER)
                .given(first, second)
                .asAt(LocalDate.of(2024, 3, 1))
                .asks()
                .because("s1", "s2")
                .of("virtual-school-head")
                .inWords("2 times since 5 February 2024");
    }

    private static Suspension suspension(String id, LocalDate on) {
        return new Suspension(id, on, null, null, null);
    }
}
