package org.reviewlearning.heed.intake.ssda903;

/** Every sort of finding: what Heed did, its id, and the rule it followed, in one sentence. */
enum Sort {
    // Files.
    NO_EPISODES_TABLE(
            Severity.LEFT_OUT, "There is no episodes table that can be read. Without one no case can be made."),
    SPREADSHEET(
            Severity.LEFT_OUT,
            "This is a spreadsheet, whatever its name says. Maybe save it as CSV in the program it came from."),
    TOO_LARGE(
            Severity.LEFT_OUT,
            "The file is larger than 1 GiB, which no table of a return is. Maybe it is something else, or several returns in one: give each year its own files."),
    UTF_16(
            Severity.LEFT_OUT,
            "This file is saved as UTF-16 without the mark that says so. Maybe save it again with the encoding UTF-8."),
    UNREADABLE(
            Severity.LEFT_OUT,
            "This file cannot be read to its end. Maybe it may not be opened, or changed meanwhile."),
    NOTHING_TO_READ(
            Severity.LEFT_OUT,
            "There is no CSV file here. Maybe another folder is meant, or its tables are still to be saved as CSV."),
    NOT_CSV(
            Severity.LEFT_OUT,
            "In a folder only files that end in .csv are read. Maybe save its tables as CSV beside it, if they belong to the return, or name the file itself if it is CSV under another name."),
    LINK_NOT_FOLLOWED(
            Severity.LEFT_OUT,
            "A link within a folder is not followed unless it leads to a file. Maybe name the folder that it leads to."),
    NOT_A_TABLE(Severity.LEFT_OUT, "The first row is not the header of a table of the return."),
    OTHER_SEPARATOR(
            Severity.LEFT_OUT,
            "The columns are not separated by commas. Maybe save the file again as CSV with commas."),
    HEADER_NEARLY(
            Severity.LEFT_OUT,
            "The header is nearly that of a table of the return, but a column that Heed needs is missing."),
    SAME_TABLE_TWICE(
            Severity.LEFT_OUT,
            "Several files hold the same table of one year. Heed does not guess which is meant and reads none of them."),
    YEAR_NOT_TOLD(
            Severity.LEFT_OUT,
            "Neither a name nor any date tells which return year this is. Maybe name the folder for it, such as 2021-22, or say --year."),
    YEAR_OF_TWO(
            Severity.LEFT_OUT,
            "A year of one number may be the one a return year begins in or the one it ends in, and the dates do not tell which. Maybe name the folder for both, such as 2021-22, or say --year."),
    DAYS_UNDECIDED(
            Severity.LEFT_OUT,
            "Some days here or in other files have the month first, and the days of this file do not tell whether it is so here. Maybe export it again with days as dd/mm/yyyy or yyyy-mm-dd."),
    EMPTY_TABLE(
            Severity.LEFT_OUT,
            "The table has a header and no row, while the episodes tell of children looked after of whom it must tell. It is taken for an export that failed, and nothing is concluded from it. Maybe export it again."),
    OTHER_CHILDREN(
            Severity.LEFT_OUT,
            "More than half of the children here are in no row of the episodes table, so their ids may be written as another system does. Nothing is concluded of any child from what this table does not hold in this year. Maybe export both from one system."),
    MONTH_FIRST(
            Severity.REPAIRED,
            "The days of this file, or of those exported with it, have the month first, and were read so."),
    LAST_CELLS(
            Severity.NOTICED,
            "Rows have not as many cells as the header. Only last cells that are empty are missing or added, so they were read."),
    ID_CHARACTERS(
            Severity.REPAIRED,
            "Ids hold characters that nobody sees, or letters and digits of another width. They were read without."),
    COLUMN_ABSENT(Severity.NOTICED, "A column of the table is not in the header. Heed does not read it."),
    EXTRA_COLUMN(Severity.NOTICED, "A column that is not part of the table is not read."),
    TABLE_NOT_USED(
            Severity.NOTICED, "The table is recognised and not used by Heed: no kind of fact holds what it says."),
    YEAR_FROM_DATES(
            Severity.NOTICED,
            "The return year was told from the dates: the first by whose end nearly all of them lie."),
    YEAR_DIFFERS(Severity.NOTICED, "The name, the dates, or what was said tell different return years."),
    ENDS_EARLY(
            Severity.LEFT_OUT,
            "Going by how often something happens in these files, something would have happened after their latest day, so they were taken out before the year ended. Nothing is concluded of the days after it."),
    WINDOWS_1252(Severity.NOTICED, "The file is not UTF-8 and was read as Windows-1252."),
    MIXED_LINE_ENDS(Severity.NOTICED, "Lines end in different ways. All were read."),
    // Rows.
    OPEN_QUOTE(
            Severity.LEFT_OUT,
            "A quotation mark in this row is opened and not closed, or text follows where it is closed."),
    TOO_LONG(Severity.LEFT_OUT, "The row is longer than 65,536 bytes."),
    NOT_TEXT(Severity.LEFT_OUT, "The row holds a zero byte and is no text."),
    FIELD_COUNT(
            Severity.LEFT_OUT,
            "The row has not as many fields as the header, and not for want of empty last ones, so a column may stand in another's place."),
    NO_CHILD(
            Severity.LEFT_OUT,
            "The row says no child id, or a day in its place, or one that is not 1 to 100 Latin letters, digits and signs. It may be anybody's, so nothing is concluded of any child from what this table does not hold in this year."),
    OF_NO_CHILD(
            Severity.LEFT_OUT,
            "Rows here add up or count the others, or repeat the header. They hold no day, are taken for being about no child, and were not read."),
    NOBODYS(
            Severity.LEFT_OUT,
            "The row is broken, and no other row names the child it seems to be about. It may be anybody's, so nothing is concluded of any child from what this table does not hold in this year."),
    BAD_DAY(
            Severity.LEFT_OUT,
            "This is not a day Heed can read: dd/mm/yyyy or yyyy-mm-dd, between 1970 and 2059. A year of two digits is refused."),
    BAD_FIGURE(
            Severity.LEFT_OUT,
            "What the questionnaire's answers add up to is no whole number from 0 to 40. Nothing is concluded from that row."),
    ORDER_AFTER_START(
            Severity.LEFT_OUT,
            "The earlier order is dated after the care that it is to have come before. Whether there was one is not recorded."),
    AFTER_YEAR(Severity.LEFT_OUT, "The day lies after the end of the return year."),
    ENDS_FIRST(Severity.LEFT_OUT, "It ends before it begins."),
    NO_DAY(Severity.LEFT_OUT, "The day is missing."),
    UNKNOWN_CODE(
            Severity.LEFT_OUT, "The code is missing or in no list of the return; what it would say is not recorded."),
    OTHER_YEARS_CODE(
            Severity.NOTICED,
            "The code belongs to the lists of other return years. Its meaning is clear and it was read."),
    NO_WORKER(Severity.NOTICED, "The row says no worker. Heed reads the involvement without one."),
    CODE_OF_ANOTHER_AGE(
            Severity.LEFT_OUT,
            "The code belongs to children of another age than the date of birth tells. What it would say is not recorded."),
    OTHER_HOME(
            Severity.LEFT_OUT,
            "RNE says that the carers stayed the same, and PLACE is a home that the same people cannot keep. Whether the child moved is not recorded: placements are supplied from the day after it begins."),
    IDS_ALIKE(
            Severity.NOTICED,
            "Ids differ only in how they are written, and each has a header row of its own with another date of birth: they are children of their own."),
    DISAGREE(
            Severity.LEFT_OUT,
            "Rows about the same contradict each other. Of reviews and what is told once a year, what they disagree about is not recorded; of others the first row is read. Nothing is concluded from what the table does not hold of the child in that year."),
    // Children.
    NO_EPISODE(Severity.LEFT_OUT, "The child is in no episodes table, so no case is made."),
    NO_HEADER_ROW(
            Severity.LEFT_OUT,
            "The child is in no header table. Age is not recorded, and rules with an age scope cannot tell."),
    BIRTH_DISAGREES(
            Severity.LEFT_OUT,
            "The date of birth is missing, unreadable, told in several ways, or later than the first episode. Age is not recorded."),
    NO_ARRANGEMENT(
            Severity.LEFT_OUT,
            "A place tells no arrangement. How this child is looked after is not supplied for any day."),
    ARRANGEMENT_FROM(
            Severity.LEFT_OUT,
            "Short breaks (LS V3, V4) make no period of care, and a temporary stay with nothing before it tells no arrangement. How the child is looked after is supplied from the end of the last of these only."),
    LEAVING_NOT_TOLD(
            Severity.LEFT_OUT,
            "The child left care, and without a date of birth it is not known whether as a care leaver. Nothing is concluded from that."),
    HISTORY_BEGINS_LATE(
            Severity.NOTICED,
            "The row is no start of care and follows no other, so what came before is not in the return. Placements are supplied from the day after it begins."),
    STAY_BEGAN_EARLIER(
            Severity.NOTICED,
            "The first row goes on with carers from an earlier row that is not in the return. The placement is counted from this row's day."),
    NOT_LISTED(
            Severity.NOTICED,
            "An episode runs on in a year whose return does not name the child. Nothing is supplied for that year."),
    OPEN_NOT_REPEATED(
            Severity.LEFT_OUT,
            "The row is open at the end of a year, and the next year's table does not repeat it. Nothing is concluded of whether it still goes on."),
    // Repairs.
    DUPLICATE_ROW(Severity.REPAIRED, "The row repeats another in all that Heed reads, and was dropped."),
    CORRECTED_LATER(Severity.REPAIRED, "A later year's return tells this differently. The later year holds."),
    ID_JOINED(
            Severity.REPAIRED,
            "The id is written in another way than in other tables, and one child alone can be meant: the rows are that child's."),
    WORKER_UNTIL_CARE(
            Severity.REPAIRED,
            "The worker's row is open, and care ended before the year did. The return tells of workers while a child is looked after: it ended with care."),
    OUT_OF_ORDER(Severity.REPAIRED, "The child's rows are not in order of DECOM, and were sorted."),
    ENDED_BY_NEXT(
            Severity.REPAIRED, "The episode has no DEC, or no REC, and another begins: it ended when that began."),
    STILL_OPEN(
            Severity.REPAIRED,
            "REC says that a new episode began, DEC is blank and there is none. The episode was open when the year ended."),
    END_AFTER_YEAR(
            Severity.REPAIRED,
            "The end lies after the return year's end, which no return can know. It was open when the year ended."),
    OVERLAP_KEPT(Severity.REPAIRED, "The episode ends after the next begins. Both are kept as recorded, and overlap."),
    ENDED_WHILE_OPEN(
            Severity.REPAIRED,
            "REC says that care ended while another row says that it went on. Care ends with the last row that says so."),
    // Children that cannot be read.
    ID_ROUNDED(
            Severity.CHILD_REFUSED,
            "A spreadsheet has rounded this id, so that those of several children look alike. Maybe export it again and open it in nothing that takes ids for numbers."),
    TWO_CHILDREN(
            Severity.CHILD_REFUSED,
            "Rows under this id tell different dates of birth, so they may be of two children. Maybe put the ids, or the dates, right where the return came from."),
    ID_FORMS(
            Severity.CHILD_REFUSED,
            "Ids differ only in how they are written, such as 7 and 007, and nothing tells for certain whether they are one child's. Maybe write them in one way where the return came from."),
    BROKEN_ROW(
            Severity.CHILD_REFUSED, "An episode of this child could not be read, so the child's history has a hole."),
    EPISODE_CODE(
            Severity.CHILD_REFUSED,
            "A code without which an episode cannot be read is missing or in no list of the return."),
    EPISODE_ENDS_FIRST(Severity.CHILD_REFUSED, "DEC is before DECOM."),
    ENDED_WITHOUT_DAY(Severity.CHILD_REFUSED, "REC says that care ended, and DEC is blank."),
    ENDED_WITHOUT_REASON(Severity.CHILD_REFUSED, "DEC says that the episode ended, REC is blank, and no other begins."),
    NEXT_MISSING(Severity.CHILD_REFUSED, "REC says that a new episode began on the same day, and there is none."),
    END_NOT_TOLD(
            Severity.CHILD_REFUSED,
            "The episode has no DEC, or no REC, and the next begins with RNE S: whether and when care ended is not told."),
    NOT_REPEATED(
            Severity.CHILD_REFUSED,
            "The episode is open at the end of a year, and the next year's return names the child without it."),
    OUTLIVED(
            Severity.CHILD_REFUSED,
            "REC says that the child died or was adopted, and another episode goes on after that day."),
    SAME_DAY(Severity.CHILD_REFUSED, "Two episodes of one return begin on the same day and differ."),
    TOO_MANY_ROWS(Severity.CHILD_REFUSED, "The child has more than 5,000 rows."),
    NOT_A_CASE(Severity.CHILD_REFUSED, "What was read contradicts itself.");

    final Severity severity;
    final String says;

    Sort(Severity severity, String says) {
        this.severity = severity;
        this.says = says;
    }

    /** Its id, such as {@code still-open}. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
