package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.FactKind;

/** A book that stays open for months keeps nothing of the children it was asked about: not a fact, not a word. */
class NothingLeftTest {

    private static final int CASES = 8;

    @TempDir
    private Path folder;

    /** All that is alive is written out and searched for what stood in every text of every fact. */
    @Test
    void of_a_case_that_was_assessed_and_explained_no_text_is_alive_while_the_book_is() throws IOException {
        RuleBook book = RuleBook.open(Path.of("rules"));
        // Never whole in memory but within the cases, so that finding it is finding something of them.
        List<String> halves = halves();

        Assessment kept = assessed(book, halves);
        assertThat(found(halves)).as("what is kept by the host is found").isTrue();
        assertThat(kept.prompts()).isNotEmpty();
        kept = assessed(book, halves());

        assertThat(found(halves))
                .as("and nothing, once the host keeps none of it")
                .isFalse();
        assertThat(book.rules()).as("the book is open").isNotEmpty();
        assertThat(kept.prompts()).isNotNull();
    }

    /** Several cases, and the answer to the last. */
    private static Assessment assessed(RuleBook book, List<String> halves) {
        for (int i = 1; i < CASES; i++) {
            assertThat(JsonReport.json(assessed(book, halves, i))).contains(halves.get(0));
        }
        return assessed(book, halves, CASES);
    }

    private static Assessment assessed(RuleBook book, List<String> halves, int seed) {
        String mark = String.join("-", halves);
        RandomCases random = new RandomCases(seed);
        CaseFile marked = CaseFile.about(mark)
                .child(random.child())
                .with(random.facts(4).stream()
                        .map(fact -> (Fact) FactKind.of(fact)
                                .shape()
                                .with(fact, (field, value) -> value instanceof String text ? mark + text : value))
                        .toList())
                .covering(random.coverage())
                .build();
        Assessment assessment = book.assess(marked, RandomCases.DAY, RuleSelection.LIVE, SecondReading.ALWAYS);
        assertThat(assessment.faulted()).isFalse();
        assessment.prompts().stream()
                .limit(1)
                .forEach(prompt ->
                        assertThat(assessment.explain(prompt.rule().id())).isNotNull());
        return assessment;
    }

    private boolean found(List<String> halves) throws IOException {
        Path dump = Files.createTempDirectory(folder, "heap").resolve("live.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        byte[] mark = String.join("-", halves).getBytes(StandardCharsets.ISO_8859_1);
        int matched = 0;
        try (InputStream in = Files.newInputStream(dump)) {
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read > 0; read = in.read(some)) {
                for (int i = 0; i < read; i++) {
                    matched = some[i] == mark[matched] ? matched + 1 : some[i] == mark[0] ? 1 : 0;
                    if (matched == mark.length) {
                        return true;
                    }
                }
            }
        } finally {
            Files.delete(dump);
        }
        return false;
    }

    /** Only the first sign begins it, so that a search never needs to go back. */
    private static List<String> halves() {
        Random random = new Random();
        return List.of(
                "#" + Long.toUnsignedString(random.nextLong(), 36), Long.toUnsignedString(random.nextLong(), 36));
    }
}
