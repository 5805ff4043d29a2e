package org.reviewlearning.heed.rulefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.Bindings;
import org.reviewlearning.heed.condition.ConditionReader;
import org.reviewlearning.heed.condition.RawFile;
import org.reviewlearning.heed.condition.RawRule;
import org.reviewlearning.heed.condition.RawRule.RawPattern;
import org.reviewlearning.heed.condition.RawRule.RawText;
import org.reviewlearning.heed.condition.RuleScan;
import org.reviewlearning.heed.condition.TableRowReading;
import org.reviewlearning.heed.condition.ThresholdNames;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.layer.RuleChanges;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleId;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** Reads one rule file after the parser has: checks everything about it and makes the rule. */
public record RuleReader(Vocabulary words, Catalogue references, RuleChanges changes) {

    /** How the name of a rule's table ends. */
    public static final String TABLE = ".table.yaml";

    private static final String FACTS = "org.reviewlearning.heed.facts.";

    /**
     * What came of reading a file.
     *
     * @param rules the rule, or one for each row of its table; none when there are problems
     * @param problems what is wrong
     */
    public record Result(List<Rule> rules, List<Problem> problems) {}

    /**
     * When a rule is to be looked at again, whatever else is wrong with its file.
     *
     * @param rule the rule's id, as its file is named
     * @param by the last day before it is due
     * @param owner who answers for it; empty when the file does not say
     * @param place where it says so
     */
    public record Review(String rule, LocalDate by, String owner, Place place) {}

    /** When the rule of a file is to be looked at again; empty when that cannot be told. */
    public static Optional<Review> review(RuleScan scan) {
        Problems none = Problems.of(scan.text());
        AttributeScanner header = AttributeScanner.read(scan, Map.of(), null, none);
        LocalDate by = new ScopeReader(header, none).day("reviewBy");
        String file = scan.text().file();
        AttributeText owner = header.get("owner");
        return Optional.ofNullable(by)
                .map(day -> new Review(
                        file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.drl$", ""),
                        day,
                        owner == null ? "" : owner.value().strip(),
                        scan.text()
                                .place(Objects.requireNonNull(header.get("reviewBy"))
                                        .nameOffset())));
    }

    /** Everything that is wrong with a table by itself, when its rule cannot be read. */
    public static List<Problem> scanTable(RuleText table) {
        TableFile file = new TableFile(table);
        file.read();
        return file.problems();
    }

    /**
     * Reads what the parser found.
     *
     * @param scan the file
     * @param table the table beside the rule; {@code null} when there is none, or it cannot be read
     * @param hasTable whether there is one that cannot be read, which is told
     */
    public Result read(RuleScan scan, RawFile raw, @Nullable RuleText table, boolean hasTable) {
        RuleText text = scan.text();
        Problems problems = Problems.of(text);
        raw.refused()
                .forEach(refused -> problems.add(
                        refused.offset(),
                        refused.text() + " may not stand in a rule file.",
                        "A rule is a condition and words, and nothing else. See rules/README.md."));
        if (!raw.packageName().equals(RuleId.PACKAGE)) {
            problems.add(0, "The file does not begin with: package " + RuleId.PACKAGE, "Write it on the first line.");
        }
        raw.imports().forEach(imported -> imported(imported, problems));
        if (raw.rules().size() != 1) {
            problems.add(
                    raw.rules().size() > 1 ? raw.rules().get(1).offset() : 0,
                    raw.rules().isEmpty()
                            ? "There is no rule in this file."
                            : "There is more than one rule in this file.",
                    "One rule a file, named for the rule.");
        }
        Set<Problem> all = new LinkedHashSet<>(problems.all());
        List<Rule> rules = new ArrayList<>();
        if (raw.rules().size() != 1 || !raw.refused().isEmpty()) {
            all.addAll(table == null ? List.of() : scanTable(table));
            return new Result(List.of(), List.copyOf(all));
        }
        RawRule rule = raw.rules().get(0);
        name(rule, text, problems);
        all.addAll(problems.all());
        for (@Nullable TableRowReading row : rows(rule, text, table, hasTable, all)) {
            // Each row is read from the same start; what is wrong with the rule itself is then told once.
            Problems own = problems.further();
            read(rule, scan, row, own).ifPresent(rules::add);
            all.addAll(own.all());
        }
        return new Result(all.isEmpty() ? told(rules) : List.of(), List.copyOf(all));
    }

