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
    private final String caseId;
    private final Ids ids;
    private final Findings findings;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Integer> without = new HashSet<>();

    Questionnaires(ChildRows child, @Nullable LocalDate bornOn, String caseId, Ids ids, Findings findings) {
        this.bornOn = bornOn;
        this.caseId = caseId;
        this.ids = ids;
        this.findings = findings;
        child.of(Table.OC2).stream()
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
            findings.row(Sort.DISAGREE, row, null, caseId);
            return;
        }
        if (rows.size() > 1) {
            findings.row(Sort.DUPLICATE_ROW, rows.get(1), null, caseId);
        }
        if (!row.get("SDQ_SCORE").isEmpty()) {
            Integer total = total(row.get("SDQ_SCORE"));
            if (total == null) {
                findings.row(Sort.BAD_FIGURE, row, "SDQ_SCORE", caseId);
            } else {
                add(DocumentKind.QUESTIONNAIRE, total, year, row);
            }
        } else if (row.get("SDQ_REASON").isEmpty()) {
            without.add(year);
        } else if (row.get("SDQ_REASON").equals("SDQ1") && isAsked(year)) {
            findings.row(Sort.CODE_OF_ANOTHER_AGE, row, "SDQ_REASON", caseId);
        } else if (Codes.known(row, "SDQ_REASON", caseId, findings)) {
            add(DocumentKind.NO_QUESTIONNAIRE, null, year, row);
        } else {
            findings.row(Sort.UNKNOWN_CODE, row, "SDQ_REASON", caseId);
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
                ids.of("questionnaire", on), on, of, total, row.file().until(), row.origin()));
    }

    private static @Nullable Integer total(String written) {
        if (!written.matches("\\d{1,2}")) {
            return null;
        }
        int total = Integer.parseInt(written);
        return total > MOST ? null : Integer.valueOf(total);
    }
}
