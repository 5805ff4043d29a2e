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
 * @param file the file, looked through
 * @param year the period it is of
 * @param until the last day of which it tells
 * @param doubtful ids that stand in broken rows and that no good row names; until that was looked up, all in broken rows
 * @hidden
 */
@Internal
public record SourceFile(Surveyed file, int year, LocalDate until, Set<String> doubtful) {

    /** Before it is known which ids no good row names. */
    public SourceFile(Surveyed file, int year, LocalDate until) {
        this(file, year, until, file.doubtful);
    }

    /** The same, once that is known. */
    SourceFile doubting(Set<String> unknown) {
        Set<String> still = new HashSet<>(doubtful);
        still.retainAll(unknown);
        return new SourceFile(file, year, until, still);
    }

    /** Which table it holds. */
    public Table table() {
        return file.table();
    }

    Columns columns() {
        return file.columns;
    }

    /** How many rows follow the header. */
    public long rows() {
        return file.rows;
    }

    /** Whether a row may be of this child although it does not say so. */
    public boolean mayHoldMoreOf(String id) {
        return file.nameless
                || !doubtful.isEmpty()
                || file.rounded.stream().anyMatch(form -> ChildId.mayBe(ChildId.key(id), form));
    }

    /** Where it is, for messages. */
    public String name() {
        return file.name();
    }

    /** The file and the folder it lies in, which may be what tells the year. */
    String shortName() {
        Path folder = file.path.toAbsolutePath().normalize().getParent();
        return (folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "/")
                + file.path.getFileName();
    }

    /** Opens it behind its header. */
    CsvFile open() throws IOException {
        CsvFile csv = CsvFile.open(file.path);
        csv.next();
        return csv;
    }

    Row row(CsvFile csv) {
        String[] values = new String[table().uses().size()];
        values[0] = file.columns.child(csv);
        for (int i = 1; i < values.length; i++) {
            values[i] = table().isDay(table().uses().get(i))
                    ? Days.uniform(file.columns.value(csv, i), file.monthFirst)
                    : file.columns.value(csv, i);
        }
        return new Row(this, csv.row(), values, Days.written(file.columns.born(csv), file.monthFirst));
    }
}
