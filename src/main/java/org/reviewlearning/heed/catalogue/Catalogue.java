package org.reviewlearning.heed.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;

/** What rules refer to by name: thresholds, findings, roles and levels, and the name of the book. */
public final class Catalogue {

    private static final List<String> FILES = List.of("thresholds.yaml", "sources.yaml", "roles.yaml");

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private final Map<String, Threshold> thresholds;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Finding> findings;
    private final Map<String, Role> roles;
    private final Map<String, Level> levels;
    private final WordingFile.Limits wording;
    private final String name;
    private final String version;
    private final @Nullable Integer live;
    private final Place livePlace;
    private final YamlFile thresholdsFile;
    private final YamlFile sourcesFile;
    private final YamlFile rolesFile;
    private final Map<String, Place> thresholdPlaces = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Catalogue(Map<String, RuleText> files, Set<String> unreadable, String shown, String folder) {
        for (String needed : FILES) {
            if (!files.containsKey(needed) && !unreadable.contains(needed)) {
                problems.add(new Problem(
                        new Place(shown + needed, 1, 1),
                        "The file " + needed + " is missing from the rules folder.",
                        "Copy the one shipped with Heed and change what you need."));
            }
        }
        this.thresholdsFile = new YamlFile(files.get("thresholds.yaml"));
        this.sourcesFile = new YamlFile(files.get("sources.yaml"));
        this.rolesFile = new YamlFile(files.get("roles.yaml"));
        YamlFile wordingFile = new YamlFile(files.get("wording.yaml"));
        this.thresholds = new ThresholdsFile(thresholdsFile, thresholdPlaces).read();
        thresholds.forEach((name, threshold) -> units.put(name, threshold.unit()));
        this.findings = new SourcesFile(sourcesFile).read();
        RolesFile read = new RolesFile(rolesFile);
        read.read();
        this.roles = read.roles();
        this.levels = read.levels();
        this.wording = new WordingFile(wordingFile).read();
        YamlFile bookFile = new YamlFile(files.get("book.yaml"));
        Optional<Form> book = bookFile.root().map(form -> form.only(List.of("name", "version", "live")));
        this.name = book.map(form -> form.at("name").needed().words()).orElse(folder);
        this.version = book.map(form -> form.at("version").needed().words()).orElse("unversioned");
        this.live =
                book.map(form -> form.at("live").number(0, ThresholdsFile.MOST)).orElse(null);
        this.livePlace = book.map(form -> form.at("live"))
                .filter(Form::isThere)
                .map(Form::place)
                .orElse(new Place(shown + "book.yaml", 1, 1));
        for (YamlFile file : List.of(thresholdsFile, sourcesFile, rolesFile, wordingFile, bookFile)) {
            problems.addAll(file.problems());
        }
    }

    /**
     * Reads the files beside the rules.
     *
     * @param files the files by their names, those that could be read
     * @param unreadable the names of those that are there and could not, which is told already
     * @param shown what stands before a file's name when it is shown
     * @param folder the name of the folder, for a book that does not name itself
     */
    public static Catalogue read(Map<String, RuleText> files, Set<String> unreadable, String shown, String folder) {
        return new Catalogue(files, unreadable, shown, folder);
    }

    /** How many rules the book says are live; absent when it does not say. */
    public Optional<Integer> live() {
        return Optional.ofNullable(live);
    }

    /** Where it says so. */
    public Place livePlace() {
        return livePlace;
    }

    /** Everything that is wrong with these files. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The thresholds by name, in the order of the file. */
    public Map<String, Threshold> thresholds() {
        return thresholds;
    }

    /** The findings by {@code document/finding}, in the order of the file. */
    public Map<String, Finding> findings() {
        return findings;
    }

    /** The roles by key. */
    public Map<String, Role> roles() {
        return roles;
    }

    /** The levels by key. */
    public Map<String, Level> levels() {
        return levels;
    }

    /** The book's name. */
    public String name() {
        return name;
    }

    /** The book's version. */
    public String version() {
        return version;
    }

    public WordingFile.Limits wording() {
        return wording;
    }

    /** The figures that are not among those used, each a problem at its place. */
    public List<Problem> unused(Set<String> used) {
        List<Problem> unused = new ArrayList<>();
        thresholdPlaces.forEach((figure, place) -> {
            if (!used.contains(figure)) {
                unused.add(thresholdsFile.problem(
                        place,
                        "No rule uses the figure \"" + figure + "\", so changing it changes nothing.",
                        "Take it out, or read it in a rule."));
            }
        });
        return unused;
    }

    /**
     * A day that somebody may have meant.
     *
     * @throws DateTimeException if it is none, or so far off that it would only switch something off
     */
    public static LocalDate plausible(String words) {
        LocalDate day = LocalDate.parse(words);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("");
        }
        return day;
    }

    /** What each threshold counts, by its name. */
    public Map<String, Unit> units() {
        return units;
    }

    /** Whether a threshold, finding, role or level is missing only because of what is told of its file. */
    public boolean explains(String file, String name) {
        return (switch (file) {
                    case "thresholds.yaml" -> thresholdsFile;
                    case "sources.yaml" -> sourcesFile;
                    default -> rolesFile;
                })
                .explains(name);
    }
}
