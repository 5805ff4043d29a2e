package org.reviewlearning.heed.intake.tables;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something about tables, and never about a child's life: what Heed could not use, or read in another way than it stands.
 * It does not repeat the rules by which a form is validated.
 *
 * <p>{@link #inWords()} names file, row, column and case and shows no value; a host that may show a code asks for
 * {@link #code()}.
 *
 * @param sort the sort of finding, such as {@code still-open}; findings of one sort follow one stated rule
 * @param severity what Heed did
 * @param says what was found and what Heed did, in a sentence that is the same for all findings of the sort
 * @param file the file; empty when it is about no one file
 * @param row the row as a spreadsheet counts, the header being 1; empty when it is about the file or the child
 * @param column the column; empty when it is about the whole row
 * @param caseId the case it concerns; empty when it concerns none, or the row says none
 * @param code the code that stands there and what it means; empty when there is none or it is in no list
 * @param detail what was found in words, as far as it is no value of a record; empty when nothing is to be added
 */
public record IntakeFinding(
        String sort,
        Severity severity,
        String says,
        Optional<String> file,
        Optional<Integer> row,
        Optional<String> column,
        Optional<String> caseId,
        Optional<String> code,
        Optional<String> detail) {

    /** Severity, place, what was found; no value. */
    public String inWords() {
        return severity.inWords() + ": " + place() + ": " + says + " [" + sort + "]";
    }

    /** Where, and what stands there as far as it is no value of a record. */
    String place() {
        return Stream.of(file, row.map(number -> "row " + number), column, caseId.map(id -> "case " + id))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + detail.map(more -> " (" + more + ")").orElse("");
    }

    /** The same as {@link #inWords()}. */
    @Override
    public String toString() {
        return inWords();
    }
}
