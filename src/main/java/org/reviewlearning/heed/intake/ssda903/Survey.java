package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first reading: which files hold which table of which year. It keeps a handful of figures and ids of each file. */
final class Survey {

    /** Far from any return: all tables of 100,000 children over five years take a tenth of it. */
    private static final long LARGEST_FILE = 1L << 30;

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
        Map<String, List<SourceFile>> same = new TreeMap<>();
        sets.forEach((named, set) -> {
            YearOfFiles years = new YearOfFiles(set, findings);
            OptionalInt given = options.year();
            Integer began = years.began(given.isPresent() ? List.of(given.getAsInt()) : named.years());
            if (began != null) {
                LocalDate until = years.until(began, options.takenOutOn());
                set.stream()
                        .map(file -> new SourceFile(file, began, until))
                        .forEach(f -> same.computeIfAbsent(began + " " + f.table(), key -> new ArrayList<>())
                                .add(f));
            }
        });
        List<SourceFile> usable = new ArrayList<>();
        for (List<SourceFile> files : same.values()) {
            if (files.size() == 1) {
                usable.add(files.get(0));
            } else {
                files.forEach(file -> findings.file(
                        Sort.SAME_TABLE_TWICE,
                        file.name(),
                        null,
                        file.table().inWords() + " of " + ReturnYear.inWords(file.year())));
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

    /** Looks up whose the broken rows are: where no good row of any table names the child, the id itself may be broken. */
    private List<SourceFile> doubted(List<SourceFile> files) {
        Set<String> unknown = new HashSet<>();
        files.forEach(file -> unknown.addAll(file.doubtful()));
        for (SourceFile file : files) {
            try (CsvFile csv = file.open()) {
                while (!unknown.isEmpty() && csv.next()) {
                    if (file.whole(csv)) {
                        unknown.remove(file.child(csv));
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
        try (InputStream in = Files.newInputStream(path)) {
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
        try (CsvFile csv = new CsvFile(Files.newInputStream(path))) {
            if (!csv.next() || csv.spoilt() != null) {
                findings.file(Sort.NOT_A_TABLE, name, null, null);
                return null;
            }
            Surveyed file = Headers.read(path, csv, findings);
            while (file != null && csv.next()) {
                file.count(csv);
                String child = csv.field(file.places.get(0));
                if (Children.names(child)) {
                    ids.offer(child);
                }
            }
            if (file != null && !file.table.used()) {
                findings.file(Sort.TABLE_NOT_USED, name, null, file.table.inWords() + ", rows: " + file.rows);
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
        boolean marked = start.length > 1
                && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                        || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
        return marked || zeros * 3 > start.length && zeros > 0 ? Sort.UTF_16 : zeros > 0 ? Sort.NOT_A_TABLE : null;
    }
}
