package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One file of a return, once it is known what it holds.
 *
 * @param path where it is
 * @param table which table it holds
 * @param year the return year, by the calendar year it begins in
 * @param places for each column that Heed reads of the table, in its order, the place in the file; less than 0 when absent
 * @param width how many columns the header has
 * @param rows how many rows follow the header
 * @param nameless whether a row that holds something names no child
 */
record SourceFile(Path path, Table table, int year, List<Integer> places, int width, long rows, boolean nameless) {

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

    Row row(CsvFile csv) {
        String[] values = new String[places.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = places.get(i) < 0 ? "" : csv.field(places.get(i));
        }
        return new Row(this, csv.row(), values);
    }
}
