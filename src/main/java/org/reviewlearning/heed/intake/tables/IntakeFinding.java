package org.reviewlearning.heed.intake.tables;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.intake.tables.FindingRules.Rule;

/**
 * Something about tables, and never about a child's life: what Heed could not use, or read in another way than it
 * stands. It does not repeat the rules by which a form is validated.
 *
 * <p>{@link #inWords()} names file, row, column and case and shows no value; a host that may show a code asks for
 * {@link #code()}.
 */
public final class IntakeFinding {

    private final Rule rule;
    private final @Nullable Row row;
    private final @Nullable String file;
    private final @Nullable String column;
    private final @Nullable String caseId;
    private final @Nullable String code;
    private final @Nullable String detail;

    IntakeFinding(
            Rule rule,
            @Nullable String file,
            @Nullable Row row,
            @Nullable String column,
            @Nullable String caseId,
            @Nullable String code,
            @Nullable String detail) {
        this.rule = rule;
        this.file = row == null ? file : row.file().name();
        this.row = row;
        this.column = column;
        this.caseId = caseId;
        this.code = code;
        this.detail = detail;
    }

    Rule rule() {
        return rule;
    }

    /** The sort of finding, such as {@code still-open}; findings of one sort follow one stated rule. */
    public String sort() {
        return rule.id();
    }

    /** What Heed did. */
    public Severity severity() {
        return rule.severity();
    }

    /** The file; empty when it is about no one file. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The row as a spreadsheet counts, the header being 1; empty when it is about the file or the child. */
    public Optional<Integer> row() {
        return Optional.ofNullable(row).map(Row::number);
    }

    /** The column; empty when it is about the whole row. */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    /** The case it concerns; empty when it concerns none, or the row says none. */
    public Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The code that stands there and what it means; empty when there is none or it is in no list. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** What was found and what Heed did, in a sentence that is the same for all findings of the sort. */
    public String says() {
        return rule.says();
    }

    /** Severity, place, what was found; no value. */
    public String inWords() {
        return rule.severity().inWords() + ": " + place() + ": " + rule.says() + " [" + rule.id() + "]";
    }

    /** Where, and what stands there as far as it is no value of a record. */
    String place() {
        String where = Stream.of(
                        file,
                        row == null ? null : "row " + row.number(),
                        column,
                        caseId == null ? null : "case " + caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return detail == null ? where : where + " (" + detail + ")";
    }

    /** The same as {@link #inWords()}. */
    @Override
    public String toString() {
        return inWords();
    }
}
