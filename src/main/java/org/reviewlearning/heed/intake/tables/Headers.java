package org.reviewlearning.heed.intake.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Nearest;

/** Recognises a table by its first row, whatever the file is called and in whatever order its columns stand. */
final class Headers {

    private Headers() {}

    /** Which table a header belongs to, and where its columns stand; {@code null} when a finding was made instead. */
    static @Nullable Surveyed read(TableForm form, Path path, CsvFile csv, Findings findings) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < csv.fields(); i++) {
            header.add(csv.field(i).toUpperCase(Locale.ROOT));
        }
        String name = path.toString();
        Table table = table(form, header);
        if (table == null) {
            boolean other = header.size() == 1 && header.get(0).matches("SEP=.*|.*[;\t|].*");
            findings.file(other ? TableFinding.OTHER_SEPARATOR : TableFinding.NOT_A_TABLE, name);
            return null;
        }
        List<String> extra = new ArrayList<>(header);
        extra.removeAll(table.columns());
        boolean usable = true;
        for (String column : table.columns()) {
            if (!header.contains(column)) {
                boolean needed = table.uses().contains(column);
                String near = Nearest.to(column, extra)
                        .map(c -> "maybe the column " + c + " is meant")
                        .orElse(null);
                findings.file(needed ? TableFinding.HEADER_NEARLY : TableFinding.COLUMN_ABSENT, name, column, near);
                usable &= !needed;
            } else if (header.indexOf(column) != header.lastIndexOf(column)) {
                findings.file(TableFinding.HEADER_NEARLY, name, column, "it stands there twice");
                usable = false;
            }
        }
        if (!usable) {
            return null;
        }
        for (String column : extra) {
            findings.file(
                    TableFinding.EXTRA_COLUMN,
                    name,
                    column.isEmpty() ? null : column,
                    column.isEmpty() ? "it has no name" : null);
        }
        return new Surveyed(path, new Columns(table, header));
    }

    /** The table most of whose own columns are there, and at least half of them. */
    private static @Nullable Table table(TableForm form, List<String> header) {
        return form.tables().stream()
                .<Table>map(table -> table)
                .filter(table -> found(table, header) * 2 >= table.own().size() && found(table, header) > 0)
                .max((one, other) -> Long.compare(
                        found(one, header) * 100 / one.own().size() + found(one, header),
                        found(other, header) * 100 / other.own().size() + found(other, header)))
                .orElse(null);
    }

    private static long found(Table table, List<String> header) {
        return table.own().stream().filter(header::contains).count();
    }
}
