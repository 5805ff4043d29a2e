package org.reviewlearning.heed.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.json.JsonReport;

/** Many cases by several threads, in a program and into a file. Every case is invented. */
class BatchAssessorTest {

    private static final Path RULES = Path.of("src/test/resources/rules-for-tests");
    private static final RuleBook BOOK = RuleBook.open(RULES);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String BROKEN =
            "{\"case\": \"BROKEN\", \"visits\": [{\"id\": \"v1\", \"on\": \"yesterday\"}]}";

    @TempDir
    private Path folder;

    private final Told told = new Told();
    private Path cases;
    private Path out;

    @BeforeEach
    void two_hundred_invented_cases_of_which_two_cannot_be_assessed() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add(i == 50 ? BROKEN : line(i == 120 ? 7 : i));
        }
        cases = folder.resolve("cases.ndjson");
        out = folder.resolve("out.ndjson");
        Files.write(cases, lines);
    }

    @Test
    void several_threads_say_what_one_says_in_the_order_of_the_cases() {
        BatchAssessor.of(BOOK, DAY).assess(some(300), told);
        List<String> byOne = List.copyOf(told.all);
        told.all.clear();

        BatchCounts counts = BatchAssessor.of(BOOK, DAY).threads(4).assess(some(300), told);

        assertThat(told.all).isEqualTo(byOne).hasSize(300);
        assertThat(counts.assessed()).isEqualTo(300);
        assertThat(counts.prompts()).isPositive();
    }

    @Test
    void no_more_cases_are_asked_for_than_a_few_dozen_ahead_of_what_was_handed_on() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<CaseFile> cases = IntStream.range(0, 500)
                .peek(i -> most.accumulateAndGet(asked.incrementAndGet() - told.all.size(), Math::max))
                .mapToObj(BatchAssessorTest::caseFile)
                .iterator();

        BatchAssessor.of(BOOK, DAY).threads(2).assess(cases, told);

        assertThat(told.all).hasSize(500);
        assertThat(most).hasValueLessThanOrEqualTo(40);
    }

    @Test
    void what_goes_wrong_with_one_is_told_in_its_place_and_the_rest_is_done() {
        BatchCounts counts = BatchAssessor.of(BOOK, DAY).threads(3).assess(cases, out, JsonReport::json, told);

        assertThat(told.all).hasSize(200);
        assertThat(told.all.get(50)).isEqualTo("refused BROKEN");
        assertThat(told.all.get(120)).isEqualTo("refused INVENTED-7");
        assertThat(counts.assessed()).isEqualTo(198);
        assertThat(counts.refused()).isEqualTo(2);
        assertThat(counts.whole()).isTrue();
        assertThat(counts.promptsByRule()).containsOnlyKeys("not-seen-alone");
        assertThat(counts.cannotTellByMissing()).containsEntry("placements", 198);
        assertThat(out).content().isEqualTo(uninterrupted());
        assertThat(names()).containsExactly("cases.ndjson", "out.ndjson");
    }

    @Test
    void a_case_that_takes_too_long_is_told_and_nothing_of_it_is_answered() throws IOException {
        Path one = folder.resolve("one.ndjson");
        Files.writeString(one, line(1) + "\n");

        BatchCounts counts =
                BatchAssessor.of(BOOK, DAY).timeLimit(Duration.ofNanos(1)).assess(one, out, JsonReport::json, told);

        assertThat(told.all).containsExactly("too long INVENTED-1");
        assertThat(counts.tookTooLong()).isEqualTo(1);
        assertThat(counts.assessed()).isZero();
        assertThat(names()).containsExactly("cases.ndjson", "one.ndjson");
    }

    @Test
    void a_run_that_is_cancelled_keeps_what_it_has_and_is_gone_on_with_nothing_asked_twice() throws IOException {
        BatchCounts first = BatchAssessor.of(BOOK, DAY)
                .threads(2)
                .until(() -> told.all.size() >= 70)
                .assess(cases, out, JsonReport::json, told);

        assertThat(first.cancelled()).isTrue();
        assertThat(out).doesNotExist();
        int done = told.all.size();
        assertThat(done).isBetween(70, 110);

        BatchCounts all = BatchAssessor.of(BOOK, DAY).threads(2).resume(cases, out, JsonReport::json, told);

        assertThat(told.all).hasSize(200);
        assertThat(all.cancelled()).isFalse();
        assertThat(all.assessed()).isEqualTo(198);
        assertThat(all.refused()).isEqualTo(2);
        assertThat(all.promptsByRule()).isEqualTo(fresh().promptsByRule());
        assertThat(all.cannotTellByMissing()).isEqualTo(fresh().cannotTellByMissing());
        assertThat(out).content().isEqualTo(uninterrupted());
        assertThat(names()).doesNotContain(".heed-out.ndjson.part", ".heed-out.ndjson.journal");
    }

    @Test
    void a_thread_that_is_interrupted_ends_the_run_and_stays_marked() throws IOException {
        Told sink = new Told() {
            @Override
            public void answered(Answer answer) {
                super.answered(answer);
                if (all.size() == 30) {
                    Thread.currentThread().interrupt();
                }
            }
        };

        BatchCounts counts = BatchAssessor.of(BOOK, DAY).threads(2).assess(cases, out, JsonReport::json, sink);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(counts.cancelled()).isTrue();
        assertThat(out).doesNotExist();
        BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);
        assertThat(sink.all.size() + told.all.size()).isEqualTo(200);
        assertThat(out).content().isEqualTo(uninterrupted());
    }

    @Test
    void whatever_was_torn_when_it_was_killed_is_done_again_and_nothing_is_lost() throws IOException {
        String whole = uninterrupted();
        for (int cut : List.of(1, 40, 700)) {
            for (String file : List.of(".heed-out.ndjson.part", ".heed-out.ndjson.journal")) {
                stopAfter(90);
                Path torn = folder.resolve(file);
                byte[] held = Files.readAllBytes(torn);
                Files.write(torn, java.util.Arrays.copyOf(held, held.length - cut));

                BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);

                assertThat(out).as(file + " less " + cut).content().isEqualTo(whole);
                Files.delete(out);
            }
        }
    }

    @Test
    void what_stands_in_neither_file_as_it_was_written_is_begun_anew() throws IOException {
        stopAfter(20);
        Files.writeString(folder.resolve(".heed-out.ndjson.journal"), "not a journal\n");
        BatchCounts counts = BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);
        assertThat(counts.assessed()).isEqualTo(198);
        assertThat(out).content().isEqualTo(uninterrupted());

        stopAfter(20);
        Files.delete(folder.resolve(".heed-out.ndjson.part"));
        Files.delete(out);
        BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);
        assertThat(out).content().isEqualTo(uninterrupted());
    }

    @Test
    void a_run_that_was_killed_after_its_end_and_before_it_had_tidied_up_only_tells_its_counts() throws IOException {
        stopAfter(197);
        Files.copy(folder.resolve(".heed-out.ndjson.journal"), folder.resolve("kept"));
        BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);
        String journal = Files.readString(folder.resolve("kept"));
        Files.writeString(
                folder.resolve(".heed-out.ndjson.journal"),
                journal + "{\"case\":\"answered\",\"id\":\"INVENTED-199\",\"bytes\":\"" + Files.size(out)
                        + "\",\"faulted\":false,\"asked\":{},\"missing\":{}}\n{\"end\":true}\n");
        told.all.clear();

        BatchCounts counts = BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);

        assertThat(told.all).isEmpty();
        assertThat(counts.assessed()).isEqualTo(198);
        assertThat(out).content().isEqualTo(uninterrupted());
    }

    @Test
    void a_run_is_not_gone_on_with_when_it_was_asked_something_else() throws IOException {
        stopAfter(20);
        Path other = folder.resolve("other");
        try (Stream<Path> rules = Files.walk(RULES)) {
            for (Path each : rules.toList()) {
                Files.copy(each, other.resolve(RULES.relativize(each).toString()));
            }
        }
        Path rule = other.resolve("moves/moved-often.drl");
        Files.writeString(rule, Files.readString(rule) + "\n// another line\n");
        String before = Files.readString(folder.resolve(".heed-out.ndjson.part"));

        assertThatThrownBy(() -> BatchAssessor.of(BOOK, DAY.plusDays(1)).resume(cases, out, JsonReport::json, told))
                .isInstanceOf(BatchFileException.class)
                .hasMessageContaining("another day (2024-03-01)");
        assertThatThrownBy(() -> BatchAssessor.of(RuleBook.open(other), DAY).resume(cases, out, JsonReport::json, told))
                .hasMessageContaining("other rules (fingerprint");
        Files.writeString(cases, line(999) + "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(() -> BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told))
                .hasMessageContaining("other cases")
                .hasMessageContaining("or begin anew");
        assertThat(folder.resolve(".heed-out.ndjson.part")).hasContent(before.strip());
    }

    @Test
    void two_runs_cannot_write_one_file() {
        Told sink = new Told() {
            @Override
            public void answered(Answer answer) {
                super.answered(answer);
                if (all.size() == 1) {
                    assertThatThrownBy(() -> BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told))
                            .isInstanceOf(BatchFileException.class)
                            .hasMessageContaining("Another run is writing");
                }
            }
        };

        BatchAssessor.of(BOOK, DAY).assess(cases, out, JsonReport::json, sink);

        assertThat(told.all).isEmpty();
        assertThat(out).content().isEqualTo(uninterrupted());
    }

    @Test
    void what_a_sink_throws_ends_the_run_and_what_was_handed_on_before_is_kept() throws IOException {
        stopAfter(33);

        assertThat(out).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve(".heed-out.ndjson.part"))).hasSize(33);
    }

    @Test
    void what_a_sink_cannot_write_reaches_the_host_and_nothing_is_put_in_place_as_whole() throws IOException {
        Files.writeString(out, "earlier");
        for (int threads : List.of(1, 3)) {
            Told sink = new Told() {
                @Override
                public void answered(Answer answer) {
                    super.answered(answer);
                    if (all.size() == 20) {
                        throw new UncheckedIOException(new IOException("no room in the sink"));
                    }
                }
            };

            assertThatThrownBy(() ->
                            BatchAssessor.of(BOOK, DAY).threads(threads).assess(cases, out, JsonReport::json, sink))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no room in the sink");

            assertThat(out).hasContent("earlier");
        }
        BatchAssessor.of(BOOK, DAY).resume(cases, out, JsonReport::json, told);
        assertThat(out).content().isEqualTo(uninterrupted());
    }

    @Test
    void an_earlier_file_stays_where_no_case_was_assessed() throws IOException {
        Files.writeString(cases, BROKEN + "\n");
        Files.writeString(out, "earlier");

        BatchCounts counts = BatchAssessor.of(BOOK, DAY).assess(cases, out, JsonReport::json, told);

        assertThat(counts.assessed()).isZero();
        assertThat(out).hasContent("earlier");
        assertThat(names()).containsExactly("cases.ndjson", "out.ndjson");
    }

    @Test
    void when_an_interrupted_run_has_returned_none_of_its_threads_works_on() {
        Told sink = new Told() {
            @Override
            public void answered(Answer answer) {
                super.answered(answer);
                if (all.size() == 30) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        AtomicInteger working = new AtomicInteger();
        Function<Assessment, String> slowly = assessment -> {
            working.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            working.decrementAndGet();
            return JsonReport.json(assessment);
        };

        BatchAssessor.of(BOOK, DAY).threads(4).assess(cases, out, slowly, sink);

        assertThat(working).hasValue(0);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void progress_tells_how_many_are_done_and_how_much_of_the_input() {
        List<BatchProgress> all = new ArrayList<>();

        BatchAssessor.of(BOOK, DAY).telling(all::add).assess(cases, out, JsonReport::json, told);

        assertThat(all).hasSize(200);
        assertThat(all.get(199).cases()).isEqualTo(200);
        assertThat(all.get(199).thousandths()).isEqualTo(1000);
        assertThat(all.get(99).left()).isPresent();
        assertThat(all.get(99).perSecond()).isPositive();
    }

    /** Ends a run by a fault after so many answers. */
    private void stopAfter(int answers) {
        Told sink = new Told() {
            @Override
            public void comes(int number) {
                if (all.size() - refused == answers) {
                    throw new IllegalStateException("killed");
                }
            }
        };
        assertThatThrownBy(() -> BatchAssessor.of(BOOK, DAY).assess(cases, out, JsonReport::json, sink))
                .hasMessage("killed");
    }

    private BatchCounts fresh() {
        return BatchAssessor.of(BOOK, DAY).assess(cases, folder.resolve("fresh"), JsonReport::json, new Told());
    }

    /** What a run writes that nothing stops. */
    private String uninterrupted() {
        try {
            fresh();
            return Files.readString(folder.resolve("fresh"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.resolve("fresh").toFile().delete();
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("fresh"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterator<CaseFile> some(int number) {
        return IntStream.range(0, number).mapToObj(BatchAssessorTest::caseFile).iterator();
    }

    private static CaseFile caseFile(int i) {
        return ((org.reviewlearning.heed.intake.CaseRead)
                        org.reviewlearning.heed.intake.CaseReader.using(BOOK.vocabulary())
                                .read(
                                        "invented",
                                        line(i).getBytes(StandardCharsets.UTF_8),
                                        org.reviewlearning.heed.text.Format.JSON))
                .caseFile();
    }

    /** An invented case, of which every second asks. */
    private static String line(int i) {
        return "{\"case\": \"INVENTED-" + i + "\", \"child\": {\"arrangement\": \"foster\"}, \"visits\": [{\"id\": \"v"
                + i
                + "\", \"on\": \"2024-02-10\", \"seen\": \"yes\", \"seenAlone\": \"" + (i % 2 == 0 ? "no" : "yes")
                + "\"}], \"coverage\": [{\"of\": \"visits.*\", \"until\": \"2024-03-31\"}]}";
    }

    /** Notes what is handed on. */
    private static class Told implements BatchSink {

        final List<String> all = new ArrayList<>();
        int refused;

        @Override
        public void answered(Answer answer) {
            all.add(answer.assessment().caseId() + " "
                    + answer.assessment().prompts().size());
        }

        @Override
        public void faulted(Assessment answered, List<Gap.Fault> live, List<Gap.Fault> trial) {
            all.add("faulted " + answered.caseId());
        }

        @Override
        public void failed(String caseId, Throwable fault) {
            all.add("failed " + caseId + fault);
        }

        @Override
        public void tookTooLong(String caseId) {
            all.add("too long " + caseId);
        }

        @Override
        public void refused(CaseRefused no) {
            refused++;
            all.add("refused " + no.caseId().orElse("?"));
        }

        @Override
        public void cameAgain(String caseId, int number) {
            refused++;
            all.add("again " + caseId);
        }
    }
}
