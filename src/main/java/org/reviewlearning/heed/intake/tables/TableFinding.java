package org.reviewlearning.heed.intake.tables;

import org.reviewlearning.heed.Internal;

/**
 * What may be found in the tables of any form, about files, rows and ids. Each form says it in its own words.
 *
 * @hidden
 */
@Internal
public enum TableFinding implements FindingType {
    SPREADSHEET,
    TOO_LARGE,
    UTF_16,
    UNREADABLE,
    NOTHING_TO_READ,
    NOT_CSV,
    LINK_NOT_FOLLOWED,
    NOT_A_TABLE,
    OTHER_SEPARATOR,
    HEADER_NEARLY,
    DAYS_UNDECIDED,
    MONTH_FIRST,
    LAST_CELLS,
    ID_CHARACTERS,
    COLUMN_ABSENT,
    EXTRA_COLUMN,
    TABLE_NOT_USED,
    WINDOWS_1252,
    MIXED_LINE_ENDS,
    OPEN_QUOTE,
    TOO_LONG,
    NOT_TEXT,
    FIELD_COUNT,
    NO_CHILD,
    OF_NO_CHILD,
    NOBODYS,
    UNKNOWN_CODE,
    OTHER_YEARS_CODE,
    IDS_ALIKE,
    ID_JOINED,
    ID_ROUNDED,
    TWO_CHILDREN,
    ID_FORMS
}
