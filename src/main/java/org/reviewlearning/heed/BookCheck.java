package org.reviewlearning.heed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        RuleFiles files = RuleFiles.in(Objects.requireNonNull(folder, "folder"));
        Objects.requireNonNull(words, "words");
        return new BookCheck(new BookReader(files, words), Objects.requireNonNull(on, "on"), words);
    }

    /** Everything there is to tell, errors and notices, in reading order. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many rule files there are. */
    public int ruleFiles() {
        return (int) read.files().files().keySet().stream()
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

    /** Whether a book that is kept whole has lost the file of words that stand in no rule. */
    public boolean lostItsWording() {
        return read.references().live().isPresent() && !read.files().files().containsKey("wording.yaml");
    }

    /** The keys of the roles that can be asked. */
    public Set<String> roles() {
        return Set.copyOf(read.references().roles().keySet());
    }

    /** The kinds of fact rules and examples may use. */
    public Vocabulary vocabulary() {
        return words;
    }

    /** What the files of examples hold, by their names as they are shown. */
    public Map<String, byte[]> examples() {
        return read.files().examples().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> read.files().shown() + each.getKey(),
                        each -> each.getValue().clone(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** How the questions read, all together; those of rules that have problems are left out. */
    public Readability readability() {
        return Readability.of(
                read.rules().stream().map(rule -> rule.words().ask()).toList());
    }
}
