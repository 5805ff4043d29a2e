package org.reviewlearning.heed.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;

/** What rules refer to by name: thresholds, findings, roles and levels, and the name of the book. */
public final class Catalogue {

    private static final List<String> FILES = List.of("thresholds.yaml", "sources.yaml", "roles.yaml");

    private final @Nullable Catalogue below;
    private final BookFile book;
    private final Map<String, Threshold> thresholds;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Finding> findings;
    private final Map<String, Role> roles;
    private final Map<String, Level> levels;
    private final WordingFile.Limits wording;
    private final YamlFile thresholdsFile;
    private final YamlFile sourcesFile;
    private final YamlFile rolesFile;
    private final Map<String, Place> thresholdPlaces = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Catalogue(
            @Nullable Catalogue below,
            Map<String, RuleText> files,
            Set<String> unreadable,
            String shown,
            String folder) {
        for (String needed : below == null ? FILES : List.of("book.yaml")) {
            if (!files.containsKey(needed) && !unreadable.contains(needed)) {
                problems.add(new Problem(
                        new Place(shown + needed, 1, 1),
                        "The file " + needed + " is missing from the " + (below == null ? "rules folder." : "layer."),
                        below == null
                                ? "Copy the one shipped with Heed and change what you need."
                                : "Write name:, version: and madeFor: {name: heed-core, version: 0.2.0}."));
            }
        }
        this.thresholdsFile = new YamlFile(files.get("thresholds.yaml"), below == null);
        this.sourcesFile = new YamlFile(files.get("sources.yaml"), below == null);
        this.rolesFile = new YamlFile(files.get("roles.yaml"), below == null);
        YamlFile wordingFile = new YamlFile(files.get("wording.yaml"));
        this.below = below;
        this.thresholds = new ThresholdsFile(thresholdsFile, thresholdPlaces).read();
        this.findings = new SourcesFile(sourcesFile).read();
        RolesFile read = new RolesFile(rolesFile, below == null);
        read.read();
        this.roles = read.roles();
        this.levels = read.levels();
        WordingFile.Limits words = new WordingFile(wordingFile).read();
        if (below != null) {
            over(below.thresholds, thresholds, thresholdsFile::at, "figure");
            over(
                    below.findings,
                    findings,
                    key -> sourcesFile.at(key.replaceFirst("/", "/findings/").split("/")),
                    "finding");
            over(below.roles, roles, key -> rolesFile.at("roles", key), "role");
            over(below.levels, levels, key -> rolesFile.at("levels", key), "level");
            words = words.with(below.wording);
        }
        this.wording = words;
        thresholds.forEach((name, threshold) -> units.put(name, threshold.unit()));
        this.book = new BookFile(files.get("book.yaml"), below != null, folder, new Place(shown + "book.yaml", 1, 1));
        problems.addAll(book.problems());
        for (YamlFile file : List.of(thresholdsFile, sourcesFile, rolesFile, wordingFile)) {
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
        return new Catalogue(null, files, unreadable, shown, folder);
    }

    /** Reads the files of a layer, which add to those of the pack, or of the layer, that it lies over. */
    public static Catalogue over(
            Catalogue below, Map<String, RuleText> files, Set<String> unreadable, String shown, String folder) {
        return new Catalogue(below, files, unreadable, shown, folder);
    }

    /** What the layer adds, after what is there; a name that is there already is the pack's, and stays it. */
    private static <T> void over(
            Map<String, T> below, Map<String, T> own, Function<String, Optional<Form>> place, String what) {
        Map<String, T> added = new LinkedHashMap<>(own);
        own.clear();
        own.putAll(below);
        added.forEach((name, each) -> {
            if (own.putIfAbsent(name, each) != null) {
                place.apply(name)
                        .ifPresent(form -> form.wrongKey(
                                "The pack has a " + what + " called \"" + name + "\" already.",
                                what.equals("figure")
                                        ? "Change it in changes.yaml, under figures:."
                                        : "Give yours another name."));
            }
        });
    }

    /** Which pack this layer was made for; empty of the pack itself, or where the layer does not say, which is told. */
    public Optional<BookFile.MadeFor> madeFor() {
        return book.madeFor();
    }

    /** Puts another value in the place of a figure's. */
    public void change(Threshold changed) {
        thresholds.put(changed.name(), changed);
    }

    /** How many rules the book says are live; absent when it does not say. */
    public Optional<Integer> live() {
        return book.live();
    }

    /** Where it says so. */
    public Place livePlace() {
        return book.livePlace();
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

    /**
     * The role of that key.
     *
     * @throws IllegalArgumentException if there is none; its message names the one that was probably meant
     */
    public Role role(String key) {
        Role role = roles.get(key);
        if (role == null) {
            String all = "The roles are: " + String.join(", ", roles.keySet()) + ".";
            throw new IllegalArgumentException(
                    "There is no role " + key + ".\n" + Nearest.hint(key, roles.keySet(), all));
        }
        return role;
    }

    /** The levels by key. */
    public Map<String, Level> levels() {
        return levels;
    }

    /** The book's name. */
    public String name() {
        return book.name();
    }

    /** The book's version. */
    public String version() {
        return book.version();
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
                        .explains(name)
                || below != null && below.explains(file, name);
    }
}
