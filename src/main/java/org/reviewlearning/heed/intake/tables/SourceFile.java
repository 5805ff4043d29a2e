package org.reviewlearning.heed.intake.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.reviewlearning.heed.Internal;

/**
 * One file of a form, once it is known what it holds.
 *
 * @param path where it is
 * @param columns which table it holds, and where its columns stand
 * @param year the period it is of
 * @param until the last day of which it tells
 * @param monthFirst whether its days are written with the month first
 * @param rows how many rows follow the header
 * @param nameless whether a row that holds something may be of any child
 * @param rounded ids that a spreadsheet rounded, so that their rows may be of any child whose id rounds to them
 * @param doubtful ids that stand in broken rows and that no good row names; until that was looked up, all in broken rows
 */
@Internal
public record SourceFile(
        Path path,
        Columns columns,
        int year,
        LocalDate until,
        boolean monthFirst,
        long rows,
        boolean nameless,
        Set<String> rounded,
        Set<String> doubtful) {

    public SourceFile(Surveyed file, int year, LocalDate until) {
        this(
                file.path,
                file.columns,
                year,
                until,
                file.monthFirst,
                file.rows,
                file.nameless,
                Set.copyOf(file.rounded),
                Set.copyOf(file.doubtful));
    }

    /** The same, once it is known which ids no good row names. */
    SourceFile doubting(Set<String> unknown) {
        Set<String> still = new HashSet<>(doubtful);
        still.retainAll(unknown);
        return new SourceFile(
                path, columns, year, until, monthFirst, rows, nameless || !still.isEmpty(), rounded, still);
    }

    public Table table() {
        return columns.table();
    }

    /** Whether a row may be of this child although it does not say so. */
    public boolean mayHoldMoreOf(String id) {
        return nameless || rounded.stream().anyMatch(form -> ChildId.mayBe(ChildId.key(id), form));
    }

    public String name() {
        return path.toString();
    }

    /** The file and the folder it lies in, which may be what tells the year. */
    String shortName() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return (folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "/") + path.getFileName();
    }

    /** Opens it behind its header. */
    CsvFile open() throws IOException {
        CsvFile csv = CsvFile.open(path);
        csv.next();
        return csv;
    }

    Row row(CsvFile csv) {
        String[] values = new String[table().uses().size()];
        values[0] = columns.child(csv);
        for (int i = 1; i < values.length; i++) {
            values[i] = table().isDay(table().uses().get(i))
                    ? Days.uniform(columns.value(csv, i), monthFirst)
                    : columns.value(csv, i);
        }
        return new Row(this, csv.row(), values, Days.written(columns.born(csv), monthFirst));
    }
}
