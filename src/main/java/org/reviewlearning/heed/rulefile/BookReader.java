package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.condition.RuleScan;
import org.reviewlearning.heed.engine.DrlReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.StrictText;
import org.reviewlearning.heed.text.Utf16;

/** Reads and checks all files of a book: first what rules refer to, then every rule. */
public final class BookReader {

    private static final String DRL = ".drl";
    private static final int MOST_OF_A_FILE = 50;
    private static final int MOST_RULES = 5_000;

    private final RuleFiles files;
    private final Vocabulary words;
    private final List<Problem> problems;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> byFile = new HashMap<>();
    private final List<RuleReader.Review> reviews = new ArrayList<>();
    private final Catalogue references;

    public BookReader(RuleFiles files, Vocabulary words) {
        this.files = files;
        this.words = words;
        this.problems = new ArrayList<>(files.problems());
        Map<String, RuleText> texts = new TreeMap<>();
        files.files().forEach((path, bytes) -> decoded(path, bytes).ifPresent(text -> texts.put(path, text)));
        Map<String, RuleText> beside = new LinkedHashMap<>(texts);
        beside.keySet().removeIf(path -> path.endsWith(DRL) || path.endsWith(RuleReader.TABLE));
        Set<String> unreadable = new HashSet<>(files.files().keySet());
        files.problems()
                .forEach(problem -> unreadable.add(problem.place()
                        .file()
                        .substring(Math.min(
                                files.shown().length(), problem.place().file().length()))));
        boolean readable = !files.files().isEmpty();
        this.references = Catalogue.read(beside, unreadable, files.shown(), files.folder());
        if (readable) {
            problems.addAll(references.problems());
        }
        texts.forEach((path, text) -> {
            if (path.endsWith(DRL)) {
                rule(text, texts.get(path.substring(0, path.length() - DRL.length()) + RuleReader.TABLE));
            } else if (path.endsWith(RuleReader.TABLE)) {
                table(path, text);
            }
        });
        if (problems.isEmpty() && rules.isEmpty()) {
            problem(
                    new Place(files.shown(), 1, 1),
                    "There is no rule in this folder.",
                    "A rule is a file that ends in .drl.");
        }
        if (rules.size() > MOST_RULES) {
            problem(
                    new Place(files.shown(), 1, 1),
                    "There are " + rules.size() + " rules here; a book holds at most " + MOST_RULES + ".",
                    "Take some out.");
            rules.clear();
        }
        examplesWithoutRule();
        replaced();
    }

    /** What keeps the book from being used, in reading order; of one file not without end. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        Map<String, List<Problem>> byPlace = problems.stream()
                .sorted()
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
        byPlace.values().forEach(ofOne -> {
            all.addAll(ofOne.subList(0, Math.min(MOST_OF_A_FILE, ofOne.size())));
            if (ofOne.size() > MOST_OF_A_FILE) {
                all.add(new Problem(
                        ofOne.get(MOST_OF_A_FILE).place(),
                        ofOne.size() - MOST_OF_A_FILE + " more problems were found in this file from here on.",
                        "Correct those above first."));
            }
        });
        return all;
    }

    public List<Rule> rules() {
        return rules;
    }

    public Catalogue references() {
        return references;
    }

    public RuleFiles files() {
        return files;
    }

    /** When each rule is to be looked at again, whatever else is wrong with it. */
    public List<RuleReader.Review> reviews() {
        return reviews;
    }

    private void problem(Place place, String says, String next) {
        problems.add(new Problem(place, says, next));
    }

    private Optional<RuleText> decoded(String path, byte[] bytes) {
        Optional<String> other = Utf16.name(bytes);
        if (other.isPresent()) {
            // It could be read, but the next program that shows or compares rules would not.
            problem(
                    new Place(files.shown() + path, 1, 1),
                    "This file is saved as " + other.get() + ", and not as UTF-8.",
                    "Maybe open it in the program it came from and save it again with the encoding UTF-8.");
            return Optional.empty();
        }
        StrictText.Decoded decoded = StrictText.decode(files.shown() + path, bytes);
        RuleText text = new RuleText(files.shown() + path, decoded.text());
        decoded.problems().forEach(problem -> problems.add(text.shown(problem)));
        return decoded.problems().isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private void rule(RuleText text, @Nullable RuleText table) {
        RuleScan scan = RuleScan.of(text);
        RuleReader.review(scan).ifPresent(reviews::add);
        List<Problem> found = new ArrayList<>(scan.problems());
        if (found.isEmpty()) {
            DrlReader.Result parsed = DrlReader.read(scan);
            found.addAll(parsed.problems());
            if (parsed.file().isPresent()) {
                RuleReader.Result read = new RuleReader(words, references)
                        .read(scan, parsed.file().get(), table);
                problems.addAll(read.problems());
                read.rules().stream().findFirst().ifPresent(this::onlyOne);
                rules.addAll(read.rules());
                return;
            }
        }
        problems.addAll(found);
        problems.addAll(table == null ? List.of() : RuleReader.scanTable(table));
    }

    private void table(String path, RuleText text) {
        String rule = path.substring(0, path.length() - RuleReader.TABLE.length()) + DRL;
        if (!files.files().containsKey(rule)) {
            String name = rule.substring(rule.lastIndexOf('/') + 1);
            problems.addAll(RuleReader.scanTable(text));
            problems.add(text.problem(
                    0,
                    "There is no rule " + name + " beside this table.",
                    "A table stands in the folder of its rule, and is named for it: rule-id" + RuleReader.TABLE));
        }
    }

    /** A folder that was copied by half, or a rule that was deleted without its examples. */
    private void examplesWithoutRule() {
        for (String path : files.examples().keySet()) {
            String rule = path.substring(0, path.length() - RuleFiles.EXAMPLES.length()) + DRL;
            if (!files.files().containsKey(rule)) {
                String name = rule.substring(rule.lastIndexOf('/') + 1);
                String elsewhere = files.files().keySet().stream()
                        .filter(each -> ("/" + each).endsWith("/" + name))
                        .map(each -> " It stands in " + each + ".")
                        .findFirst()
                        .orElse("");
                problem(
                        new Place(files.shown() + path, 1, 1),
                        "There is no rule " + name + " beside these examples." + elsewhere,
                        "Put the rule back, or move or delete its examples with it.");
            }
        }
    }

    private void onlyOne(Rule rule) {
        Rule other = byFile.putIfAbsent(rule.file(), rule);
        if (other != null) {
            problem(
                    rule.place(),
                    "There are two rules called " + rule.file() + ".",
                    "The other is in " + other.place().file() + ". Keep one, or rename one.");
        }
    }

    private void replaced() {
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        for (Rule rule : rules) {
            if (rule.standing().replaces() != null
                    && ids.contains(rule.standing().replaces())) {
                problem(
                        rule.place(),
                        rule.id() + " says that it replaces " + rule.standing().replaces()
                                + ", which is still in the book.",
                        "Take the older rule out, or leave out @replaces.");
            }
        }
    }
}
