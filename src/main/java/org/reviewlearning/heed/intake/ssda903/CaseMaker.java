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

/** Makes a case of one child's rows, with coverage from the tables and years that the return holds. */
final class CaseMaker {

    /** Where the timing of a table's rows says nothing of days on which the child was not looked after. */
    private static final Set<Table> OWED_IN_CARE = Set.of(Table.SOCIAL_WORKERS, Table.MISSING);

    private final Map<Table, NavigableMap<Integer, SourceFile>> files = new EnumMap<>(Table.class);
    private final Map<Integer, LocalDate> untils = new HashMap<>();
    private final Pseudonyms names;
    private final Findings findings;

    CaseMaker(List<SourceFile> files, Pseudonyms names, Findings findings) {
        for (SourceFile file : files) {
            this.files.computeIfAbsent(file.table(), table -> new TreeMap<>()).put(file.year(), file);
            untils.merge(file.year(), file.until(), (one, other) -> one.isBefore(other) ? one : other);
        }
        this.names = names;
        this.findings = findings;
    }

    private NavigableMap<Integer, SourceFile> of(Table table) {
        return files.getOrDefault(table, Collections.emptyNavigableMap());
    }

    /** The case; empty when none is made, which is told. */
    Optional<CaseFile> of(String id, ChildRows child) {
        String caseId = names.of(id);
        if (child.refused()) {
            return Optional.empty();
        }
        if (child.of(Table.EPISODES).isEmpty() && !child.hole(Table.EPISODES)) {
            findings.child(Sort.NO_EPISODE, caseId);
            return Optional.empty();
        }
        List<Episode> episodes = new Episodes(caseId, findings).of(child);
        if (episodes == null || episodes.isEmpty()) {
            return Optional.empty();
        }
        LocalDate bornOn = bornOn(child, episodes.get(0), caseId);
        Ids ids = new Ids();
        List<Fact> facts = new ArrayList<>(Stays.of(episodes, ids));
        Arrangements.Told arrangements = Arrangements.of(episodes, child, bornOn, ids, caseId, findings);
        Questionnaires questionnaires = new Questionnaires(child, bornOn, caseId, ids, findings);
        facts.addAll(questionnaires.facts());
        facts.addAll(arrangements.facts());
        Care care = new Care(episodes);
        facts.addAll(
                new OtherFacts(child, table -> of(table).navigableKeySet(), bornOn, care, caseId, ids, findings, names)
                        .all());
        CaseFile.Builder builder =
                CaseFile.about(caseId).child(new Child(bornOn, null)).with(facts);
        coverage(id, child, episodes, care, arrangements.from(), questionnaires, caseId)
                .forEach(builder::covering);
        try {
            return Optional.of(builder.build());
        } catch (CaseFileException e) {
            findings.child(Sort.NOT_A_CASE, caseId);
            return Optional.empty();
        }
    }

    private @Nullable LocalDate bornOn(ChildRows child, Episode first, String caseId) {
        if (child.of(Table.HEADER).isEmpty()) {
            findings.child(Sort.NO_HEADER_ROW, caseId);
            return null;
        }
        List<@Nullable LocalDate> told = new ArrayList<>();
        for (Row row : child.of(Table.HEADER)) {
            LocalDate day = Days.read(row.get("DOB"));
            if (!told.contains(day)) {
                told.add(day);
            }
        }
        LocalDate day = told.get(0);
        if (told.size() > 1 || day == null || day.isAfter(first.from())) {
            findings.row(Sort.BIRTH_DISAGREES, child.of(Table.HEADER).get(0), "DOB", caseId);
            return null;
        }
        return day;
    }

    private List<Coverage> coverage(
            String id,
            ChildRows child,
            List<Episode> episodes,
            Care care,
            LocalDate arrangedFrom,
            Questionnaires questionnaires,
            String caseId) {
        Set<Integer> unlisted = unlisted(child, episodes, caseId);
        LocalDate begins = begins(episodes, caseId);
        LocalDate placedFrom = placedFrom(episodes, caseId);
        List<Coverage> coverage = new ArrayList<>();
        for (Table table : Table.values()) {
            of(table).forEach((year, file) -> {
                LocalDate until = Objects.requireNonNull(untils.get(year));
                boolean held = !child.holeIn(table, year)
                        // A row that names no child, or whose id was rounded, may be this child's.
                        && !file.mayHoldMoreOf(id)
                        // Of a child who may not have been in care, what other tables do not hold tells nothing.
                        && of(Table.EPISODES).containsKey(year)
                        && !unlisted.contains(year)
                        && (table != Table.OC2 || questionnaires.noneIn(year));
                // What was going on on the eve of the year ended within it, if at all, and is in its return.
                LocalDate start = ReturnYear.start(year).minusDays(table.lasts() ? 1 : 0);
                LocalDate from = table == Table.EPISODES ? later(begins, start) : start;
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
    private LocalDate begins(List<Episode> episodes, String caseId) {
        int firstYear = of(Table.EPISODES).firstKey();
        LocalDate begins = LocalDate.MIN;
        for (Episode episode : episodes) {
            boolean follows = episodes.stream().anyMatch(episode::follows);
            if (!episode.startsCare() && !follows) {
                if (!episode.newCarers()) {
                    findings.row(Sort.STAY_BEGAN_EARLIER, episode.row(), "RNE", caseId);
                }
                if (!episode.from().isBefore(ReturnYear.start(firstYear))) {
                    findings.row(Sort.HISTORY_BEGINS_LATE, episode.row(), "RNE", caseId);
                }
                begins = episode.from().plusDays(1);
            }
        }
        return begins;
    }

    /** The day after which placements are whole: a row that keeps the carers in another kind of home may be a move. */
    private LocalDate placedFrom(List<Episode> episodes, String caseId) {
        LocalDate from = LocalDate.MIN;
        for (Episode episode : episodes) {
            if (!episode.newCarers() && episodes.stream().anyMatch(episode::isOtherHomeThan)) {
                findings.row(Sort.OTHER_HOME, episode.row(), "RNE", caseId);
                from = episode.from().plusDays(1);
            }
        }
        return from;
    }

    /** The years in which an episode of the child runs on and whose return does not name the child. */
    private Set<Integer> unlisted(ChildRows child, List<Episode> episodes, String caseId) {
        Set<Integer> unlisted = new TreeSet<>(of(Table.EPISODES).keySet());
        unlisted.removeAll(child.years(Table.EPISODES));
        unlisted.removeIf(year -> episodes.stream().noneMatch(episode -> episode.runsIn(year)));
        if (!unlisted.isEmpty()) {
            findings.child(Sort.NOT_LISTED, caseId);
        }
        return unlisted;
    }
}
