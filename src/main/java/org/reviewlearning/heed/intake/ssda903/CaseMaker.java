package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.CaseFile;
import org.reviewlearning.heed.facts.CaseFileException;
import org.reviewlearning.heed.facts.Child;
import org.reviewlearning.heed.facts.Coverage;
import org.reviewlearning.heed.facts.Fact;

/** Makes a case of one child's rows, with coverage from the tables and years that the return holds. */
final class CaseMaker {

    private final Map<Table, Set<Integer>> years;
    private final Map<Table, Set<Integer>> nameless;
    private final Map<Integer, LocalDate> untils = new HashMap<>();
    private final Pseudonyms names;
    private final Findings findings;

    CaseMaker(List<SourceFile> files, Pseudonyms names, Findings findings) {
        this.years = years(files.stream());
        this.nameless = years(files.stream().filter(SourceFile::nameless));
        files.forEach(
                file -> untils.merge(file.year(), file.until(), (one, other) -> one.isBefore(other) ? one : other));
        this.names = names;
        this.findings = findings;
    }

    private static Map<Table, Set<Integer>> years(Stream<SourceFile> files) {
        return files.collect(Collectors.groupingBy(
                SourceFile::table, Collectors.mapping(SourceFile::year, Collectors.toUnmodifiableSet())));
    }

    /** The case; empty when none is made, which is told. */
    Optional<CaseFile> of(String id, ChildRows child) {
        String caseId = names.of(id);
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
        Questionnaires questionnaires = new Questionnaires(child, caseId, ids, findings);
        facts.addAll(questionnaires.facts());
        facts.addAll(arrangements.facts());
        facts.addAll(new OtherFacts(child, years, caseId, ids, findings, names).all());
        CaseFile.Builder builder =
                CaseFile.about(caseId).child(new Child(bornOn, null)).with(facts);
        coverage(child, episodes, arrangements.from(), questionnaires, caseId).forEach(builder::covering);
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
            ChildRows child,
            List<Episode> episodes,
            LocalDate arrangedFrom,
            Questionnaires questionnaires,
            String caseId) {
        Set<Integer> unlisted = unlisted(child, episodes, caseId);
        LocalDate begins = begins(episodes, caseId);
        List<Coverage> coverage = new ArrayList<>();
        for (Table table : Table.values()) {
            for (int year : new TreeSet<>(years.getOrDefault(table, Set.of()))) {
                LocalDate until = Objects.requireNonNull(untils.get(year));
                // A row that names no child may be this child's.
                boolean held = !child.holeIn(table, year)
                        && !nameless.getOrDefault(table, Set.of()).contains(year)
                        // Of a child who may not have been in care, what other tables do not hold tells nothing.
                        && years.getOrDefault(Table.EPISODES, Set.of()).contains(year)
                        && !unlisted.contains(year)
                        && (table != Table.OC2 || questionnaires.noneIn(year));
                LocalDate start = ReturnYear.start(year);
                LocalDate from = table == Table.EPISODES && begins.isAfter(start) ? begins : start;
                for (String kind : FullReturn.holds(table)) {
                    boolean later = kind.equals("arrangements") && arrangedFrom.isAfter(from);
                    LocalDate first = later ? arrangedFrom : from;
                    if (held && !first.isAfter(until)) {
                        add(new Coverage(kind, first, until), coverage);
                    }
                }
            }
        }
        return coverage;
    }

    /** Years that follow one another are said as one period. */
    private static void add(Coverage next, List<Coverage> coverage) {
        for (int i = 0; i < coverage.size(); i++) {
            Coverage before = coverage.get(i);
            if (before.of().equals(next.of()) && before.until().plusDays(1).equals(next.from())) {
                coverage.set(i, new Coverage(next.of(), before.from(), next.until()));
                return;
            }
        }
        coverage.add(next);
    }

    /** The day from which the child's episodes are whole; long ago unless a row that begins no care follows no other. */
    private LocalDate begins(List<Episode> episodes, String caseId) {
        int firstYear = years.getOrDefault(Table.EPISODES, Set.of()).stream()
                .min(Integer::compare)
                .orElseThrow();
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

    /** The years in which an episode of the child runs on and whose return does not name the child. */
    private Set<Integer> unlisted(ChildRows child, List<Episode> episodes, String caseId) {
        Set<Integer> unlisted = new TreeSet<>(years.getOrDefault(Table.EPISODES, Set.of()));
        unlisted.removeAll(child.years(Table.EPISODES));
        unlisted.removeIf(year -> episodes.stream().noneMatch(episode -> episode.runsIn(year)));
        if (!unlisted.isEmpty()) {
            findings.child(Sort.NOT_LISTED, caseId);
        }
        return unlisted;
    }
}
