package org.reviewlearning.heed.intake.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * The rows of one child in all files, as they stand there.
 *
 * @hidden
 */
@Internal
public final class ChildRows {

    /** Beyond this a child is refused, whatever the rows say. */
    static final int MOST = 5_000;

    private final Map<Table, List<Row>> rows = new TreeMap<>(Comparator.comparing(Table::ordinal));
    private final List<Hole> holes = new ArrayList<>();
    private final String id;
    private int count;
    private boolean refused;

    /** Of an id as the first row writes it. */
    ChildRows(String id) {
        this.id = id;
    }

    /**
     * A row that could not be read.
     *
     * @param table the table
     * @param year the period it is of
     */
    record Hole(Table table, int year) {}

    void add(Row row) {
        if (++count <= MOST) {
            rows.computeIfAbsent(row.file().table(), table -> new ArrayList<>(4))
                    .add(row);
        }
    }

    /** A row of this table and period could not be read. */
    public void hole(Table table, int year) {
        if (holes.size() < MOST) {
            holes.add(new Hole(table, year));
        }
    }

    /** Says that no case is to be made of them, which was told. */
    void refuse() {
        refused = true;
    }

    /** Whether no case is to be made of them. */
    public boolean refused() {
        return refused;
    }

    List<Row> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** Any row; {@code null} when none could be read. */
    @Nullable
    Row any() {
        return rows.values().stream().flatMap(List::stream).findFirst().orElse(null);
    }

    boolean oneFormInEachFile() {
        Map<SourceFile, String> forms = new HashMap<>();
        return all().stream().allMatch(row -> row.child().equals(forms.computeIfAbsent(row.file(), f -> row.child())));
    }

    /** The rows by the child's id as they write it; a row that could not be read may be of each. */
    Map<String, ChildRows> byForm() {
        if (all().stream().allMatch(row -> row.child().equals(id))) {
            return Map.of(id, this);
        }
        Map<String, ChildRows> forms = new LinkedHashMap<>();
        for (Row row : all()) {
            forms.computeIfAbsent(row.child(), ChildRows::new).add(row);
        }
        for (ChildRows form : forms.values()) {
            form.holes.addAll(holes);
            form.count = Math.max(form.count, tooMany() ? count : 0);
        }
        return forms;
    }

    /** How many there are. */
    public int size() {
        return count;
    }

    /** Whether there are more than any child has. */
    public boolean tooMany() {
        return count > MOST;
    }

    /** The rows of a table, in the order in which they were read. */
    public List<Row> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The periods whose table names the child. */
    public Set<Integer> years(Table table) {
        return of(table).stream().map(Row::year).collect(Collectors.toSet());
    }

    /** Whether a row of this table could not be read. */
    public boolean hole(Table table) {
        return holes.stream().anyMatch(hole -> hole.table() == table);
    }

    /** Whether a row of this table and period could not be read. */
    public boolean holeIn(Table table, int year) {
        return holes.contains(new Hole(table, year));
    }
}
