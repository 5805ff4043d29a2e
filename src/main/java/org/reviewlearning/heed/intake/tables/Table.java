package org.reviewlearning.heed.intake.tables;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * A table of a form, as an enum of the form's tables says it: its columns, and what Heed reads of them.
 *
 * @hidden
 */
@Internal
public interface Table {

    /** Its name among the tables of the form, as an enum has it. */
    String name();

    /** Its place among the tables of the form, as an enum has it. */
    int ordinal();

    /** The form it belongs to. */
    TableForm form();

    /** All columns. */
    List<String> columns();

    /**
     * The columns that Heed reads, the child's id first. Every row is read as far as whose it is, so that a broken one is
     * told in any table.
     */
    List<String> uses();

    /** The columns by which it is told from other tables. */
    List<String> own();

    /** Whether a case can hold anything of what the table says. */
    boolean used();

    /** For sentences: {@code social workers}. */
    String inWords();

    /** Whether a column, be it read or not, holds days. */
    boolean isDay(String column);

    /** Whether the days in a column are of what happened in the period that a file tells of. */
    boolean isOfThePeriod(String column);

    /** Whether a row tells something even where a column is blank. */
    boolean mayBeBlank(String column);

    /** Whether a column that is read, and holds no days, may hold this; told only of what is not blank. */
    boolean mayHold(String column, String value);

    /** The day, as it is written, on which the care began that a row tells of; {@code null} where it tells of none. */
    @Nullable
    String careFrom(UnaryOperator<String> row);

    /** The column of the child's id. */
    default String child() {
        return uses().get(0);
    }
}
