package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Folder;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/** Runs the examples beside the rules of a folder, drafts and trials included. */
public final class Suite {

    /** Of how many disagreements why a rule stayed quiet is found out; it takes reading many days again. */
    private static final int MOST_REASONS = 50;

    private static final long LARGEST = 2L * 1024 * 1024;

    private final RuleBook book;
    private final Examples which;
    private final List<Example> examples = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ExampleChecks together = new ExampleChecks();
    private final Set<String> unreadable = new HashSet<>();

    private Suite(RuleBook book, Examples which) {
        this.book = book;
        this.which = which;
    }

    /**
     * Runs every example under a folder. What is wrong with the book as a whole, such as that fewer rules are live than
     * it says, is among the problems; its mere notices are not.
     *
     * @param rulesFolder where the rules stand, with files named {@code rule-id.examples.yaml} beside them
     * @param book the rule book opened from that folder
     * @throws IOException if there is no such folder; what is wrong with a file in it is a problem
     */
    public static SuiteResult run(Path rulesFolder, RuleBook book) throws IOException {
        return run(rulesFolder, book, Examples.ALL);
    }

    /**
     * Runs some of the examples under a folder.
     *
     * @param which which of them; what no example shows is told of the rules they are about, where these are all
     * @throws IOException if there is no such folder; what is wrong with a file in it is a problem
     */
    public static SuiteResult run(Path rulesFolder, RuleBook book, Examples which) throws IOException {
        return read(rulesFolder, book, which).run(() -> 0);
    }

    /**
     * Reads some of the examples under a folder, and runs none.
     *
     * @throws IOException if there is no such folder; what is wrong with a file in it is a problem
     * @hidden
     */
    @Internal
    public static Suite read(Path rulesFolder, RuleBook book, Examples which) throws IOException {
        if (!Files.isDirectory(rulesFolder)) {
            throw new NoSuchFileException(rulesFolder.toString());
        }
        String shown = rulesFolder.toString().replace('\\', '/') + "/";
        Folder.Found found = Folder.read(rulesFolder, shown, path -> which.isAbout(path) ? LARGEST : 0);
        Suite suite = new Suite(book, which);
        ExampleBook words = ExampleBook.of(book, which != Examples.OF_SOUND_RULES);
        suite.problems.addAll(found.problems());
        found.files().forEach((path, bytes) -> suite.add(new ExampleReader(shown + path, bytes, words).read()));
        suite.problems.addAll(Problem.errors(suite.together.problems()));
        if (which == Examples.ALL) {
            suite.problems.addAll(Problem.errors(book.notices()));
        }
        suite.missing(shown);
        if (suite.examples.isEmpty() && which == Examples.ALL) {
            suite.problems.add(new Problem(
                    new Place(rulesFolder.toString().replace('\\', '/'), 1, 1),
                    "No example ran.",
                    "Examples stand beside a rule, in a file named rule-id" + ExampleFile.ENDING + "."));
        }
        return suite;
    }

    /**
     * Runs some of the examples under a folder and under the layers over it.
     *
     * @param shipped the rules as the folder has them, for its own examples
     * @param layered the rules as the layers have them, for theirs
     * @param clock tells the time in nanoseconds, from any beginning
     * @throws IOException if there is no such folder; what is wrong with a file in it is a problem
     * @hidden
     */
    @Internal
    public static SuiteResult run(
            Path rulesFolder, RuleBook shipped, List<Path> layers, RuleBook layered, Examples which, LongSupplier clock)
            throws IOException {
        SuiteResult result = read(rulesFolder, shipped, which).run(clock);
        for (Path layer : layers) {
            Examples ofLayer = which == Examples.ALL ? Examples.OF_A_LAYER : which;
            result = result.and(read(layer, layered, ofLayer).run(clock));
        }
        return result;
    }

