package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.ChildRows;
import org.reviewlearning.heed.intake.tables.Days;
import org.reviewlearning.heed.intake.tables.FindingType;
import org.reviewlearning.heed.intake.tables.Row;
import org.reviewlearning.heed.intake.tables.Severity;

/**
 * Makes one history of a child's episode rows of all years, repaired only where a stated rule says how. Where none
 * does, the child is refused: a history with a guessed part would answer questions that it cannot.
 */
final class Episodes {

    private final ChildReading child;
    private final ChildRows rows;
    private boolean refused;

    Episodes(ChildReading child) {
        this.child = child;
        this.rows = child.rows();
    }

    /** The episodes by their first day; {@code null} when the child is refused. */
    @Nullable
    List<Episode> all() {
        if (rows.tooMany()) {
            child.tell(ReturnFinding.TOO_MANY_ROWS);
            return null;
        }
        if (rows.hole(ReturnTable.EPISODES)) {
            child.tell(ReturnFinding.BROKEN_ROW);
            refused = true;
        }
        Map<LocalDate, List<Row>> byDay = new TreeMap<>();
        @Nullable Row before = null;
        boolean sorted = true;
        for (Row row : rows.of(ReturnTable.EPISODES)) {
            LocalDate from = readable(row);
            if (from != null) {
                byDay.computeIfAbsent(from, day -> new ArrayList<>(2)).add(row);
                LocalDate last =
                        before == null || !before.file().equals(row.file()) ? null : Days.read(before.get("DECOM"));
                sorted &= last == null || !from.isBefore(last);
                before = row;
            }
        }
        List<Episode> episodes = new ArrayList<>();
        byDay.forEach((from, rows) -> latest(rows).forEach(row -> episodes.add(episode(row, from))));
        Set<Integer> named = rows.years(ReturnTable.EPISODES);
        for (Episode episode : List.copyOf(episodes)) {
            if (episode.until() == null && named.contains(episode.row().year() + 1)) {
                Episode dated = datedAgain(episode, episodes);
                if (dated == null) {
                    refuse(ReturnFinding.NOT_REPEATED, episode.row(), "DECOM");
                } else {
                    child.tell(ReturnFinding.CORRECTED_LATER, episode.row(), "DECOM");
                    episodes.remove(episode);
                    episodes.replaceAll(each -> each.endsAt(episode.from(), dated.from()));
                }
            }
        }
        if (!refused && !sorted) {
            child.tell(ReturnFinding.OUT_OF_ORDER);
        }
        return refused ? null : ended(episodes);
    }

    /**
     * The next year's only row that tells an open episode with another first day: it alone was going on when the year
     * began, and says all else as the open row does. {@code null} when there is none.
     */
    private static @Nullable Episode datedAgain(Episode open, List<Episode> episodes) {
        List<Episode> going = episodes.stream()
                .filter(each -> each.row().year() == open.row().year() + 1
                        && !each.from().isAfter(ReturnYear.end(open.row().year())))
                .toList();
        return going.size() == 1
                        && Stream.of("RNE", "LS", "PLACE")
                                .allMatch(column -> open.row()
                                        .get(column)
                                        .equals(going.get(0).row().get(column)))
                ? going.get(0)
                : null;
    }

    /** DECOM, when the row can be read; otherwise every problem of the row is told. */
    private @Nullable LocalDate readable(Row row) {
        LocalDate from = Days.read(row.get("DECOM"));
        if (from == null) {
            refuse(row.get("DECOM").isEmpty() ? ReturnFinding.NO_DAY : ReturnFinding.BAD_DAY, row, "DECOM");
        } else if (from.isAfter(ReturnYear.end(row.year()))) {
            refuse(ReturnFinding.AFTER_YEAR, row, "DECOM");
        }
        boolean ended = !row.get("DEC").isEmpty();
        LocalDate until = Days.read(row.get("DEC"));
        if (ended && until == null) {
            refuse(ReturnFinding.BAD_DAY, row, "DEC");
        } else if (from != null && until != null && until.isBefore(from)) {
            refuse(ReturnFinding.EPISODE_ENDS_FIRST, row, "DEC");
        }
        code(row, "RNE");
        code(row, "PLACE");
        if (!row.get("REC").isEmpty()) {
            code(row, "REC");
        }
        for (String column : List.of("LS", "REASON_PLACE_CHANGE")) {
            boolean blank = row.get(column).isEmpty() && !column.equals("LS");
            if (!blank) {
                child.reads(row, column);
            }
        }
        return from;
    }

    private void code(Row row, String column) {
        if (!child.knows(row, column)) {
            refuse(ReturnFinding.EPISODE_CODE, row, column);
        }
    }

    private void refuse(FindingType type, Row row, String column) {
        child.tell(type, row, column);
        if (ReturnTable.FORM.rules().severity(type) != Severity.CHILD_REFUSED && !refused) {
            child.tell(ReturnFinding.BROKEN_ROW);
        }
        refused = true;
    }

