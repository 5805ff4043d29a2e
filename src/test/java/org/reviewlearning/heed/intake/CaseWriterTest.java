package org.reviewlearning.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.kinds.Vocabulary;

/** Cases about nobody, with every kind of fact and part, written and read back. */
class CaseWriterTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_was_written_reads_back_the_same(long seed) {
        CaseFile first = Reading.caseFile(
                Reading.json(InventedCase.written(InventedCase.draw(seed, Vocabulary.shipped()), false)));

        String line = CaseWriter.json(first);
        CaseFile again = Reading.caseFile(Reading.json(line));

        assertThat(line).doesNotContain("\n");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.child()).isEqualTo(first.child());
        assertThat(again.facts()).isNotEmpty().isEqualTo(first.facts());
        assertThat(again.coverage()).isEqualTo(first.coverage());
    }
}
