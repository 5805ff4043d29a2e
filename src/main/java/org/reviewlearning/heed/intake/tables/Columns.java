package org.reviewlearning.heed.intake.tables;

import java.util.List;
import java.util.regex.Pattern;

/** Where the columns of a table stand in one file. */
final class Columns {

    /** What an export writes where the id belongs, in a row about the other rows. */
    private static final Pattern ABOUT_OTHER_ROWS =
            Pattern.compile("(?i)\\b((sub-?)?totals?|count|sum|rows?|records?)\\b");

    private final Table table;
    private final List<String> header;
    private final int[] places;
    private final int born;

    Columns(Table table, List<String> header) {
        this.table = table;
        this.header = List.copyOf(header);
        this.places = table.uses().stream().mapToInt(header::indexOf).toArray();
        this.born = header.indexOf(table.form().born());
    }

    Table table() {
        return table;
    }

    /** What stands where the child's id belongs, without what nobody sees. */
    String child(CsvFile csv) {
        return ChildId.plain(childAsWritten(csv));
    }

    String childAsWritten(CsvFile csv) {
        return csv.field(places[0]);
    }

    /** What stands in a column that Heed reads of the table, by its place among those; empty when it is not there. */
    String value(CsvFile csv, int used) {
        return places[used] < 0 ? "" : csv.field(places[used]);
    }

    /** The date of birth in whatever table, by which it is known whether an id is one child's; empty when there is none. */
    String born(CsvFile csv) {
        return born < 0 ? "" : csv.field(born);
    }

    /**
     * Whether a row is about no child: reports end in rows that add up or count the others, and files joined by hand repeat
     * the header. Where a day stands in it, it may be somebody's all the same.
     */
    boolean ofNobody(CsvFile csv) {
        String first = child(csv);
        if (!first.equalsIgnoreCase(table.child())
                && !ABOUT_OTHER_ROWS.matcher(first).find()) {
            return false;
        }
        for (int i = 1; i < csv.fields(); i++) {
            if (Days.isOne(csv.field(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a row can be told apart into its columns. Spreadsheets leave out the last cells where they are empty, or
     * add some; a row of another length is read when that explains it, and every cell holds what its column may hold.
     */
    boolean whole(CsvFile csv) {
        return csv.spoilt() == null && (hasAsManyCells(csv) || explained(csv));
    }

    boolean hasAsManyCells(CsvFile csv) {
        return csv.fields() == header.size();
    }

    private boolean explained(CsvFile csv) {
        for (int i = 0; i < Math.max(csv.fields(), header.size()); i++) {
            String value = csv.field(i);
            if (i >= header.size() ? !value.isEmpty() : !mayHold(header.get(i), value)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHold(String column, String value) {
        if (value.isEmpty()) {
            return table.mayBeBlank(column);
        }
        if (table.isDay(column)) {
            return Days.isOne(value);
        }
        return !table.uses().contains(column) || table.mayHold(column, value);
    }
}
