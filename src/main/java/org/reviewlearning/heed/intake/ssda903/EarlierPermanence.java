package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.Days;
import org.reviewlearning.heed.intake.tables.Row;

/**
 * Whether a child came into care after an earlier adoption, special guardianship or child arrangements order. A row speaks
 * of the last start of care before its return year ended; the latest year's row holds.
 */
final class EarlierPermanence {

    private final ChildReading child;
    private final Map<LocalDate, Row> rows = new HashMap<>();
    private final Map<LocalDate, Answer> answers = new HashMap<>();

    EarlierPermanence(ChildReading child, NavigableSet<LocalDate> starts) {
        this.child = child;
        for (Row row : child.rows().of(ReturnTable.PREVIOUS_PERMANENCE)) {
            LocalDate start = starts.floor(ReturnYear.end(row.year()));
            if (start != null) {
                take(row, start);
            }
        }
    }

    /** Not recorded when the table says nothing of this start of care. */
    Answer before(LocalDate start) {
        return answers.getOrDefault(start, Answer.NOT_RECORDED);
    }

    private void take(Row row, LocalDate start) {
        Row other = rows.get(start);
        if (other == null || other.year() < row.year()) {
            if (other != null && !other.sameAs(row)) {
                child.tell(ReturnFinding.CORRECTED_LATER, other, null);
            }
            rows.put(start, row);
            answers.put(start, answer(row, start));
        } else if (other.year() == row.year()) {
            child.tell(other.sameAs(row) ? ReturnFinding.DUPLICATE_ROW : ReturnFinding.DISAGREE, row, null);
            if (!other.sameAs(row)) {
                answers.put(start, Answer.NOT_RECORDED);
            }
        }
    }

    private Answer answer(Row row, LocalDate start) {
        if (!child.reads(row, "PREV_PERM")) {
            return Answer.NOT_RECORDED;
        }
        Answer said = switch (row.get("PREV_PERM")) {
            case "P1", "P2", "P3" -> Answer.YES;
            case "Z1" -> Answer.NO;
            default -> Answer.NOT_RECORDED;
        };
        ReturnFinding wrong = wrong(row.get("DATE_PERM"), start);
        if (wrong != null) {
            child.tell(wrong, row, "DATE_PERM");
        }
        return wrong == ReturnFinding.ORDER_AFTER_START ? Answer.NOT_RECORDED : said;
    }

    /** The return writes {@code zz} for a day or month that nobody knows. */
    private static @Nullable ReturnFinding wrong(String day, LocalDate start) {
        if (day.isEmpty() || day.toLowerCase(java.util.Locale.ROOT).startsWith("zz/")) {
            return null;
        }
        LocalDate order = Days.read(day);
        return order == null ? ReturnFinding.BAD_DAY : order.isAfter(start) ? ReturnFinding.ORDER_AFTER_START : null;
    }
}
