package org.reviewlearning.heed.intake.tables;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.facts.Origin;

/**
 * What Heed reads of one row.
 *
 * @param file where it stands
 * @param number the row, the header being 1
 * @param values one for each column that Heed reads of the table, in the table's order; empty means blank
 * @param born the date of birth beside the id, in whatever table; absent when none can be read
 * @hidden
 */
@Internal
public record Row(
        SourceFile file,
        int number,
        String[] values,
        @Nullable LocalDate born) {

    /** The child's id as this row writes it. */
    String child() {
        return values[0];
    }

    /** What stands in a column that Heed reads; empty means blank. */
    public String get(String column) {
        return values[file.table().uses().indexOf(column)];
    }

    /** The period its file is of. */
    public int year() {
        return file.year();
    }

    /** Where it stands, for facts. */
    public Origin origin() {
        return new Origin(file.table().form().name(), file.shortName(), number);
    }

    /** Whether both say the same of the child in every column that Heed reads. */
    public boolean sameAs(Row other) {
        return Arrays.equals(values, 1, values.length, other.values, 1, other.values.length);
    }

    /** The same, but for an end that the earlier of the two may not have known. */
    public boolean sameAs(Row other, @Nullable String end) {
        String child = file.table().child();
        for (String column : file.table().uses()) {
            boolean stillOpen = column.equals(child)
                    || column.equals(end)
                            && (get(column).isEmpty() || other.get(column).isEmpty());
            if (!stillOpen && !get(column).equals(other.get(column))) {
                return false;
            }
        }
        return true;
    }

    /** Names the place, not the values. */
    @Override
    public String toString() {
        return "Row[" + file.name() + ", " + number + "]";
    }
}
