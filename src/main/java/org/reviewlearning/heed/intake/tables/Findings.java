package org.reviewlearning.heed.intake.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.intake.tables.FindingRules.Rule;

/**
 * What was found while tables were read: how often each sort, and the first few of it. All of them go to the listener
 * that was named when reading began, one at a time, so that bad tables of any size needs no room.
 */
public final class Findings {

    /** How many of one sort are kept. */
    public static final int KEPT = 5;

    private final FindingRules rules;
    private final Map<Rule, Integer> counts = new TreeMap<>(Comparator.comparing(Rule::place));
    private final Map<Rule, List<IntakeFinding>> first = new TreeMap<>(Comparator.comparing(Rule::place));
    private final Consumer<IntakeFinding> each;

    /**
     * By the rules of a form, with a listener to each finding.
     *
     * @hidden
     */
    @Internal
    public Findings(FindingRules rules, Consumer<IntakeFinding> each) {
        this.rules = rules;
        this.each = each;
    }

    /**
     * Tells something about a file, or about what was named as one.
     *
     * @hidden
     */
    @Internal
    public void file(FindingType type, String file) {
        file(type, file, null, null);
    }

    /**
     * The same, of one column or with more in words.
     *
     * @hidden
     */
    @Internal
    public void file(FindingType type, String file, @Nullable String column, @Nullable String detail) {
        add(type, file, null, column, null, Optional.empty(), detail);
    }

    void row(FindingType type, Row row, @Nullable String column, @Nullable String caseId) {
        Table table = row.file().table();
        Optional<String> code = Optional.ofNullable(column)
                .filter(table.uses()::contains)
                .flatMap(each -> table.form().codes().of(each, row.get(each)))
                .map(known -> row.get(String.valueOf(column)) + ": " + known.meaning());
        add(type, row.file().name(), row.number(), column, caseId, code, null);
    }

    void child(FindingType type, String caseId) {
        add(type, null, null, null, caseId, Optional.empty(), null);
    }

    private void add(
            FindingType type,
            @Nullable String file,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String caseId,
            Optional<String> code,
            @Nullable String detail) {
        Rule rule = rules.of(type);
        IntakeFinding finding = new IntakeFinding(
                rule.id(),
                rule.severity(),
                rule.says(),
                Optional.ofNullable(file),
                Optional.ofNullable(row),
                Optional.ofNullable(column),
                Optional.ofNullable(caseId),
                code,
                Optional.ofNullable(detail));
        counts.merge(rule, 1, Integer::sum);
        List<IntakeFinding> kept = first.computeIfAbsent(rule, r -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
        each.accept(finding);
    }

    /** How many there were. */
    public int count() {
        return count(rule -> true);
    }

    /** How many there were of one sort, such as {@code still-open}. */
    public int count(String sort) {
        return count(rule -> rule.id().equals(sort));
    }

    /** How many had this severity. */
    public int count(Severity severity) {
        return count(rule -> rule.severity() == severity);
    }

    private int count(Predicate<Rule> which) {
        return counts.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The first few of each sort. */
    public List<IntakeFinding> first() {
        return first.values().stream().flatMap(List::stream).toList();
    }

    /** Every sort that was found, with its count and the places of the first few; empty when nothing was. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        counts.forEach((rule, count) -> {
            words.append(rule.severity().inWords())
                    .append(count == 1 ? ", once: " : ", " + count + " times: ")
                    .append(rule.says() + " [" + rule.id() + "]\n");
            first.getOrDefault(rule, List.of())
                    .forEach(finding ->
                            words.append("    ").append(finding.place()).append('\n'));
            if (count > KEPT) {
                words.append("    and ").append(count - KEPT).append(" more\n");
            }
        });
        return words.toString();
    }
}
