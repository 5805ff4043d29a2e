package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.MissingEpisodeBuilder;
import org.reviewlearning.heed.facts.MissingKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.WorkerRole;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.Days;
import org.reviewlearning.heed.intake.tables.Row;

/**
 * Reviews, missing episodes and social workers. A row that cannot be read is a hole: nothing is then concluded from
 * what the table does not hold of this child in that year.
 */
record OtherFacts(
        ChildReading child,
        Function<ReturnTable, NavigableSet<Integer>> years,
        @Nullable LocalDate bornOn,
        Care care) {

    /** Under this age a review is not asked how the child took part in it. */
    private static final int FOUR = 4;

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        byDay(ReturnTable.REVIEWS, "REVIEW", null).forEach((begins, row) -> facts.add(review(row, begins.day())));
        byDay(ReturnTable.MISSING, "MIS_START", "MIS_END")
                .forEach((begins, row) -> facts.add(missing(row, begins.day())));
        Set<String> before = new HashSet<>();
        byDay(ReturnTable.SOCIAL_WORKERS, "SW_DECOM", "SW_DEC")
                .forEach((begins, row) -> facts.add(worker(row, begins.day(), before)));
        return facts;
    }

    /**
     * When something began. What ended on that day stands before what went on, so that both may have been.
     *
     * @param day the day
     * @param lasted whether it did not end on it
     */
    private record Begins(LocalDate day, boolean lasted) {}

    /** One row for each beginning: the latest year's. */
    private Map<Begins, Row> byDay(ReturnTable table, String from, @Nullable String until) {
        Map<Begins, Row> latest =
                new TreeMap<>(Comparator.comparing(Begins::day).thenComparing(Begins::lasted));
        for (Row row : child.rows().of(table)) {
            LocalDate day = Days.read(row.get(from));
            ReturnFinding wrong = day == null
                    ? row.get(from).isEmpty() ? ReturnFinding.NO_DAY : ReturnFinding.BAD_DAY
                    : day.isAfter(ReturnYear.end(row.year())) ? ReturnFinding.AFTER_YEAR : null;
            String column = from;
            if (wrong == null && until != null && !row.get(until).isEmpty()) {
                LocalDate end = Days.read(row.get(until));
                wrong = end == null ? ReturnFinding.BAD_DAY : end.isBefore(day) ? ReturnFinding.ENDS_FIRST : null;
                column = until;
            }
            if (wrong != null || day == null) {
                child.tell(wrong == null ? ReturnFinding.NO_DAY : wrong, row, column);
                child.rows().hole(table, row.year());
            } else {
                boolean lasted = until != null && !row.get(until).equals(row.get(from));
                keep(latest, new Begins(day, lasted), row, until);
            }
        }
        if (until != null) {
            latest.forEach((begins, row) -> {
                if (openAtYearsEnd(row, until) && endedWithCare(row, begins.day()) == null) {
                    open(row, until);
                }
            });
        }
        return latest;
    }

    private static boolean openAtYearsEnd(Row row, String until) {
        LocalDate end = Days.read(row.get(until));
        return end == null || end.isAfter(ReturnYear.end(row.year()));
    }

    /** The day on which care ended before the year did, when a worker was there; {@code null} when it did not. */
    private @Nullable LocalDate endedWithCare(Row row, LocalDate from) {
        LocalDate yearEnds = ReturnYear.end(row.year());
        LocalDate end = care.lastUntil(yearEnds);
        boolean ended = !end.isAfter(yearEnds) && !end.isBefore(from);
        return ended && row.file().table() == ReturnTable.SOCIAL_WORKERS ? end : null;
    }

    /** A row that was open when its year ended must stand in the next year's table, or nobody knows whether it has ended. */
    private void open(Row row, String until) {
        ReturnTable table = (ReturnTable) row.file().table();
        Set<Integer> later = years.apply(table).tailSet(row.year(), false);
        later.forEach(year -> child.rows().hole(table, year));
        if (!later.isEmpty() && child.rows().years(ReturnTable.EPISODES).contains(row.year() + 1)) {
            child.tell(ReturnFinding.OPEN_NOT_REPEATED, row, until);
        }
    }

    private void keep(Map<Begins, Row> latest, Begins begins, Row row, @Nullable String until) {
        Row other = latest.get(begins);
        if (other == null || other.year() < row.year()) {
            latest.put(begins, row);
        }
        if (other != null && other.sameAs(row)) {
            if (other.year() == row.year()) {
                child.tell(ReturnFinding.DUPLICATE_ROW, row, null);
            }
        } else if (other != null && other.year() == row.year()) {
            child.tell(ReturnFinding.DISAGREE, row, null);
            child.rows().hole(row.file().table(), row.year());
        } else if (other != null && !other.sameAs(row, until)) {
            child.tell(ReturnFinding.CORRECTED_LATER, other.year() < row.year() ? other : row, null);
        }
    }

    private Fact review(Row row, LocalDate day) {
        boolean known = child.reads(row, "REVIEW_CODE") && ofThatAge(row, day);
        boolean agreed = child.rows().of(ReturnTable.REVIEWS).stream()
                .filter(other -> other.year() == row.year() && day.equals(Days.read(other.get("REVIEW"))))
                .allMatch(row::sameAs);
        ChildParticipation participation = known && agreed
                ? ChildParticipation.values()[row.get("REVIEW_CODE").charAt(2) - '0']
                : null;
        return MeetingBuilder.builder()
                .id(child.idOf("review", day))
                .on(day)
                .of(MeetingKind.REVIEW)
                .participation(participation)
                .origin(row.origin())
                .build();
    }

    /** PN0 says that the child was under four, and the others that they were not. */
    private boolean ofThatAge(Row row, LocalDate day) {
        LocalDate born = bornOn == null ? row.born() : bornOn;
        boolean fits = born == null
                || row.get("REVIEW_CODE").equals("PN0") == born.plusYears(FOUR).isAfter(day);
        if (!fits) {
            child.tell(ReturnFinding.CODE_OF_ANOTHER_AGE, row, "REVIEW_CODE");
        }
        return fits;
    }

    private Fact missing(Row row, LocalDate day) {
        MissingKind kind = !child.reads(row, "MISSING")
                ? null
                : row.get("MISSING").equals("M") ? MissingKind.MISSING : MissingKind.AWAY_WITHOUT_AUTHORISATION;
        return MissingEpisodeBuilder.builder()
                .id(child.idOf("missing", day))
                .of(kind)
                .from(day)
                .ending(end(row, "MIS_END"))
                .origin(row.origin())
                .build();
    }

    /** A worker who comes for an absence is cover, unless it is the one who was away and is back. */
    private Fact worker(Row row, LocalDate day, Set<String> before) {
        String worker = row.get("SW_ID");
        if (worker.isEmpty()) {
            child.tell(ReturnFinding.NO_WORKER, row, "SW_ID");
        }
        // Of the first worker told it is not known who was there before: it may be the one who is back.
        boolean first = before.isEmpty();
        boolean again = worker.isEmpty() || !before.add(worker);
        Answer cover = row.get("SW_REASON").isEmpty() || !child.reads(row, "SW_REASON")
                ? Answer.NOT_RECORDED
                : !row.get("SW_REASON").equals("ABSENC")
                        ? Answer.NO
                        : worker.isEmpty() || first ? Answer.NOT_RECORDED : again ? Answer.NO : Answer.YES;
        return new Involvement(
                child.idOf("worker", day),
                WorkerRole.SOCIAL_WORKER,
                worker.isEmpty() ? null : child.pseudonym(worker),
                day,
                cover,
                null,
                workerUntil(row, day),
                null,
                row.origin());
    }

    /** The return tells of workers while the child is looked after, so that one is not told to be there after that. */
    private @Nullable Step workerUntil(Row row, LocalDate from) {
        LocalDate ended = openAtYearsEnd(row, "SW_DEC") ? endedWithCare(row, from) : null;
        if (ended != null) {
            child.tell(ReturnFinding.WORKER_UNTIL_CARE, row, "SW_DEC");
            return new Step(ended);
        }
        return end(row, "SW_DEC");
    }

    private @Nullable Step end(Row row, String column) {
        LocalDate end = Days.read(row.get(column));
        if (end != null && end.isAfter(ReturnYear.end(row.year()))) {
            child.tell(ReturnFinding.END_AFTER_YEAR, row, column);
            return null;
        }
        return end == null ? null : new Step(end);
    }
}
