package org.reviewlearning.heed.intake.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of one child in all files, as they stand there. */
final class ChildRows {

    /** Beyond this a child is refused, whatever the rows say. */
    static final int MOST = 5_000;

    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private final List<Hole> holes = new ArrayList<>();
    private int count;

    /**
     * A row that could not be read.
     *
     * @param table the table
     * @param year the return year
     */
    record Hole(Table table, int year) {}

    void add(Row row) {
        if (++count <= MOST) {
            rows.computeIfAbsent(row.file().table(), table -> new ArrayList<>(4))
                    .add(row);
        }
    }

    void hole(Table table, int year) {
        if (holes.size() < MOST) {
            holes.add(new Hole(table, year));
        }
    }

    int size() {
        return count;
    }

    boolean tooMany() {
        return count > MOST;
    }

    List<Row> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The return years whose table names the child. */
    Set<Integer> years(Table table) {
        return of(table).stream().map(Row::year).collect(Collectors.toSet());
    }

    boolean hole(Table table) {
        return holes.stream().anyMatch(hole -> hole.table() == table);
    }

    boolean holeIn(Table table, int year) {
        return holes.contains(new Hole(table, year));
    }
}
