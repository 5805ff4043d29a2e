package org.reviewlearning.heed.intake.ssda903;

import org.reviewlearning.heed.facts.Origin;

/**
 * What Heed reads of one row.
 *
 * @param file where it stands
 * @param number the row, the header being 1
 * @param values one for each column that Heed reads of the table, in the table's order; empty means blank
 */
record Row(SourceFile file, int number, String[] values) {

    String get(String column) {
        return values[file.table().uses().indexOf(column)];
    }

    int year() {
        return file.year();
    }

    Origin origin() {
        return new Origin("SSDA903", file.shortName(), number);
    }

    /** Whether both say the same in every column that Heed reads. */
    boolean sameAs(Row other) {
        return java.util.Arrays.equals(values, other.values);
    }

    /** Names the place, not the values. */
    @Override
    public String toString() {
        return "Row[" + file.name() + ", " + number + "]";
    }
}