    /**
     * Of rows that begin on one day, those that hold: the latest year's, each once. A stay of no day ended in its own year,
     * so that no later year has to repeat it.
     */
    private List<Row> latest(List<Row> rows) {
        List<Row> hold = new ArrayList<>(
                latestAlike(rows.stream().filter(Episodes::ofNoDay).toList()));
        List<Row> lasting =
                latestAlike(rows.stream().filter(row -> !ofNoDay(row)).toList());
        if (lasting.size() > 1) {
            child.tell(ReturnFinding.SAME_DAY, lasting.get(1), "DECOM");
            refused = true;
        }
        hold.addAll(lasting);
        return hold;
    }

    private static boolean ofNoDay(Row row) {
        return row.get("DEC").equals(row.get("DECOM"));
    }

    private List<Row> latestAlike(List<Row> rows) {
        int year = rows.stream().mapToInt(Row::year).max().orElse(0);
        List<Row> hold = new ArrayList<>();
        for (Row row : rows) {
            if (row.year() == year) {
                if (hold.stream().anyMatch(row::sameAs)) {
                    child.tell(ReturnFinding.DUPLICATE_ROW, row, null);
                } else {
                    hold.add(row);
                }
            }
        }
        rows.stream()
                .filter(row -> row.year() < year && corrected(row, hold.get(0)))
                .forEach(row -> child.tell(ReturnFinding.CORRECTED_LATER, row, null));
        return hold;
    }

    /** Whether the later row says another thing, and not only how the episode ended. */
    private static boolean corrected(Row row, Row later) {
        for (String column : List.of("RNE", "LS", "PLACE")) {
            if (!row.get(column).equals(later.get(column))) {
                return true;
            }
        }
        return !row.get("DEC").isEmpty()
                && Stream.of("DEC", "REC", "REASON_PLACE_CHANGE")
                        .anyMatch(column -> !row.get(column).equals(later.get(column)));
    }

    private Episode episode(Row row, LocalDate from) {
        LocalDate until = Days.read(row.get("DEC"));
        String rec = row.get("REC");
        boolean care = rec.isEmpty() || rec.equals("X1");
        if (until != null && until.isAfter(ReturnYear.end(row.year()))) {
            child.tell(ReturnFinding.END_AFTER_YEAR, row, "DEC");
            return new Episode(row, from, null, true);
        }
        return new Episode(row, from, until, care);
    }

    /** Gives every episode the end that its row and the rows after it tell, or refuses the child. */
    private @Nullable List<Episode> ended(List<Episode> episodes) {
        List<Episode> ended = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            Row row = episode.row();
            LocalDate next = i + 1 < episodes.size() ? episodes.get(i + 1).from() : null;
            LocalDate until = episode.until();
            boolean saysX1 = row.get("REC").equals("X1");
            boolean meets = until != null && begins(episodes, until, i);
            boolean startsAgain = next != null && episodes.get(i + 1).startsCare();
            if (until == null && episode.endsCare()) {
                refuse(ReturnFinding.ENDED_WITHOUT_DAY, row, "REC");
            } else if (startsAgain
                    && (until == null || until.equals(next) && row.get("REC").isEmpty())) {
                refuse(ReturnFinding.END_NOT_TOLD, row, until == null ? "DEC" : "REC");
            } else if (until == null && next != null) {
                child.tell(ReturnFinding.ENDED_BY_NEXT, row, "DEC");
                until = next;
            } else if (until == null && saysX1 && row.get("DEC").isEmpty()) {
                child.tell(ReturnFinding.STILL_OPEN, row, "REC");
            } else if (until != null && row.get("REC").isEmpty()) {
                if (meets) {
                    child.tell(ReturnFinding.ENDED_BY_NEXT, row, "REC");
                } else {
                    refuse(ReturnFinding.ENDED_WITHOUT_REASON, row, "REC");
                }
            } else if (until != null && saysX1 && !meets) {
                refuse(ReturnFinding.NEXT_MISSING, row, "REC");
            } else if (until != null && next != null && until.isAfter(next)) {
                child.tell(ReturnFinding.OVERLAP_KEPT, row, "DEC");
            }
            ended.add(new Episode(row, episode.from(), until, episode.care()));
        }
        ended.stream()
                .filter(episode -> episode.endsForGood() && ended.stream().anyMatch(episode::isOutlivedBy))
                .forEach(episode -> refuse(ReturnFinding.OUTLIVED, episode.row(), "REC"));
        return refused ? null : ended;
    }

    private static boolean begins(List<Episode> episodes, LocalDate day, int after) {
        for (int i = after + 1; i < episodes.size(); i++) {
            if (episodes.get(i).from().equals(day)) {
                return true;
            }
        }
        return false;
    }
}
