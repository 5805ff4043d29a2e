package org.reviewlearning.heed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Readability;
import org.reviewlearning.heed.rule.Reads;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rulefile.BookReader;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * Rules that have been read and checked: the door to Heed.
 *
 * <pre>{@code
 * RuleBook book = RuleBook.open(Path.of("rules"));          // once; or RuleBook.shipped()
 * Assessment assessment = book.assess(caseFile, LocalDate.of(2024, 3, 1));
 * assessment.prompts().forEach(prompt -> System.out.println(prompt.ask()));
 * }</pre>
 *
 * <p>A book is immutable and may be shared by any number of threads. Opening another never disturbs it.
 */
public final class RuleBook {

    private final BookName name;
    private final Vocabulary words;
    private final List<Rule> rules;
    private final Catalogue references;
    private final List<Problem> notices;
    private final Answering answering;

    private RuleBook(BookReader read, String fingerprint, Vocabulary words) {
        this.references = read.references();
        this.name = new BookName(references.name(), references.version(), fingerprint);
        this.words = words;
        this.rules = List.copyOf(read.rules());
        this.notices = BookNotices.standing(read, null);
        this.answering = new Answering(name, words, rules, references);
    }

    /**
     * Opens the rules in a folder.
     *
     * @throws RuleBookException if anything is wrong with them; it names every problem
     */
    public static RuleBook open(Path folder) {
        return open(folder, Vocabulary.shipped());
    }

    /**
     * Opens the rules in a folder, which may use a host's own kinds of fact.
     *
     * @throws RuleBookException if anything is wrong with them; it names every problem
     */
    public static RuleBook open(Path folder, Vocabulary words) {
        return open(RuleFiles.in(Objects.requireNonNull(folder, "folder")), Objects.requireNonNull(words, "words"));
    }

    /** Opens the rules shipped with Heed. */
    public static RuleBook shipped() {
        return shipped(Vocabulary.shipped());
    }

    /** Opens the rules shipped with Heed, for case files that also hold a host's own kinds of fact. */
    public static RuleBook shipped(Vocabulary words) {
        return open(RuleFiles.shipped(), Objects.requireNonNull(words, "words"));
    }

    private static RuleBook open(RuleFiles files, Vocabulary words) {
        BookReader read = new BookReader(files, words);
        if (!read.problems().isEmpty()) {
            throw new RuleBookException(read.problems());
        }
        try {
            return new RuleBook(read, files.fingerprint(), words);
        } catch (RuntimeException | StackOverflowError e) {
            Problem unmade = new Problem(
                    new Place(files.shown(), 1, 1),
                    "Heed found nothing wrong with these rules, and Drools cannot use them.",
                    "This is a fault in Heed. Please report it, with the rules.");
            throw new RuleBookException(List.of(unmade), e);
        }
    }

    /**
     * Everything that is wrong with the rules in a folder, and every notice, in reading order; never throws for what the
     * files hold.
     *
     * @param on the day on which reviews that are due, and thresholds without a value, are told as well
     */
    public static List<Problem> check(Path folder, LocalDate on) {
        return check(folder, on, Vocabulary.shipped());
    }

    /** As {@link #check(Path, LocalDate)}, for rules that may use a host's own kinds of fact. */
    public static List<Problem> check(Path folder, LocalDate on, Vocabulary words) {
        return BookCheck.of(folder, on, words).problems();
    }

    /** How the questions in a folder read, all together; those of rules that have problems are left out. */
    public static Readability readability(Path folder) {
        return BookCheck.of(folder, LocalDate.EPOCH, Vocabulary.shipped()).readability();
    }

    /**
     * Asks every live rule about a case, as at a day. What had not happened, or had not been recorded, by that day is
     * not seen. The clock is never read.
     *
     * @throws IllegalArgumentException if the case holds a kind of fact, or a coverage, this book does not know, or the
     *     day lies outside the calendar
     */
    public Assessment assess(CaseFile caseFile, LocalDate asAt) {
        return assess(caseFile, asAt, RuleSelection.LIVE);
    }

    /** As {@link #assess(CaseFile, LocalDate)}, asking also rules that are not live; these are kept apart. */
    public Assessment assess(CaseFile caseFile, LocalDate asAt, RuleSelection asking) {
        return assess(caseFile, asAt, asking, SecondReading.WHERE_NEEDED);
    }

    /** As {@link #assess(CaseFile, LocalDate, RuleSelection)}, saying when the second reader reads as well. */
    public Assessment assess(CaseFile caseFile, LocalDate asAt, RuleSelection asking, SecondReading secondReading) {
        Objects.requireNonNull(secondReading, "secondReading");
        Objects.requireNonNull(caseFile, "caseFile");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(asking, "asking");
        return answering.assess(caseFile, asAt, asking, secondReading == SecondReading.ALWAYS);
    }

    /**
     * One of its rules by itself, live or not, for running examples.
     *
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleAlone alone(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        List<Rule> one = rules.stream().filter(rule -> rule.id().equals(ruleId)).toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("There is no rule " + ruleId + " in this book. See rules().");
        }
        return new RuleAlone(new Answering(name, words, one, references));
    }

    /** Its name, version and fingerprint. */
    public BookName name() {
        return name;
    }

    /** All its rules, in the order of their files. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * What does not keep the book from being used, and somebody should know: that fewer rules are live than it says, which
     * rules are asked of nobody, and which figures no rule uses. Empty when there is nothing to tell. None depends on a
     * day; for reviews that are due see {@link #check}.
     */
    public List<Problem> notices() {
        return notices;
    }

    /** All its thresholds, in the order of their file. */
    public List<Threshold> thresholds() {
        return List.copyOf(references.thresholds().values());
    }

    /** All findings its rules can cite, in the order of their file. */
    public List<Finding> findings() {
        return List.copyOf(references.findings().values());
    }

    /** The roles that can be asked. */
    public Collection<Role> roles() {
        return List.copyOf(references.roles().values());
    }

    /**
     * The role of that key, for {@link Assessment#forRole}.
     *
     * @throws IllegalArgumentException if the book has no such role; its message names the one that was probably meant
     */
    public Role role(String key) {
        Role role = references.roles().get(Objects.requireNonNull(key, "key"));
        if (role == null) {
            throw new IllegalArgumentException("There is no role " + key + ".\n"
                    + Nearest.hint(
                            key,
                            references.roles().keySet(),
                            "The roles are: "
                                    + String.join(", ", references.roles().keySet()) + "."));
        }
        return role;
    }

    /** The levels a rule can have. */
    public Collection<Level> levels() {
        return List.copyOf(references.levels().values());
    }

    /** What each rule reads, by the rule's id: a host sees what it must supply for a rule to be answered. */
    public Map<String, Reads> reads() {
        Map<String, Reads> reads = new LinkedHashMap<>();
        rules.forEach(rule -> reads.put(rule.id(), rule.reads()));
        return reads;
    }

    /** The kinds of fact its rules and case files may use. */
    public Vocabulary vocabulary() {
        return words;
    }

    /** Names the book. */
    @Override
    public String toString() {
        return "RuleBook[" + name.name() + " " + name.version() + "]";
    }

    /** Any Jackson that is handed a book fails, and writes no empty object. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException(
                "A rule book has no form as data. RegisterJson.json(Register.of(book)) tells of its rules.");
    }
}
