package org.reviewlearning.heed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Reads;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rulefile.BookReader;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.timeline.CaseTimeline;

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

    private final List<RuleFiles> folders;
    private final BookName name;
    private final Vocabulary words;
    private final List<Rule> rules;
    private final Catalogue references;
    private final List<Problem> notices;
    final Answering answering;

    RuleBook(BookReader read, BookName name, Vocabulary words) {
        this.folders = read.folders();
        this.references = read.references();
        this.name = name;
        this.words = words;
        this.rules = List.copyOf(read.rules());
        this.notices = BookNotices.standing(read, null);
        this.answering = new Answering(name, words, rules, thresholds());
    }

    /**
     * Opens the rules in a folder.
     *
     * @throws RuleBookException if anything is wrong with them; it names every problem
     */
    public static RuleBook open(Path folder) {
        return open(folder, Vocabulary.shipped());
    }

    /** As {@link #open(Path)}, for rules that may use a host's own kinds of fact. */
    public static RuleBook open(Path folder, Vocabulary words) {
        return Opening.of(folder, List.of(), words);
    }

    /** As {@link #open(Path)}, with layers over them, each over those before it: as {@link #and(Path)} does one by one. */
    public static RuleBook open(Path folder, List<Path> layers) {
        return open(folder, layers, Vocabulary.shipped());
    }

    /** As {@link #open(Path, List)}, for rules that may use a host's own kinds of fact. */
    public static RuleBook open(Path folder, List<Path> layers, Vocabulary words) {
        return Opening.of(folder, layers, words);
    }

    /** Opens the rules shipped with Heed. */
    public static RuleBook shipped() {
        return shipped(Vocabulary.shipped());
    }

    /** Opens the rules shipped with Heed, for case files that also hold a host's own kinds of fact. */
    public static RuleBook shipped(Vocabulary words) {
        return Opening.of(List.of(RuleFiles.shipped()), Objects.requireNonNull(words, "words"));
    }

    /**
     * The same rules with a layer over them: a folder of changes and rules of one's own, which leaves the pack as it is.
     * Each further layer lies over those before it.
     *
     * @throws RuleBookException if anything is wrong with the layer, or it does not fit these rules; it names every problem
     */
    public RuleBook and(Path layer) {
        return over(RuleFiles.in(Objects.requireNonNull(layer, "layer")));
    }

    /** As {@link #and(Path)}, with a layer from a class path, where it stands in a folder such as {@code our/layer}. */
    public RuleBook and(ClassLoader loader, String folder) {
        return over(RuleFiles.onClassPath(Objects.requireNonNull(loader, "loader"), folder));
    }

    private RuleBook over(RuleFiles layer) {
        return Opening.of(Stream.concat(folders.stream(), Stream.of(layer)).toList(), words, name.languageOrEnglish());
    }

    /**
     * The same rules said in another language, which answer alike; a rule without words in it asks in English.
     *
     * @param language {@code cy} for Welsh, or {@code en}
     * @throws IllegalArgumentException if Heed has no words in it
     */
    public RuleBook in(String language) {
        return Opening.of(folders, words, Language.named(language).tag());
    }

    /**
     * Everything that is wrong with the rules in a folder, and every notice, in reading order, whatever the files hold.
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
        return answering.assess(caseFile, asAt, asking, secondReading == SecondReading.ALWAYS, () -> false);
    }

    /**
     * When each question of its live rules would have been asked about a case, from a day to a day, both of these among
     * them: what assessing it as at each day would say.
     *
     * @throws IllegalArgumentException as {@link #assess(CaseFile, LocalDate)} does, and if the period ends before it begins,
     *     begins before birth, is longer than 30 years, or is too long for a case with so many facts
     */
    public CaseTimeline timeline(CaseFile caseFile, LocalDate from, LocalDate to) {
        return answering.timeline(caseFile, from, to, RuleSelection.LIVE);
    }

    /**
     * One of its rules by itself, live or not, for running examples.
     *
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleAlone alone(String ruleId) {
        return RuleAlone.of(this, Objects.requireNonNull(ruleId, "ruleId"));
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

    /** The role of that key; an {@link IllegalArgumentException} names the one that was probably meant. */
    public Role role(String key) {
        return references.role(Objects.requireNonNull(key, "key"));
    }

    /** The levels a rule can have. */
    public Collection<Level> levels() {
        return List.copyOf(references.levels().values());
    }

    /** What each rule reads, by the rule's id: a host sees what it must supply for a rule to be answered. */
    public Map<String, Reads> reads() {
        return rules.stream().collect(Collectors.toMap(Rule::id, Rule::reads, (one, same) -> one, LinkedHashMap::new));
    }

    /** The kinds of fact its rules and case files may use. */
    public Vocabulary vocabulary() {
        return words;
    }

    /** Names the book. */
    @Override
    public String toString() {
        return "RuleBook[" + name.inWords() + "]";
    }

    /** Any Jackson that is handed a book fails, and writes no empty object. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException(
                "A rule book has no form as data. RegisterJson.json(Register.of(book)) tells of its rules.");
    }
}
