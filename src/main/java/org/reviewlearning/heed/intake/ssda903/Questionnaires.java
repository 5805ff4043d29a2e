package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.Row;

/**
 * The strengths and difficulties questionnaires of a child, and whether there is a reason for none, not which. The return
 * says the year of one and not its day: it is dated on the first day of that year, so that it is never taken for newer
 * than it is, and is known from the last day on; nothing is concluded from not finding another within the year. Of a child whom the table does not list
 * it says nothing.
 */
final class Questionnaires {

    private static final int MOST = 40;

    /** The ages of which the return asks. */
    private static final int YOUNGEST = 4;

    private static final int OLDEST = 16;

    private final @Nullable LocalDate bornOn;
    private final ChildReading child;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Integer> without = new HashSet<>();

    Questionnaires(ChildReading child, @Nullable LocalDate bornOn) {
        this.bornOn = bornOn;
        this.child = child;
        child.rows().of(ReturnTable.OC2).stream()
                .collect(Collectors.groupingBy(Row::year, TreeMap::new, Collectors.toList()))
                .forEach(this::take);
    }

    Collection<Fact> facts() {
        return facts;
    }

    /** Whether the return lists the child in this year and says neither a questionnaire nor why there is none. */
    boolean noneIn(int year) {
        return without.contains(year);
    }

    private void take(int year, List<Row> rows) {
        Row row = rows.get(0);
        if (rows.stream().anyMatch(other -> !other.sameAs(row))) {
            child.tell(ReturnFinding.DISAGREE, row, null);
            return;
        }
        if (rows.size() > 1) {
            child.tell(ReturnFinding.DUPLICATE_ROW, rows.get(1), null);
        }
        if (!row.get("SDQ_SCORE").isEmpty()) {
            Integer total = total(row.get("SDQ_SCORE"));
            if (total == null) {
                child.tell(ReturnFinding.BAD_FIGURE, row, "SDQ_SCORE");
            } else {
                add(DocumentKind.QUESTIONNAIRE, total, year, row);
            }
        } else if (row.get("SDQ_REASON").isEmpty()) {
            without.add(year);
        } else if (row.get("SDQ_REASON").equals("SDQ1") && isAsked(year)) {
            child.tell(ReturnFinding.CODE_OF_ANOTHER_AGE, row, "SDQ_REASON");
        } else if (child.reads(row, "SDQ_REASON")) {
            add(DocumentKind.NO_QUESTIONNAIRE, null, year, row);
        }
    }

    /** Whether the child was of the ages asked of on every day of the year. */
    private boolean isAsked(int year) {
        return bornOn != null
                && !bornOn.plusYears(YOUNGEST).isAfter(ReturnYear.start(year))
                && bornOn.plusYears(OLDEST + 1L).isAfter(ReturnYear.end(year));
    }

    private void add(DocumentKind of, @Nullable Integer total, int year, Row row) {
        LocalDate on = ReturnYear.start(year);
        facts.add(new Document(
                child.idOf("questionnaire", on), on, of, total, row.file().until(), row.origin()));
    }

    private static @Nullable Integer total(String written) {
        if (!written.matches("\\d{1,2}")) {
            return null;
        }
        int total = Integer.parseInt(written);
        return total > MOST ? null : Integer.valueOf(total);
    }
}
