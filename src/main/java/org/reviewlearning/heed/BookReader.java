package org.reviewlearning.heed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.check.References;
import org.reviewlearning.heed.check.RuleReader;
import org.reviewlearning.heed.check.RuleText;
import org.reviewlearning.heed.engine.DrlReader;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleProblem;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.StrictText;

/** Reads and checks all files of a book: first what rules refer to, then every rule. */
final class BookReader {

    private final RuleFiles files;
    private final Vocabulary words;
    private final List<RuleProblem> problems;
    private final List<Rule> rules = new ArrayList<>();
    private final References references;

    BookReader(RuleFiles files, Vocabulary words) {
        this.files = files;
        this.words = words;
        this.problems = new ArrayList<>(files.problems());
        Map<String, RuleText> texts = new TreeMap<>();
        files.files().forEach((path, bytes) -> decoded(path, bytes).ifPresent(text -> texts.put(path, text)));
        Map<String, RuleText> beside = new LinkedHashMap<>(texts);
        beside.keySet().removeIf(path -> path.endsWith(".drl") || path.endsWith(RuleReader.TABLE));
        boolean readable = !files.files().isEmpty();
        this.references = References.read(beside, files.folder());
        if (readable) {
            problems.addAll(references.problems());
        }
        texts.forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                rule(text, texts.get(path.substring(0, path.length() - ".drl".length()) + RuleReader.TABLE));
            } else if (path.endsWith(RuleReader.TABLE)) {
                table(path, text);
            }
        });
        if (problems.isEmpty() && rules.isEmpty()) {
            problems.add(new RuleProblem(
                    new Place(files.shown(), 1, 1),
                    "",
                    "There is no rule in this folder.",
                    "A rule is a file that ends in .drl."));
        }
        replaced();
        problems.sort(null);
    }

    List<RuleProblem> problems() {
        return problems;
    }

    List<Rule> rules() {
        return rules;
    }

    References references() {
        return references;
    }

    /** What the book as a whole has to be told on a day: reviews that are due, and figures that do not hold yet. */
    List<RuleProblem> due(LocalDate on) {
        // The rows of a table share a day of review, which is told once.
        Set<RuleProblem> due = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule.reviewBy().isBefore(on)) {
                due.add(new RuleProblem(
                        rule.place(),
                        "",
                        rule.file() + " was to be looked at again by " + rule.reviewBy() + ".",
                        "Its owner is " + rule.owner() + "."));
            }
            for (String name : rule.thresholds()) {
                if (threshold(name).on(on).isEmpty()) {
                    due.add(new RuleProblem(
                            rule.place(),
                            "",
                            "The threshold \"" + name + "\" has no value on " + on + ", so " + rule.id()
                                    + " is out of scope.",
                            "Give it a value from an earlier day in thresholds.yaml."));
                }
            }
        }
        return List.copyOf(due);
    }

    private Threshold threshold(String name) {
        return Objects.requireNonNull(references.thresholds().get(name), name);
    }

    private Optional<RuleText> decoded(String path, byte[] bytes) {
        StrictText.Decoded decoded = StrictText.decode(files.shown() + path, bytes);
        RuleText text = new RuleText(files.shown() + path, decoded.text());
        decoded.problems()
                .forEach(problem -> problems.add(text.problem(problem.place(), problem.says(), problem.next())));
        return decoded.problems().isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private void rule(RuleText text, @Nullable RuleText table) {
        List<RuleProblem> found = new ArrayList<>(RuleReader.scan(text));
        if (found.isEmpty()) {
            DrlReader.Result parsed = DrlReader.read(text);
            found.addAll(parsed.problems());
            if (parsed.file().isPresent()) {
                RuleReader.Result read = new RuleReader(words, references)
                        .read(text, parsed.file().get(), table);
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
        String rule = path.substring(0, path.length() - RuleReader.TABLE.length()) + ".drl";
        if (!files.files().containsKey(rule)) {
            String name = rule.substring(rule.lastIndexOf('/') + 1);
            problems.addAll(RuleReader.scanTable(text));
            problems.add(text.problem(
                    0,
                    "There is no rule " + name + " beside this table.",
                    "A table stands in the folder of its rule, and is named for it: rule-id" + RuleReader.TABLE));
        }
    }

    private void onlyOne(Rule rule) {
        for (Rule other : rules) {
            if (other.file().equals(rule.file())) {
                problems.add(new RuleProblem(
                        rule.place(),
                        "",
                        "There are two rules called " + rule.file() + ".",
                        "The other is in " + other.place().file() + ". Keep one, or rename one."));
                return;
            }
        }
    }

    private void replaced() {
        for (Rule rule : rules) {
            if (rule.replaces() != null
                    && rules.stream().anyMatch(other -> other.id().equals(rule.replaces()))) {
                problems.add(new RuleProblem(
                        rule.place(),
                        "",
                        rule.id() + " says that it replaces " + rule.replaces() + ", which is still in the book.",
                        "Take the older rule out, or leave out @replaces."));
            }
        }
    }
}
