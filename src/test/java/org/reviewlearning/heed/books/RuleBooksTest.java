package org.reviewlearning.heed.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cli.RulesCopy;
import org.reviewlearning.heed.register.BookDifference;
import org.reviewlearning.heed.rule.Wording;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Problem;

/** The book in use while rules change. */
@Timeout(60)
class RuleBooksTest {

    private static final Duration MOMENT = Duration.ofMillis(40);
    private static final String RULE = "visits/not-seen-alone.drl";

    @TempDir
    private Path folder;

    private Path rules;
    private Path keep;
    private final Told told = new Told();

    @BeforeEach
    void rules_that_can_be_changed() throws IOException {
        rules = folder.resolve("rules");
        keep = folder.resolve("keep");
        RulesCopy.copy(Path.of("src/test/resources/rules-for-tests"), rules);
    }

    @Test
    void nothing_is_told_while_nothing_changes() {
        try (RuleBooks books = open()) {
            RuleBook book = books.current();

            assertThat(books.look()).isEqualTo(Look.SAME);
            assertThat(books.current()).isSameAs(book);
            assertThat(told.all).isEmpty();
            assertThat(book.name()).isEqualTo(RuleBook.open(rules).name());
        }
    }

    @Test
    void a_changed_figure_and_a_rule_that_is_gone_are_in_use_and_told() throws IOException {
        try (RuleBooks books = open()) {
            RuleBook before = books.current();
            changeFigure("window");
            Files.delete(rules.resolve(RULE));
            Files.delete(rules.resolve(RULE.replace(".drl", ".examples.yaml")));

            assertThat(books.look()).isEqualTo(Look.SWAPPED);

            assertThat(books.current().rules()).hasSize(before.rules().size() - 1);
            BookChange change = told.changes.get(0);
            assertThat(change.before()).isSameAs(before);
            assertThat(change.now()).isSameAs(books.current());
            assertThat(change.difference().rules())
                    .extracting(BookDifference.Entry::name, BookDifference.Entry::what)
                    .contains(org.assertj.core.groups.Tuple.tuple("not-seen-alone", BookDifference.What.GONE));
            assertThat(change.difference().figures())
                    .extracting(BookDifference.Entry::what)
                    .contains(BookDifference.What.CHANGED);
        }
    }

