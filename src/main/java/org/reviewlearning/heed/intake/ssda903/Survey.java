package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Utf16;

/** The first reading: which files hold which table of which year. It keeps a handful of figures and ids of each file. */
final class Survey {

    /** Far from any return: all tables of 100,000 children over five years take a tenth of it. */
    private static final long LARGEST_FILE = 1L << 30;

    /** So many episodes are of some sixty children, and one child in ten goes missing in a year. */
    private static final int MANY = 100;

    private static final Set<Table> OF_CHILDREN_IN_CARE =
            Set.of(Table.REVIEWS, Table.MISSING, Table.SOCIAL_WORKERS, Table.OC2);

    private final Findings findings;
    private final Reservoir ids = new Reservoir();

    Survey(Findings findings) {
        this.findings = findings;
    }

    /** Some of the child ids of the files. */
    Reservoir ids() {
        return ids;
    }

    /** The files that will be read, by table and year. */
    List<SourceFile> of(Collection<Path> paths, ReadingOptions options) {
        Map<ReturnYear.Named, List<Surveyed>> sets = new LinkedHashMap<>();
        new Folders(findings).files(paths).forEach((path, named) -> {
            Surveyed file = survey(path);
            if (file != null) {
                sets.computeIfAbsent(named, set -> new ArrayList<>()).add(file);
            }
        });
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
                    same.computeIfAbsent(began + " " + file.table, key -> new ArrayList<>())
                            .add(new SourceFile(file, began, until));
                    if (file.table == Table.EPISODES) {
                        care.put(began, file);
                    }
                }
            }
        });
        List<SourceFile> usable = new ArrayList<>();
        for (List<SourceFile> files : same.values()) {
            SourceFile first = files.get(0);
            if (files.size() > 1) {
                files.forEach(file -> findings.file(
                        Sort.SAME_TABLE_TWICE,
                        file.name(),
                        null,
                        file.table().inWords() + " of " + ReturnYear.inWords(file.year())));
            } else if (first.rows() > 0 || !owed(first, care.get(first.year()))) {
                usable.add(first);
            } else {
                findings.file(Sort.EMPTY_TABLE, first.name(), null, null);
            }
        }
        if (usable.stream().noneMatch(file -> file.table() == Table.EPISODES)) {
            findings.file(
                    Sort.NO_EPISODES_TABLE,
                    paths.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    null,
                    null);
        }
        return doubted(usable);
    }

    /** A table about other children than the episodes' has ids of another form, so that any row may be anybody's. */
    private void strangers(List<Surveyed> export) {
        Optional<Surveyed> care =
                export.stream().filter(file -> file.table == Table.EPISODES).findFirst();
        for (Surveyed file : export) {
            if (OF_CHILDREN_IN_CARE.contains(file.table)
                    && care.map(file::isOfOthersThan).orElse(false)) {
                findings.file(Sort.OTHER_CHILDREN, file.path.toString(), "CHILD", null);
                file.nameless = true;
            }
        }
    }

    /** Whether a table of this year must have a row, going by the children who were looked after in it. */
    private static boolean owed(SourceFile file, @Nullable Surveyed care) {
        if (care == null || care.lookedAfter == 0) {
            return false;
        }
        return switch (file.table()) {
            case HEADER, SOCIAL_WORKERS -> true;
            // The first review has twenty working days.
            case REVIEWS -> !care.careFrom().isAfter(file.until().minusDays(28));
            // Questionnaires are owed of children in care for all of the year.
            case OC2 -> !care.careFrom().isAfter(ReturnYear.start(file.year()));
            // Of so many children hardly ever none goes missing.
            case MISSING -> care.lookedAfter >= MANY;
            default -> false;
        };
    }

    /** Looks up whose the broken rows are: where no good row of any table names the child, the id itself may be broken. */
    private List<SourceFile> doubted(List<SourceFile> files) {
        Set<String> unknown = new HashSet<>();
        files.forEach(file -> unknown.addAll(file.doubtful()));
        for (SourceFile file : files) {
            try (CsvFile csv = file.open()) {
                while (!unknown.isEmpty() && csv.next()) {
                    if (file.columns().whole(csv)) {
                        unknown.remove(ChildId.key(file.columns().child(csv)));
                    }
                }
            } catch (IOException e) {
                findings.file(Sort.UNREADABLE, file.name(), null, null);
            }
        }
        return files.stream().map(file -> file.doubting(unknown)).toList();
    }

    private @Nullable Surveyed survey(Path path) {
        String name = path.toString();
        try (InputStream in = Utf16.asUtf8(Files.newInputStream(path))) {
            if (Files.size(path) > LARGEST_FILE) {
                findings.file(Sort.TOO_LARGE, name, null, null);
                return null;
            }
            Sort no = notText(in.readNBytes(64));
            if (no != null) {
                findings.file(no, name, null, null);
                return null;
            }
        } catch (IOException e) {
            findings.file(Sort.UNREADABLE, name, null, null);
            return null;
        }
        try (CsvFile csv = CsvFile.open(path)) {
            if (!csv.next() || csv.spoilt() != null) {
                findings.file(Sort.NOT_A_TABLE, name, null, null);
                return null;
            }
            Surveyed file = Headers.read(path, csv, findings);
            while (file != null && csv.next()) {
                file.count(csv);
                String child = file.columns.child(csv);
                if (ChildId.names(child) && !file.columns.ofNobody(csv)) {
                    ids.offer(ChildId.key(child));
                }
            }
            if (file != null && !file.table.used()) {
                findings.file(Sort.TABLE_NOT_USED, name, null, file.table.inWords() + ", rows: " + file.rows);
            }
            if (file != null && file.otherLength > 0) {
                findings.file(Sort.LAST_CELLS, name, null, "rows: " + file.otherLength);
            }
            if (file != null && file.ofNobody > 0) {
                findings.file(Sort.OF_NO_CHILD, name, "CHILD", "rows: " + file.ofNobody);
            }
            if (file != null && file.otherCharacters > 0) {
                findings.file(Sort.ID_CHARACTERS, name, "CHILD", "rows: " + file.otherCharacters);
            }
            if (csv.windows1252()) {
                findings.file(Sort.WINDOWS_1252, name, null, null);
            }
            if (csv.mixedLineEnds()) {
                findings.file(Sort.MIXED_LINE_ENDS, name, null, null);
            }
            return file;
        } catch (IOException e) {
            findings.file(Sort.UNREADABLE, name, null, null);
            return null;
        }
    }

    /** Why these first bytes are not those of a CSV file; {@code null} when they may be. */
    private static @Nullable Sort notText(byte[] start) {
        boolean zip = start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9;
        boolean oldSpreadsheet = start.length > 3 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
        if (zip || oldSpreadsheet) {
            return Sort.SPREADSHEET;
        }
        int zeros = 0;
        for (byte each : start) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros == 0 ? null : zeros * 3 > start.length ? Sort.UTF_16 : Sort.NOT_A_TABLE;
    }
}
