package org.reviewlearning.heed.wording;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Values;
import org.reviewlearning.heed.kinds.Vocabulary;

/** How each kind of fact says itself, bare and with all that can be recorded: what a reader of a prompt meets. */
class FactsInWordsTest {

    @Test
    void every_kind_says_what_is_recorded_and_of_what_matters_that_it_is_not() {
        StringBuilder said = new StringBuilder();
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            Object[] all = Values.filled(kind.shape());
            said.append(kind.key())
                    .append("\n  bare: ")
                    .append(bare(kind, all).inWords())
                    .append("\n  full: ")
                    .append(((Fact) kind.shape().build(all)).inWords())
                    .append('\n');
        }

        Golden.check("facts/kinds-in-words.txt", said.toString());
    }

    private static Fact bare(FactKind kind, Object[] all) {
        Shape shape = kind.shape();
        Object[] needed = Arrays.copyOf(all, all.length);
        for (int i = 0; i < needed.length; i++) {
            Field field = shape.fields().get(i);
            if (!field.required()) {
                needed[i] = null;
            }
        }
        return (Fact) shape.build(needed);
    }
}
