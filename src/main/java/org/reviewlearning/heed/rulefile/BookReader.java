package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.condition.RuleScan;
import org.reviewlearning.heed.engine.DrlReader;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.layer.ChangesFile;
import org.reviewlearning.heed.layer.RuleChanges;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;

/** Reads and checks all files of a book: first what rules refer to, then every rule. */
public final class BookReader {

    private static final int MOST_OF_A_FILE = 50;
    private static final int MOST_RULES = 5_000;
    private static final String DRL = FolderTexts.DRL;

    private final List<RuleFiles> folders;
    private final Vocabulary words;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<RuleReader.Review> reviews = new ArrayList<>();
    private final List<Catalogue> references = new ArrayList<>();
    private final RuleChanges changes = new RuleChanges();
    private final Map<String, Translation> translations = new LinkedHashMap<>();
    private int ofThePack;
    private final List<ChangesFile> layers = new ArrayList<>();

    /**
     * Reads a pack, and the layers over it.
     *
     * @param folders the pack's files, then each layer's
     * @param words the kinds of fact rules may use
     */
    public BookReader(List<RuleFiles> folders, Vocabulary words) {
        this(folders, words, Set.of());
    }

    /**
     * Reads some rules of a pack.
     *
     * @param elsewhere the ids of rules that are there, and are not read
     */
    public BookReader(List<RuleFiles> folders, Vocabulary words, Set<String> elsewhere) {
        this.folders = List.copyOf(folders);
        this.words = words;
        if (overItself()) {
            references.add(Catalogue.read(Map.of(), Set.of(), files().shown(), files().folder()));
            return;
        }
        List<FolderTexts> texts =
                folders.stream().map(files -> FolderTexts.of(files, problems)).toList();
        texts.forEach(this::refersTo);
        for (int i = 0; i < texts.size(); i++) {
            FolderTexts folder = texts.get(i);
            folder.texts().forEach((path, text) -> {
                if (path.endsWith(DRL)) {
                    String table = path.substring(0, path.length() - DRL.length()) + RuleReader.TABLE;
                    rule(
                            text,
                            folder.texts().get(table),
                            folder.unreadable().contains(table) || folder.isAmongTables(table));
                }
            });
            problems.addAll(folder.leftAlone(i > 0));
            ofThePack = i == 0 ? rules.size() : ofThePack;
        }
        changed(elsewhere);
        Place whole = new Place(files().shown(), 1, 1);
        if (problems.isEmpty() && rules.isEmpty()) {
            problem(whole, "There is no rule in this folder.", "A rule is a file that ends in .drl.");
        }
        if (rules.size() > MOST_RULES) {
            problem(
                    whole,
                    "There are " + rules.size() + " rules here; a book holds at most " + MOST_RULES + ".",
                    "Take some out.");
            rules.clear();
        }
        problems.addAll(RuleNames.problems(rules, folders.size() > 1));
        Language.others()
                .forEach(each -> Translation.read(each, this, problems).ifPresent(one -> translations.put(each, one)));
    }

    /** What is said in other languages, by their tags. */
    public Map<String, Translation> translations() {
        return translations;
    }

    private boolean overItself() {
        Set<String> met = new TreeSet<>();
        for (RuleFiles files : folders) {
            if (!files.files().isEmpty() && !met.add(files.fingerprint())) {
                problem(
                        new Place(files.shown(), 1, 1),
                        "This layer holds what it lies over, so that it would lie over itself.",
                        "Name the folder that holds changes.yaml, once.");
            }
        }
        return !problems.isEmpty();
    }

    /** What the rules of a folder refer to, and what a layer says otherwise than what it lies over. */
    private void refersTo(FolderTexts folder) {
        RuleFiles files = folder.files();
        RuleText changed = folder.texts().get(ChangesFile.NAME);
        if (references.isEmpty()) {
            references.add(Catalogue.read(folder.beside(), folder.unreadable(), files.shown(), files.folder()));
            if (changed != null) {
                problems.add(changed.problem(
                        0,
                        "This file changes rules of another folder, and stands among those it would change.",
                        "Put it into a folder of its own, a layer, and name that with --local."));
            }
        } else {
            Set<String> names = references.stream().map(Catalogue::name).collect(Collectors.toSet());
            references.add(
                    Catalogue.over(references(), folder.beside(), folder.unreadable(), files.shown(), files.folder()));
            if (names.contains(references().name())) {
                problem(
                        new Place(files.shown() + "book.yaml", 1, 1),
                        "This layer is called \"" + references().name() + "\", as what it lies over.",
                        "Give it a name of its own, which prompts will show.");
            }
            references()
                    .madeFor()
                    .filter(pack -> references.get(0).problems().isEmpty()
                            && !pack.name().equals(references.get(0).name()))
                    .ifPresent(pack -> problem(
                            pack.place(),
                            "This layer was made for \"" + pack.name() + "\", and lies over \""
                                    + references.get(0).name() + "\".",
                            "Name the rules it was made for, or look through it and write the name of these."));
            if (changed != null) {
                ChangesFile read = ChangesFile.read(changed, references());
                changes.add(read);
                layers.add(read);
            }
        }
        if (!files.files().isEmpty() || references.size() > 1) {
            problems.addAll(references().problems());
        }
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

    /** How many rules the pack has live, as it was shipped. */
    public long liveInPack() {
        return rules.stream().limit(ofThePack).filter(Rule::isLiveInPack).count();
    }

    /** What rules refer to, with what layers add and change. */
    public Catalogue references() {
        return references.get(references.size() - 1);
    }

    /** What each folder refers to by itself and what lies below it: the pack's, then each layer's. */
    public List<Catalogue> ofEach() {
        return List.copyOf(references);
    }

    /** The pack's files. */
    public RuleFiles files() {
        return folders.get(0);
    }

    /** The files of the pack, then of each layer. */
    public List<RuleFiles> folders() {
        return folders;
    }

    /** When each rule is to be looked at again, whatever else is wrong with it. */
    public List<RuleReader.Review> reviews() {
        return reviews;
    }

    private void problem(Place place, String says, String next) {
        problems.add(new Problem(place, says, next));
    }

    private void rule(RuleText text, @Nullable RuleText table, boolean hasTable) {
        RuleScan scan = RuleScan.of(text);
        RuleReader.review(scan).ifPresent(reviews::add);
        List<Problem> found = new ArrayList<>(scan.problems());
        if (found.isEmpty()) {
            DrlReader.Result parsed = DrlReader.read(scan);
            found.addAll(parsed.problems());
            if (parsed.file().isPresent()) {
                RuleReader.Result read = new RuleReader(words, references(), changes)
                        .read(scan, parsed.file().get(), table, hasTable);
                problems.addAll(read.problems());
                rules.addAll(read.rules());
                return;
            }
        }
        problems.addAll(found);
        problems.addAll(table == null ? List.of() : RuleReader.scanTable(table));
    }

    /** What layers change and is not there, and what else is wrong with what they say. */
    private void changed(Set<String> elsewhere) {
        Set<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.addAll(List.of(rule.id(), rule.file())));
        Set<String> unread = new TreeSet<>(elsewhere);
        folders.forEach(files -> {
            unread.addAll(files.rules());
            files.meant().forEach(path -> unread.add(RuleFiles.ruleOf(path)));
        });
        rules.forEach(rule -> unread.remove(rule.file()));
        changes.missing(ids, unread);
        layers.forEach(layer -> problems.addAll(layer.problems()));
    }
}
