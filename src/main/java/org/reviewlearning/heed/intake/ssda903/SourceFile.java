package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One file of a return, once it is known what it holds.
 *
 * @param path where it is
 * @param table which table it holds
 * @param year the return year, by the calendar year it begins in
 * @param until the last day of which it tells
 * @param places for each column that Heed reads of the table, in its order, the place in the file; less than 0 when absent
 * @param width how many columns the header has
 * @param rows how many rows follow the header
 * @param nameless whether a row that holds something may be of any child
 * @param doubtful ids that stand in broken rows and that no good row names; until that was looked up, all in broken rows
 */
record SourceFile(
        Path path,
        Table table,
        int year,
        LocalDate until,
        List<Integer> places,
        int width,
        long rows,
        boolean nameless,
        Set<String> doubtful) {

    SourceFile(Surveyed file, int year, LocalDate until) {
        this(
                file.path,
                file.table,
                year,
                until,
                file.places,
                file.width,
                file.rows,
                file.nameless,
                Set.copyOf(file.doubtful));
    }

    /** The same, once it is known which ids no good row names. */
    SourceFile doubting(Set<String> unknown) {
        Set<String> still = new HashSet<>(doubtful);
        still.retainAll(unknown);
        return new SourceFile(path, table, year, until, places, width, rows, nameless || !still.isEmpty(), still);
    }

    String name() {
        return path.toString();
    }

    /** The file and the folder it lies in, which may be what tells the year. */
    String shortName() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return (folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "/") + path.getFileName();
    }

    /** Opens it behind its header. */
    CsvFile open() throws IOException {
        CsvFile csv = new CsvFile(Files.newInputStream(path));
        csv.next();
        return csv;
    }

    /** Whether the row can be told apart into its columns. */
    boolean whole(CsvFile csv) {
        return csv.spoilt() == null && csv.fields() == width;
    }

    /** What stands where the child's id belongs. */
    String child(CsvFile csv) {
        return csv.field(places.get(0));
    }

    Row row(CsvFile csv) {
        String[] values = new String[places.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = places.get(i) < 0 ? "" : Days.uniform(table.uses().get(i), csv.field(places.get(i)));
        }
        return new Row(this, csv.row(), values);
    }
}