    /** Who is told of one row is told of the prompt it is a line of, and so of the rows beside it. */
    private static List<Rule> told(List<Rule> rules) {
        Map<String, Set<Role>> copies = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.row() != null && rule.row().off() == null) {
                copies.computeIfAbsent(rule.keyed(), key -> new LinkedHashSet<>())
                        .addAll(rule.copies());
            }
        }
        return rules.stream()
                .map(rule -> rule.together() == null
                        ? rule
                        : rule.told(List.copyOf(copies.getOrDefault(rule.keyed(), Set.of()))))
                .toList();
    }

    /** The rows the rule is read for; one that is no row, when it reads no table. */
    private static List<@Nullable TableRowReading> rows(
            RawRule rule, RuleText text, @Nullable RuleText table, boolean hasTable, Set<Problem> problems) {
        Optional<Integer> reads = rule.elements().stream()
                .filter(line ->
                        line instanceof RawPattern pattern && pattern.type().equals(RuleId.ROW))
                .map(RawRule.RawElement::offset)
                .findFirst();
        if (table == null && reads.isPresent() && hasTable) {
            return List.of();
        }
        if (table == null && reads.isPresent()) {
            problems.add(text.problem(
                    reads.get(),
                    "There is no table beside this rule to read a row of.",
                    "Write it in the same folder, in a file named " + rule.name() + TABLE
                            + ", or take this line out."));
            return List.of();
        }
        if (table == null) {
            return Collections.singletonList(null);
        }
        TableFile file = new TableFile(table);
        List<TableRowReading> rows = file.read();
        problems.addAll(file.problems());
        if (reads.isEmpty()) {
            problems.add(table.problem(
                    0,
                    "The rule " + rule.name() + " reads no table.",
                    "Take the table out, or write in the rule, directly below the day: $row : Row()"));
            return List.of();
        }
        return new ArrayList<>(rows);
    }

    private Optional<Rule> read(RawRule rule, RuleScan scan, @Nullable TableRowReading row, Problems problems) {
        Bindings names = new Bindings(row);
        List<Element> condition =
                new ConditionReader(words, ThresholdNames.of(references), names, scan, problems).read(rule);
        if (row != null && problems.none() && row.read().isEmpty()) {
            problems.add(
                    rule.elements().get(1).offset(),
                    "The condition reads nothing of the row, so every row would ask the same.",
                    "Compare a field with what the row gives, for instance: of == " + names.rowName() + ".of");
        }
        if (row != null && problems.none()) {
            row.unread(problems);
        }
        Map<String, AttributeText> ofTheRow = row == null
                ? Map.of()
                : changes.words(rule.name() + "/" + row.row().id());
        AttributeScanner header = AttributeScanner.read(
                scan, changes.words(rule.name()), row == null ? null : row.saying(ofTheRow), problems);
        return new MetadataReader(header, rule, row, names, references, words, scan.text(), problems)
                .read(condition)
                .map(read -> changes.over(
                        read,
                        name -> row != null && row.words().containsKey(name)
                                ? row.words().get(name).value()
                                : header.inFile(name)));
    }

    private void imported(RawText imported, Problems problems) {
        String type = imported.text();
        boolean known = List.of("java.util.List", "java.util.Set", FACTS + "*").contains(type)
                || words.kinds().stream().anyMatch(kind -> isNamedBy(kind.type(), type));
        if (!known && !type.startsWith(FACTS)) {
            problems.add(
                    imported.offset(),
                    "The import " + type + " is not one rules may use.",
                    "Rules import java.util.List, java.util.Set, " + FACTS + "* and a host's own kinds.");
        }
    }

    private static boolean isNamedBy(Class<?> kind, String imported) {
        return imported.equals(kind.getCanonicalName()) || (kind.getPackageName() + ".*").equals(imported);
    }

    private static void name(RawRule rule, RuleText text, Problems problems) {
        if (!RuleId.allows(rule.name())) {
            problems.add(
                    rule.offset(),
                    "\"" + rule.name() + "\" is not a rule's id.",
                    "Small letters, figures and hyphens: child-request-unanswered");
            return;
        }
        String file = text.file().substring(text.file().lastIndexOf('/') + 1);
        if (!file.equals(rule.name() + ".drl")) {
            problems.add(
                    rule.offset(),
                    "The rule is called \"" + rule.name() + "\", the file " + file + ".",
                    "Name the file " + rule.name() + ".drl, or the rule for the file.");
        }
    }
}