    /** Everything that is wrong with the examples beside rules that were checked; none of them is run. */
    public static List<Problem> check(BookCheck check) {
        ExampleBook words = ExampleBook.of(check);
        List<Problem> problems = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Map<String, byte[]> folder : check.examples()) {
            ExampleChecks together = new ExampleChecks();
            folder.forEach((file, bytes) -> {
                ExampleFile read = new ExampleReader(file, bytes, words).read();
                problems.addAll(read.problems());
                shown.add(read.rule());
                together.add(read);
            });
            problems.addAll(together.problems());
        }
        // Of a live rule the run of examples says so, as of every answer that none shows.
        check.rules().stream()
                .filter(rule -> !rule.isLive() && shown.add(rule.file()))
                .forEach(rule -> problems.add(Problem.notice(
                        rule.place(),
                        "No example shows anything of " + rule.file() + ".",
                        "Begin some in " + rule.file() + ExampleFile.ENDING + ", before it is live.")));
        return problems.stream().sorted().toList();
    }

    private void add(ExampleFile file) {
        problems.addAll(file.problems());
        together.add(file);
        if (file.isUnreadable()) {
            unreadable.add(file.rule());
        }
        file.examples().stream().filter(which::holds).forEach(examples::add);
    }

    /**
     * The book its rules stand in.
     *
     * @hidden
     */
    @Internal
    public RuleBook book() {
        return book;
    }

    /**
     * The examples that were read, by file and then in its order.
     *
     * @hidden
     */
    @Internal
    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /**
     * What kept others from being read, live rules that lack an example, and what is wrong with the book as a whole.
     *
     * @hidden
     */
    @Internal
    public List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    /**
     * Whether a rule answered as an example says.
     *
     * @param assessment what it answered about what is given
     * @param reasons whether to say why a rule stayed quiet, which takes reading it again
     * @hidden
     */
    @Internal
    public static ExampleResult compare(Example example, Assessment assessment, boolean reasons) {
        return new ExampleResult(example, Comparison.of(example, assessment, reasons));
    }

    private SuiteResult run(LongSupplier clock) {
        List<ExampleResult> results = new ArrayList<>();
        int reasons = MOST_REASONS;
        // An example costs what its rule costs, and not what the book does.
        Map<String, RuleAlone> alone = new HashMap<>();
        String file = "";
        for (Example example : examples) {
            if (!file.equals(example.place().file())) {
                alone.clear();
                file = example.place().file();
            }
            long began = clock.getAsLong();
            Assessment assessment =
                    alone.computeIfAbsent(example.rule(), book::alone).assess(example.given(), example.asAt());
            ExampleResult result = compare(example, assessment, reasons > 0);
            reasons -= result.agrees() ? 0 : 1;
            results.add(new ExampleResult(example, result.came(), Duration.ofNanos(clock.getAsLong() - began)));
        }
        return new SuiteResult(results, problems);
    }

    private void missing(String folder) {
        Set<String> tables = new HashSet<>();
        for (Rule rule : book.rules()) {
            // What cannot be read may show everything; that it cannot be read is told.
            if (which.showsAllOf(rule, folder) && rule.isLive() && !unreadable.contains(rule.file())) {
                if (tables.add(rule.file()) && !missing(rule, rule.file(), "anything of", "", any -> true)) {
                    // The rows of a table share one condition, so one of them shows for all when it does not ask.
                    missing(rule, rule.file(), "when", " stays quiet", Expected.Quiet.class::isInstance);
                    missing(rule, rule.file(), "when", " cannot tell", Expected.CannotTell.class::isInstance);
                }
                if (isShown(rule.file(), any -> true)) {
                    missing(rule, rule.id(), "when", " asks", Expected.Prompts.class::isInstance);
                }
            }
        }
    }

    private boolean isShown(String rule, Predicate<Expected> is) {
        return examples.stream()
                .anyMatch(example -> (example.rule() + "/").startsWith(rule + "/") && is.test(example.then()));
    }

    private boolean missing(Rule rule, String named, String shows, String does, Predicate<Expected> is) {
        if (isShown(named, is)) {
            return false;
        }
        problems.add(new Problem(
                rule.row() == null ? rule.place() : rule.row().place(),
                "No example shows " + shows + " " + named + does + ".",
                "A live rule has examples in which it asks, stays quiet and cannot tell. Add one to " + rule.file()
                        + ExampleFile.ENDING + "."));
        return true;
    }
}
