package org.reviewlearning.heed.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.RuleProblem;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Place;

/** What rules refer to by name: thresholds, findings, roles and levels, and the name of the book. */
public final class References {

    private static final List<String> FILES = List.of("thresholds.yaml", "sources.yaml", "roles.yaml");

    private final Map<String, Threshold> thresholds;
    private final Map<String, Finding> findings;
    private final Map<String, Role> roles;
    private final Map<String, Level> levels;
    private final WordingFile.Limits wording;
    private final String name;
    private final String version;
    private final List<RuleProblem> problems = new ArrayList<>();

    private References(Map<String, RuleText> files, String folder) {
        for (String needed : FILES) {
            if (!files.containsKey(needed)) {
                problems.add(new RuleProblem(
                        new Place(needed, 1, 1),
                        "",
                        "The file " + needed + " is missing from the rules folder.",
                        "Copy the one shipped with Heed and change what you need."));
            }
        }
        this.thresholds = new ThresholdsFile(file(files, "thresholds.yaml")).read();
        this.findings = new SourcesFile(file(files, "sources.yaml")).read();
        RolesFile rolesFile = new RolesFile(file(files, "roles.yaml"));
        if (files.containsKey("roles.yaml")) {
            rolesFile.read();
        }
        this.roles = rolesFile.roles();
        this.levels = rolesFile.levels();
        this.wording = new WordingFile(file(files, "wording.yaml")).read();
        Optional<MapNode> book =
                files.containsKey("book.yaml") ? file(files, "book.yaml").root() : Optional.empty();
        YamlFile bookFile = file(files, "book.yaml");
        book.ifPresent(map -> bookFile.only(map, List.of("name", "version")));
        this.name = book.map(map -> bookFile.words(map, "name", true)).orElse(folder);
        this.version = book.map(map -> bookFile.words(map, "version", true)).orElse("unversioned");
    }

    /**
     * Reads the files beside the rules.
     *
     * @param files the files by their names, those that are there
     * @param folder the name of the folder, for a book that does not name itself
     */
    public static References read(Map<String, RuleText> files, String folder) {
        return new References(files, folder);
    }

    /** Everything that is wrong with these files. */
    public List<RuleProblem> problems() {
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

    WordingFile.Limits wording() {
        return wording;
    }

    ThresholdNames thresholdNames() {
        return new ThresholdNames(thresholds.values().stream()
                .collect(Collectors.toMap(Threshold::name, Threshold::unit, (a, b) -> a, LinkedHashMap::new)));
    }

    private YamlFile file(Map<String, RuleText> files, String file) {
        return new YamlFile(files.getOrDefault(file, new RuleText(file, "{}")), problems);
    }
}
