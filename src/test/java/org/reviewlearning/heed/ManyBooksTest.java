package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.Vocabulary;

/** A program that runs for months opens a book whenever its rules change, and shares it between its threads. */
class ManyBooksTest {

    private static final int FIRST = 50;
    private static final int ALL = 200;
    private static final int OTHERS = 12;

    @TempDir
    private Path folder;

    /** What is left after 50 books is what any 50 leave: caches that are full, and code that is warm. */
    @Test
    void opening_two_hundred_books_in_turn_leaves_behind_no_classes_and_no_memory() {
        TestBook rules = TestBook.in(folder);
        List<Left> left = new ArrayList<>();

        for (int i = 1; i <= ALL; i++) {
            rules.rule("asks", "$visit : Visit( seenAlone == Answer.NO )\n", "title", "Book number " + words(i));
            RuleBook book = rules.open();
            book.assess(new RandomCases(i).next(3), RandomCases.DAY);
            if (i == FIRST || i == ALL) {
                left.add(Left.now());
            }
        }

        // A book kept by mistake keeps seven classes and sixty kilobytes, which is many times what is allowed. A field
        // that
        // is read often has a class of its own, made once whatever the number of books.
        int fields = Vocabulary.shipped().kinds().stream()
                .mapToInt(kind -> kind.fields().size())
                .sum();
        assertThat(left.get(1).classes() - left.get(0).classes()).as("classes").isLessThan(ALL - FIRST + fields);
        assertThat(left.get(1).bytes() - left.get(0).bytes()).as("bytes").isLessThan((ALL - FIRST) * 20_000L);
    }

    @Test
    void opening_others_sound_or_broken_does_not_disturb_a_book_that_is_open() throws IOException {
        List<CaseFile> cases = cases(20);
        RuleBook first = RuleBook.open(asksFrom(2));
        List<String> before = answers(first, cases);

        RuleBook other = RuleBook.open(asksFrom(1));
        TestBook.in(Files.createDirectory(folder.resolve("broken")))
                .rule("asks", "$visit : Vizit( seenAlone == Answer.NO )\n");
        assertThatThrownBy(() -> RuleBook.open(folder.resolve("broken"))).isInstanceOf(RuleBookException.class);
        RuleBook another = RuleBook.open(asksFrom(3));

        assertThat(answers(other, cases))
                .as("The same rule id, and another meaning.")
                .isNotEqualTo(before);
        assertThat(answers(another, cases)).isNotEqualTo(before);
        assertThat(answers(first, cases)).isEqualTo(before);
    }

    @Test
    void eight_threads_that_share_a_book_are_answered_as_one_is() throws Exception {
        RuleBook book = RuleBook.open(Path.of("rules"));
        List<CaseFile> cases = cases(64);
        List<String> alone = answers(book, cases);
        assertThat(alone).as("Something is asked.").anyMatch(answer -> answer.contains("\"prompted\""));

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch together = new CountDownLatch(8);
            List<Future<List<String>>> answers = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return answers(book, cases);
                    }))
                    .toList();
            for (Future<List<String>> each : answers) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** As in a program that stays up: its rules change while it answers. The first of three rounds only warms it. */
    @Test
    void eight_threads_share_a_book_while_others_come_and_go_and_nothing_grows() throws Exception {
        RuleBook shared = RuleBook.open(Path.of("rules"));
        List<CaseFile> cases = cases(8);
        List<String> alone = answers(shared, cases);
        List<Path> others = List.of(asksFrom(1), asksFrom(2));
        List<Left> left = new ArrayList<>();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int third = 0; third < 3; third++) {
                List<Future<?>> running = new ArrayList<>();
                for (int thread = 0; thread < 8; thread++) {
                    Path other = others.get(thread % 2);
                    running.add(threads.submit(() -> {
                        for (int i = 0; i < OTHERS; i++) {
                            assertThat(answers(shared, cases.subList(i % 8, i % 8 + 1)))
                                    .containsExactly(alone.get(i % 8));
                            RuleBook.open(other).assess(cases.get(i % 8), RandomCases.DAY);
                        }
                        return null;
                    }));
                }
                for (Future<?> each : running) {
                    each.get();
                }
                left.add(Left.now());
            }
        } finally {
            threads.shutdownNow();
        }

        int books = 8 * OTHERS;
        assertThat(left.get(2).threads())
                .as("threads")
                .isLessThanOrEqualTo(left.get(1).threads() + 2);
        assertThat(left.get(2).classes() - left.get(1).classes()).as("classes").isLessThan(books);
        assertThat(left.get(2).bytes() - left.get(1).bytes()).as("bytes").isLessThan(books * 20_000L);
    }

    /** A folder whose one rule asks from so many visits on. */
    private Path asksFrom(int visits) throws IOException {
        return TestBook.in(Files.createDirectory(folder.resolve("from-" + visits)))
                .thresholds("""
                        asks.visits:
                          value: %d
                          unit: count
                          origin: judgement
                          cite: invented
                          owner: practice-improvement
                        """.formatted(visits))
                .rule(
                        "asks",
                        "$visits : List( size >= $day.count(\"asks.visits\") )"
                                + " from collect( Visit( seen == Answer.YES ) )\n")
                .folder();
    }

    private static List<CaseFile> cases(int number) {
        RandomCases random = new RandomCases(20240301);
        return IntStream.range(0, number).mapToObj(i -> random.next(5)).toList();
    }

    private static List<String> answers(RuleBook book, List<CaseFile> cases) {
        return cases.stream()
                .map(each -> JsonReport.json(book.assess(each, RandomCases.DAY)))
                .map(answer -> answer.replace(book.name().fingerprint(), "(fingerprint)"))
                .toList();
    }

    /** Figures may not stand in a title. */
    private static String words(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(figure -> List.of(
                                "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                        .get(figure - '0'))
                .collect(Collectors.joining(" "));
    }

    /** What is alive after everything that can go has gone. */
    private record Left(long classes, long bytes, int threads) {
        static Left now() {
            for (int i = 0; i < 4; i++) {
                System.gc();
            }
            return new Left(
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }
}