    @Test
    void words_in_welsh_that_changed_alone_are_in_use_and_kept() throws IOException {
        Path welsh = Files.createDirectories(rules.resolve("cy")).resolve("visits.yaml");
        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT, keep)) {
            Files.writeString(welsh, welsh(words(books.current())));

            assertThat(books.look()).isEqualTo(Look.SWAPPED);
            assertThat(words(books.current().in("cy")).settledBy()).isEqualTo("Ymweliad");
            assertThat(books.look()).isEqualTo(Look.SAME);
            assertThat(books.known()).hasSize(1);
        }
        Files.writeString(rules.resolve(RULE), "no rule");

        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT, keep)) {
            assertThat(books.problems()).isNotEmpty();
            assertThat(words(books.current().in("cy")).settledBy()).isEqualTo("Ymweliad");
        }
    }

    private static Wording words(RuleBook book) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals("not-seen-alone"))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static String welsh(Wording words) {
        String text = "    %s:\n      en: \"%s\"\n      cy: \"%s\"\n";
        return "draft: true\nrules:\n  not-seen-alone:\n"
                + text.formatted("title", words.title().text(), words.title().text())
                + text.formatted("why", words.why().text(), words.why().text())
                + text.formatted("ask", words.ask().text(), words.ask().text())
                + text.formatted("settledBy", words.settledBy(), "Ymweliad");
    }

    @Test
    void rules_with_a_problem_are_refused_and_told_once_and_the_last_good_stay() throws IOException {
        try (RuleBooks books = open()) {
            RuleBook good = books.current();
            String rule = Files.readString(rules.resolve(RULE));
            Files.writeString(rules.resolve(RULE), rule.replace("when", "whenn"));

            assertThat(books.look()).isEqualTo(Look.REFUSED);
            assertThat(books.look()).isEqualTo(Look.REFUSED);

            assertThat(books.current()).isSameAs(good);
            assertThat(books.problems()).isNotEmpty();
            assertThat(told.all).hasSize(1).first().asString().startsWith("refused");

            Files.writeString(rules.resolve(RULE), rule);
            assertThat(books.look()).isEqualTo(Look.SAME);
            assertThat(books.problems()).isEmpty();
        }
    }

    @Test
    void a_folder_from_which_something_is_missing_is_refused_whatever_it_is() throws IOException {
        try (RuleBooks books = open()) {
            RuleBook good = books.current();
            for (String gone : List.of(RULE, "thresholds.yaml", "roles.yaml", "")) {
                Path missing = gone.isEmpty() ? rules : rules.resolve(gone);
                Path aside = folder.resolve("aside");
                Files.move(missing, aside);

                assertThat(books.look()).as("without " + gone).isEqualTo(Look.REFUSED);

                assertThat(books.current()).isSameAs(good);
                Files.move(aside, missing);
                assertThat(books.look()).isEqualTo(Look.SAME);
            }
            Files.writeString(rules.resolve("visits/another.drl.txt"), "rule");
            assertThat(books.look()).as("a file that is not read for its name").isEqualTo(Look.REFUSED);
        }
    }

    @Test
    void a_folder_that_is_being_copied_waits_until_it_stands_still() throws Exception {
        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), Duration.ofMillis(300))) {
            String first = books.current().name().fingerprint();
            AtomicBoolean copying = new AtomicBoolean(true);
            Thread copy = new Thread(() -> {
                for (int i = 0; copying.get(); i++) {
                    append(rules.resolve(RULE), "// " + i + "\n");
                    // As slowly as a copy over a network: a file may hold only so much.
                    LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
                }
            });
            copy.setDaemon(true);
            copy.start();
            while (RuleFiles.in(rules).fingerprint().equals(first)) {
                Thread.onSpinWait();
            }

            assertThat(books.look()).isEqualTo(Look.CHANGING);
            assertThat(books.current().name().fingerprint()).isEqualTo(first);

            copying.set(false);
            copy.join();
            assertThat(books.look()).isEqualTo(Look.SWAPPED);
        }
    }

    @Test
    void going_back_stays_back_until_the_rules_change_again() throws IOException {
        try (RuleBooks books = open()) {
            RuleBook first = books.current();
            append(rules.resolve(RULE), "// one\n");
            books.look();
            String second = books.current().name().fingerprint();

            assertThat(books.back(first.name().fingerprint())).isSameAs(first);
            assertThat(books.look()).isEqualTo(Look.PASSED_OVER);
            assertThat(books.current()).isSameAs(first);
            assertThat(books.known()).contains(second);
            assertThatThrownBy(() -> books.back("0000"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Known are: ")
                    .hasMessageContaining(second);

            append(rules.resolve(RULE), "// two\n");
            assertThat(books.look()).isEqualTo(Look.SWAPPED);
            assertThat(told.changes).hasSize(3);
        }
    }

    @Test
    void what_was_kept_on_the_disk_is_in_use_when_an_application_starts_on_broken_rules() throws IOException {
        String first;
        String second;
        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT, keep)) {
            first = books.current().name().fingerprint();
            append(rules.resolve(RULE), "// one\n");
            assertThat(books.look()).isEqualTo(Look.SWAPPED);
            second = books.current().name().fingerprint();
        }
        append(rules.resolve(RULE), "nonsense");

        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT, keep)) {
            assertThat(books.current().name().fingerprint()).isEqualTo(second);
            assertThat(books.current().name().name()).isEqualTo("rules-for-tests");
            assertThat(books.problems()).isNotEmpty();
            assertThat(books.known()).contains(first, second);
            assertThat(books.back(first).name().fingerprint()).isEqualTo(first);
            books.back(second);
        }
        Files.delete(keep.resolve(first).resolve("0-rules").resolve(RULE));
        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT, keep)) {
            assertThatThrownBy(() -> books.back(first)).as("spoilt on the disk").hasMessageContaining("No book");
        }
        RuleBooks.open(BookSource.folder(copied()), MOMENT, keep).close();
        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT, keep)) {
            assertThat(books.current().name().fingerprint()).as("kept anew").isEqualTo(first);
        }
        assertThatThrownBy(() -> RuleBooks.open(BookSource.folder(rules), MOMENT, folder.resolve("empty")))
                .isInstanceOf(RuleBookException.class);
    }

    @Test
    void layers_and_a_jar_are_looked_at_alike() throws IOException {
        Path jar = folder.resolve("rules.jar");
        zip(jar, "our/rules/");
        Path layer = Files.createDirectories(folder.resolve("layer"));
        Files.writeString(
                layer.resolve("book.yaml"),
                "name: ours\nversion: 1.0.0\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
        try (RuleBooks books = RuleBooks.open(BookSource.jar(jar, "our/rules").and(layer), MOMENT)) {
            assertThat(books.current().rules())
                    .hasSameSizeAs(RuleBook.open(rules).rules());
            assertThat(books.current().name().layers()).hasSize(1);

            append(rules.resolve(RULE), "// changed\n");
            zip(jar, "our/rules/");
            assertThat(books.look()).isEqualTo(Look.SWAPPED);

            Files.write(jar, new byte[] {'P', 'K', 3, 4, 0});
            assertThat(books.look()).isEqualTo(Look.REFUSED);
            assertThat(books.problems().get(0).says()).isEqualTo("This jar cannot be read.");

            zip(jar, "our/rules/");
            Files.writeString(layer.resolve("nonsense.drl"), "nonsense");
            assertThat(books.look()).isEqualTo(Look.REFUSED);
        }
    }

    @Test
    void every_assessment_is_wholly_of_one_book_while_books_are_swapped() throws Exception {
        try (RuleBooks books = open()) {
            CaseFile child = CaseFile.about("INVENTED-1").build();
            ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
            AtomicBoolean going = new AtomicBoolean(true);
            List<Thread> threads = IntStream.range(0, 3)
                    .mapToObj(i -> new Thread(() -> {
                        while (going.get()) {
                            RuleBook book = books.current();
                            Assessment answer = book.assess(child, LocalDate.of(2024, 3, 1));
                            if (!answer.ruleBook().equals(book.name())
                                    || answer.outcomes().size()
                                                    + answer.notAsked().size()
                                            != book.rules().size()) {
                                wrong.add(answer.ruleBook().inWords());
                            }
                        }
                    }))
                    .toList();
            threads.forEach(Thread::start);
            for (int i = 0; i < 6; i++) {
                append(rules.resolve(RULE), "// " + i + "\n");
                assertThat(books.look()).isEqualTo(Look.SWAPPED);
            }
            going.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(wrong).isEmpty();
            assertThat(told.changes).hasSize(6);
        }
    }

    @Test
    void it_watches_only_when_asked_to_and_until_it_is_closed() throws Exception {
        RuleBooks books = open();
        append(rules.resolve(RULE), "// one\n");
        assertThat(watchers()).isZero();

        books.watch(Duration.ofMillis(20));
        assertThatThrownBy(() -> books.watch(Duration.ofMillis(20))).isInstanceOf(IllegalStateException.class);
        while (told.changes.isEmpty()) {
            Thread.sleep(10);
        }
        books.close();

        while (watchers() > 0) {
            Thread.sleep(10);
        }
        append(rules.resolve(RULE), "// two\n");
        assertThat(told.changes).hasSize(1);
        assertThat(books.current()).isSameAs(told.changes.get(0).now());
    }

    @Test
    void what_a_listener_throws_keeps_no_other_from_being_told_and_no_book_from_being_used() throws IOException {
        List<Throwable> thrown = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        try (RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT)) {
            books.listen(change -> {
                throw new IllegalStateException("mine");
            });
            books.listen(told);
            append(rules.resolve(RULE), "// one\n");

            assertThat(books.look()).isEqualTo(Look.SWAPPED);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertThat(told.changes).hasSize(1);
        assertThat(thrown).singleElement().satisfies(e -> assertThat(e).hasMessage("mine"));
    }

    private RuleBooks open() {
        RuleBooks books = RuleBooks.open(BookSource.folder(rules), MOMENT);
        books.listen(told);
        return books;
    }

    private static long watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("heed-rules"))
                .count();
    }

    private Path copied() throws IOException {
        Path copy = folder.resolve("copy");
        RulesCopy.copy(Path.of("src/test/resources/rules-for-tests"), copy);
        return copy;
    }

    private void changeFigure(String name) throws IOException {
        Path file = rules.resolve("thresholds.yaml");
        String text = Files.readString(file);
        String changed = text.replaceFirst("(?m)^(\\s*-?\\s*\\{?.*value: )(\\d+)", "$199");
        assertThat(changed).as(name).isNotEqualTo(text);
        Files.writeString(file, changed);
    }

    private void zip(Path jar, String within) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(within + rules.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what it is told. */
    private static final class Told implements BooksListener {

        final List<String> all = new ArrayList<>();
        final List<BookChange> changes = new java.util.concurrent.CopyOnWriteArrayList<>();

        @Override
        public void swapped(BookChange change) {
            all.add("swapped");
            changes.add(change);
        }

        @Override
        public void refused(List<Problem> problems, RuleBook stays) {
            all.add("refused " + problems.size());
        }
    }
}
