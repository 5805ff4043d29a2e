package org.reviewlearning.heed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Readability;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rulefile.BookReader;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Problem;

/**
 * A rules folder, read once and looked through for everything a person has to know of it: what keeps it from being used,
 * what is left over or missing, what is due, and what is not asked of anybody. Immutable.
 */
public final class BookCheck {

    private final BookReader read;
    private final Vocabulary words;
    private final List<Problem> problems;

    private BookCheck(BookReader read, LocalDate on, Vocabulary words) {
        this.read = read;
        this.words = words;
        List<Problem> all = new ArrayList<>(read.problems());
        all.addAll(BookNotices.standing(read, on));
        all.addAll(BookNotices.due(read, on));
        this.problems = all.stream().sorted().toList();
    }

    /**
     * Reads and checks a folder; never throws for what the files hold.
     *
     * @param folder the rules folder
     * @param on the day on which reviews that are due, and thresholds without a value, are told
     * @param words the kinds of fact rules may use
     */
    public static BookCheck of(Path folder, LocalDate on, Vocabulary words) {
        return of(folder, List.of(), on, words);
    }

    /**
     * The same of a pack with layers over it.
     *
     * @param layers the folders of the layers, each over those before it
     */
    public static BookCheck of(Path folder, List<Path> layers, LocalDate on, Vocabulary words) {
        List<RuleFiles> folders = new ArrayList<>(List.of(RuleFiles.in(Objects.requireNonNull(folder, "folder"))));
        layers.forEach(layer -> folders.add(RuleFiles.in(layer)));
        Objects.requireNonNull(words, "words");
        return new BookCheck(new BookReader(folders, words), Objects.requireNonNull(on, "on"), words);
    }

    /** Everything there is to tell, errors and notices, in reading order. */
    public List<Problem> problems() {
        return problems;
    }

    /** What lacks words in another language, a notice for each language there is a folder of: nothing that is to be mended. */
    public List<Problem> translations() {
        return read.translations().values().stream()
                .flatMap(each -> each.notice().stream())
                .toList();
    }

    /** How many rule files there are. */
    public int ruleFiles() {
        return (int) read.folders().stream()
                .flatMap(files -> files.files().keySet().stream())
                .filter(path -> path.endsWith(".drl"))
                .count();
    }

    /** The rules that could be read, in the order of their files. */
    public List<Rule> rules() {
        return List.copyOf(read.rules());
    }

    /** Whether every rule could be read, so that a rule that is not among them is nowhere. */
    public boolean allRead() {
        return read.problems().isEmpty();
    }

    /**
     * The rules of a pack and its layers that nothing is wrong with, as a book for running their examples and nothing else;
     * empty where there are none, or something is wrong with what rules share.
     *
     * @param folder the rules folder; absent means the pack shipped with Heed
     * @hidden
     */
    @Internal
    public static Optional<RuleBook> sound(@Nullable Path folder, List<Path> layers, Vocabulary words) {
        List<RuleFiles> folders = new ArrayList<>(List.of(folder == null ? RuleFiles.shipped() : RuleFiles.in(folder)));
        layers.forEach(layer -> folders.add(RuleFiles.in(layer)));
        BookReader read = new BookReader(folders, words);
        Set<String> wrong =
                read.problems().stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
        read.rules()
                .removeIf(rule -> wrong.contains(rule.place().file())
                        || rule.row() != null
                                && wrong.contains(rule.row().place().file()));
        return read.rules().isEmpty()
                        || wrong.stream().anyMatch(file -> !file.endsWith(".drl") && !file.endsWith(".table.yaml"))
                ? Optional.empty()
                : Optional.of(new RuleBook(read, Opening.named(read), words));
    }

    /** Whether a book that is kept whole has lost the file of words that stand in no rule. */
    public boolean lostItsWording() {
        return read.ofEach().get(0).live().isPresent() && !read.files().files().containsKey("wording.yaml");
    }

    /** The keys of the roles that can be asked. */
    public Set<String> roles() {
        return Set.copyOf(read.references().roles().keySet());
    }

    /** The keys of the levels a rule can have. */
    public Set<String> levels() {
        return Set.copyOf(read.references().levels().keySet());
    }

    /** The kinds of fact rules and examples may use. */
    public Vocabulary vocabulary() {
        return words;
    }

    /** What the files of examples hold, by their names as they are shown: the pack's, then each layer's. */
    public List<Map<String, byte[]>> examples() {
        return read.folders().stream().map(BookCheck::examples).toList();
    }

    private static Map<String, byte[]> examples(RuleFiles files) {
        Map<String, byte[]> examples = new TreeMap<>();
        files.examples().forEach((path, bytes) -> examples.put(files.shown() + path, bytes.clone()));
        return examples;
    }

    /** How the questions read, all together; those of rules that have problems are left out. */
    public Readability readability() {
        return Readability.of(
                read.rules().stream().map(rule -> rule.words().ask()).toList());
    }
}
