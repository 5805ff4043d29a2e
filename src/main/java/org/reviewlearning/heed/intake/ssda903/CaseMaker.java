package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.ChildRows;
import org.reviewlearning.heed.intake.tables.Days;
import org.reviewlearning.heed.intake.tables.Row;
import org.reviewlearning.heed.intake.tables.SourceFile;

/** Makes a case of one child's rows, with coverage from the tables and years that the return holds. */
final class CaseMaker {

    /** Where the timing of a table's rows says nothing of days on which the child was not looked after. */
    private static final Set<ReturnTable> OWED_IN_CARE = Set.of(ReturnTable.SOCIAL_WORKERS, ReturnTable.MISSING);

    private final Map<ReturnTable, NavigableMap<Integer, SourceFile>> files = new EnumMap<>(ReturnTable.class);
    private final Map<Integer, LocalDate> untils = new HashMap<>();

    CaseMaker(List<SourceFile> files) {
        for (SourceFile file : files) {
            this.files
                    .computeIfAbsent((ReturnTable) file.table(), table -> new TreeMap<>())
                    .put(file.year(), file);
            untils.merge(file.year(), file.until(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private NavigableMap<Integer, SourceFile> of(ReturnTable table) {
        return files.getOrDefault(table, Collections.emptyNavigableMap());
    }

    /** The case; empty when none is made, which is told. */
    Optional<CaseFile> of(ChildReading child) {
        ChildRows rows = child.rows();
        if (rows.refused()) {
            return Optional.empty();
        }
        if (rows.of(ReturnTable.EPISODES).isEmpty() && !rows.hole(ReturnTable.EPISODES)) {
            child.tell(ReturnFinding.NO_EPISODE);
            return Optional.empty();
        }
        List<Episode> episodes = new Episodes(child).all();
        if (episodes == null || episodes.isEmpty()) {
            return Optional.empty();
        }
        LocalDate bornOn = bornOn(child, episodes.get(0));
        List<Fact> facts = new ArrayList<>(Placements.of(episodes, child));
        facts.addAll(LegalStatuses.of(episodes, child));
        Arrangements.Told arrangements = Arrangements.of(episodes, child, bornOn, Collections.max(untils.values()));
        Questionnaires questionnaires = new Questionnaires(child, bornOn);
        facts.addAll(questionnaires.facts());
        facts.addAll(arrangements.facts());
        Care care = new Care(episodes);
        facts.addAll(new OtherFacts(child, table -> of(table).navigableKeySet(), bornOn, care).all());
        CaseFile.Builder builder =
                CaseFile.about(child.caseId()).child(new Child(bornOn, null)).with(facts);
        coverage(child, episodes, care, arrangements.from(), questionnaires).forEach(builder::covering);
        try {
            return Optional.of(builder.build());
        } catch (CaseFileException e) {
            child.tell(ReturnFinding.NOT_A_CASE);
            return Optional.empty();
        }
    }

    private @Nullable LocalDate bornOn(ChildReading child, Episode first) {
        if (child.rows().of(ReturnTable.HEADER).isEmpty()) {
            child.tell(ReturnFinding.NO_HEADER_ROW);
            return null;
        }
        List<@Nullable LocalDate> told = new ArrayList<>();
        for (Row row : child.rows().of(ReturnTable.HEADER)) {
            LocalDate day = Days.read(row.get("DOB"));
            if (!told.contains(day)) {
                told.add(day);
            }
        }
        LocalDate day = told.get(0);
        if (told.size() > 1 || day == null || day.isAfter(first.from())) {
            child.tell(
                    ReturnFinding.BIRTH_DISAGREES,
                    child.rows().of(ReturnTable.HEADER).get(0),
                    "DOB");
            return null;
        }
        return day;
    }

    private List<Coverage> coverage(
            ChildReading child,
            List<Episode> episodes,
            Care care,
            LocalDate arrangedFrom,
            Questionnaires questionnaires) {
        Set<Integer> unlisted = unlisted(child, episodes);
        LocalDate begins = begins(child, episodes);
        LocalDate placedFrom = placedFrom(child, episodes);
        List<Coverage> coverage = new ArrayList<>();
        for (ReturnTable table : ReturnTable.values()) {
            of(table).forEach((year, file) -> {
                LocalDate until = Objects.requireNonNull(untils.get(year));
                boolean held = !child.rows().holeIn(table, year)
                        // A row that names no child, or whose id was rounded, may be this child's.
                        && !file.mayHoldMoreOf(child.id())
                        // Of a child who may not have been in care, what other tables do not hold tells nothing.
                        && of(ReturnTable.EPISODES).containsKey(year)
                        && !unlisted.contains(year)
                        && (table != ReturnTable.OC2 || questionnaires.noneIn(year));
                // What was going on on the eve of the year ended within it, if at all, and is in its return.
                LocalDate start = ReturnYear.start(year).minusDays(table.lasts() ? 1 : 0);
                LocalDate from = table == ReturnTable.EPISODES ? later(begins, start) : start;
                for (String kind : held ? FullReturn.holds(table) : List.<String>of()) {
                    LocalDate first = kind.equals("arrangements")
                            ? later(arrangedFrom, from)
                            : kind.equals("placements") ? later(placedFrom, from) : from;
                    if (OWED_IN_CARE.contains(table)) {
                        care.periods()
                                .forEach(each -> add(
                                        kind,
                                        later(each.from(), first),
                                        until.isBefore(each.until()) ? until : each.until(),
                                        coverage));
                    } else {
                        add(kind, first, until, coverage);
                    }
                }
            });
        }
        return coverage;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Years that follow one another are said as one period. */
    private static void add(String kind, LocalDate from, LocalDate until, List<Coverage> coverage) {
        if (from.isAfter(until)) {
            return;
        }
        Coverage next = new Coverage(kind, from, until);
        for (int i = 0; i < coverage.size(); i++) {
            Coverage before = coverage.get(i);
            if (before.of().equals(next.of())
                    && !Objects.requireNonNull(next.from())
                            .isAfter(before.until().plusDays(1))) {
                coverage.set(i, new Coverage(next.of(), before.from(), next.until()));
                return;
            }
        }
        coverage.add(next);
    }

    /** The day from which the child's episodes are whole; long ago unless a row that begins no care follows no other. */
    private LocalDate begins(ChildReading child, List<Episode> episodes) {
        int firstYear = of(ReturnTable.EPISODES).firstKey();
        LocalDate begins = LocalDate.MIN;
        for (Episode episode : episodes) {
            boolean follows = episodes.stream().anyMatch(episode::follows);
            if (!episode.startsCare() && !follows) {
                if (!episode.newCarers()) {
                    child.tell(ReturnFinding.STAY_BEGAN_EARLIER, episode.row(), "RNE");
                }
                if (!episode.from().isBefore(ReturnYear.start(firstYear))) {
                    child.tell(ReturnFinding.HISTORY_BEGINS_LATE, episode.row(), "RNE");
                }
                begins = episode.from().plusDays(1);
            }
        }
        return begins;
    }

    /** The day after which placements are whole: a row that keeps the carers in another kind of home may be a move. */
    private LocalDate placedFrom(ChildReading child, List<Episode> episodes) {
        LocalDate from = LocalDate.MIN;
        for (Episode episode : episodes) {
            if (!episode.newCarers() && episodes.stream().anyMatch(episode::isOtherHomeThan)) {
                child.tell(ReturnFinding.OTHER_HOME, episode.row(), "RNE");
                from = episode.from().plusDays(1);
            }
        }
        return from;
    }

    /** The years in which an episode of the child runs on and whose return does not name the child. */
    private Set<Integer> unlisted(ChildReading child, List<Episode> episodes) {
        Set<Integer> unlisted = new TreeSet<>(of(ReturnTable.EPISODES).keySet());
        unlisted.removeAll(child.rows().years(ReturnTable.EPISODES));
        unlisted.removeIf(year -> episodes.stream().noneMatch(episode -> episode.runsIn(year)));
        if (!unlisted.isEmpty()) {
            child.tell(ReturnFinding.NOT_LISTED);
        }
        return unlisted;
    }
}
