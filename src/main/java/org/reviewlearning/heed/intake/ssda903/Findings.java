package org.reviewlearning.heed.intake.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was found while a return was read: how often each sort, and the first few of it. All of them go to the listener
 * that was named when reading began, one at a time, so that a bad return of any size needs no room.
 */
public final class Findings {

    /** How many of one sort are kept. */
    public static final int KEPT = 5;

    private final Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
    private final Map<Sort, List<IntakeFinding>> first = new EnumMap<>(Sort.class);
    private final Consumer<IntakeFinding> each;

    Findings(Consumer<IntakeFinding> each) {
        this.each = each;
    }

    void file(Sort sort, String file, @Nullable String column, @Nullable String detail) {
        add(new IntakeFinding(sort, file, null, column, null, null, detail), sort);
    }

    void row(Sort sort, Row row, @Nullable String column, @Nullable String caseId) {
        String value = column == null || !row.file().table().uses().contains(column) ? "" : row.get(column);
        String code = Codes.meaning(column == null ? "" : column, value)
                .map(meaning -> value + ": " + meaning)
                .orElse(null);
        add(new IntakeFinding(sort, null, row, column, caseId, code, null), sort);
    }

    void child(Sort sort, String caseId) {
        add(new IntakeFinding(sort, null, null, null, caseId, null, null), sort);
    }

    private void add(IntakeFinding finding, Sort sort) {
        counts.merge(sort, 1, Integer::sum);
        List<IntakeFinding> kept = first.computeIfAbsent(sort, s -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
        each.accept(finding);
    }

    /** How many there were. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many there were of one sort, such as {@code still-open}. */
    public int count(String sort) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(sort))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many had this severity. */
    public int count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity == severity)
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
        counts.forEach((sort, count) -> {
            words.append(sort.severity.inWords())
                    .append(count == 1 ? ", once: " : ", " + count + " times: ")
                    .append(sort.says + " [" + sort.id() + "]\n");
            first.getOrDefault(sort, List.of())
                    .forEach(finding ->
                            words.append("    ").append(finding.place()).append('\n'));
            if (count > KEPT) {
                words.append("    and ").append(count - KEPT).append(" more\n");
            }
        });
        return words.toString();
    }
}
