package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * than it is, and nothing is concluded from not finding another within the year. Of a child whom the table does not list
 * it says nothing.
 */
final class Questionnaires {

    private static final int MOST = 40;

    private final List<Fact> facts = new ArrayList<>();
    private final Set<Integer> without = new HashSet<>();

    Questionnaires(ChildRows child, String caseId, Ids ids, Findings findings) {
        Map<Integer, List<Row>> years = child.of(Table.OC2).stream()
                .collect(Collectors.groupingBy(Row::year, TreeMap::new, Collectors.toList()));
        years.forEach((year, rows) -> {
            Row row = rows.get(0);
            String total = row.get("SDQ_SCORE");
            boolean reason = !row.get("SDQ_REASON").isEmpty();
            Sort wrong = rows.stream().anyMatch(other -> !other.sameAs(row))
                    ? Sort.DISAGREE
                    : !total.isEmpty()
                            ? figure(total) == null ? Sort.BAD_FIGURE : null
                            : reason && !Codes.known(row, "SDQ_REASON", caseId, findings) ? Sort.UNKNOWN_CODE : null;
            if (rows.size() > 1 && wrong != Sort.DISAGREE) {
                findings.row(Sort.DUPLICATE_ROW, rows.get(1), null, caseId);
            }
            if (wrong != null) {
                String column = wrong == Sort.BAD_FIGURE ? "SDQ_SCORE" : "SDQ_REASON";
                findings.row(wrong, row, wrong == Sort.DISAGREE ? null : column, caseId);
            } else if (total.isEmpty() && !reason) {
                without.add(year);
            } else {
                LocalDate on = ReturnYear.start(year);
                facts.add(new Document(
                        ids.of("questionnaire", on),
                        on,
                        total.isEmpty() ? DocumentKind.NO_QUESTIONNAIRE : DocumentKind.QUESTIONNAIRE,
                        figure(total),
                        null,
                        row.origin()));
            }
        });
    }

    Collection<Fact> facts() {
        return facts;
    }

    /** Whether the return lists the child in this year and says neither a questionnaire nor why there is none. */
    boolean noneIn(int year) {
        return without.contains(year);
    }

    private static @Nullable Integer figure(String total) {
        if (!total.matches("\\d{1,2}")) {
            return null;
        }
        int figure = Integer.parseInt(total);
        return figure > MOST ? null : Integer.valueOf(figure);
    }
}
