package org.reviewlearning.heed.intake.ssda903;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.intake.tables.DayOrder;
import org.reviewlearning.heed.intake.tables.FileSurvey;
import org.reviewlearning.heed.intake.tables.Findings;
import org.reviewlearning.heed.intake.tables.Folders;
import org.reviewlearning.heed.intake.tables.ReadingOptions;
import org.reviewlearning.heed.intake.tables.Reservoir;
import org.reviewlearning.heed.intake.tables.SourceFile;
import org.reviewlearning.heed.intake.tables.Surveyed;

/** The first reading: which files hold which table of which year. */
final class ReturnSurvey {

    /** So many episodes are of some sixty children, and one child in ten goes missing in a year. */
    private static final int MANY = 100;

    private static final Set<ReturnTable> OF_CHILDREN_IN_CARE =
            Set.of(ReturnTable.REVIEWS, ReturnTable.MISSING, ReturnTable.SOCIAL_WORKERS, ReturnTable.OC2);

    private final Findings findings;
    private final FileSurvey files;

    ReturnSurvey(Findings findings) {
        this.findings = findings;
        this.files = new FileSurvey(ReturnTable.FORM, findings);
    }

    /** Some of the child ids of the files. */
    Reservoir ids() {
        return files.ids();
    }

    /** The files that will be read, by table and year. */
    List<SourceFile> of(Collection<Path> paths, ReadingOptions options) {
        Map<ReturnYear.Named, List<Surveyed>> sets = new LinkedHashMap<>();
        for (Folders.Found found : new Folders(findings).files(paths)) {
            Surveyed file = files.of(found.path());
            if (file != null) {
                sets.computeIfAbsent(ReturnYear.named(found), set -> new ArrayList<>())
                        .add(file);
            }
        }
        new DayOrder(findings).decide(sets.values());
        sets.values().removeIf(List::isEmpty);
        Map<String, List<SourceFile>> same = new TreeMap<>();
        Map<Integer, Surveyed> care = new HashMap<>();
        sets.forEach((named, set) -> {
            YearOfFiles years = new YearOfFiles(set, findings);
            Integer began = years.began(named.years(), options.year());
            if (began != null) {
                LocalDate until = years.until(began, options.takenOutOn());
                strangers(set);
                for (Surveyed file : set) {
                    same.computeIfAbsent(began + " " + file.table(), key -> new ArrayList<>())
                            .add(new SourceFile(file, began, until));
                    if (file.table() == ReturnTable.EPISODES) {
                        care.put(began, file);
                    }
                }
            }
        });
        List<SourceFile> usable = new ArrayList<>();
        for (List<SourceFile> alike : same.values()) {
            SourceFile first = alike.get(0);
            if (alike.size() > 1) {
                alike.forEach(file -> findings.file(
                        ReturnFinding.SAME_TABLE_TWICE,
                        file.name(),
                        null,
                        file.table().inWords() + " of " + ReturnYear.inWords(file.year())));
            } else if (first.rows() > 0 || !owed(first, care.get(first.year()))) {
                usable.add(first);
            } else {
                findings.file(ReturnFinding.EMPTY_TABLE, first.name());
            }
        }
        if (usable.stream().noneMatch(file -> file.table() == ReturnTable.EPISODES)) {
            findings.file(
                    ReturnFinding.NO_EPISODES_TABLE,
                    paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return files.doubted(usable);
    }

    /** A table about other children than the episodes' has ids of another form, so that any row may be anybody's. */
    private void strangers(List<Surveyed> export) {
        Optional<Surveyed> care = export.stream()
                .filter(file -> file.table() == ReturnTable.EPISODES)
                .findFirst();
        for (Surveyed file : export) {
            if (OF_CHILDREN_IN_CARE.contains(file.table())
                    && care.map(file::isOfOthersThan).orElse(false)) {
                findings.file(ReturnFinding.OTHER_CHILDREN, file.name(), "CHILD", null);
                file.mayBeAnybodys();
            }
        }
    }

    /** Whether a table of this year must have a row, going by the children who were looked after in it. */
    private static boolean owed(SourceFile file, @Nullable Surveyed care) {
        if (care == null || care.lookedAfter() == 0) {
            return false;
        }
        return switch ((ReturnTable) file.table()) {
            case HEADER, SOCIAL_WORKERS -> true;
            // The first review has twenty working days.
            case REVIEWS -> !care.careFrom().isAfter(file.until().minusDays(28));
            // Questionnaires are owed of children in care for all of the year.
            case OC2 -> !care.careFrom().isAfter(ReturnYear.start(file.year()));
            // Of so many children hardly ever none goes missing.
            case MISSING -> care.lookedAfter() >= MANY;
            default -> false;
        };
    }
}
