package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first reading: which files hold which table of which year. It keeps a handful of figures and ids of each file. */
final class Survey {

    private static final int NEARLY_ALL = 95;

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
    List<SourceFile> of(Collection<Path> paths, @Nullable Integer year) {
        Map<String, List<Surveyed>> sets = new LinkedHashMap<>();
        for (Path path : files(paths)) {
            Surveyed file = survey(path);
            if (file != null) {
                sets.computeIfAbsent(file.set(), set -> new ArrayList<>()).add(file);
            }
        }
        Map<String, List<SourceFile>> same = new TreeMap<>();
        sets.values().forEach(set -> {
            Integer began = year(set, year);
            if (began != null) {
                set.stream()
                        .filter(file -> !file.table.uses().isEmpty())
                        .map(f -> new SourceFile(f.path, f.table, began, f.places, f.width, f.rows, f.nameless))
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
        return usable;
    }

    private Set<Path> files(Collection<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        Set<Path> met = new LinkedHashSet<>();
        for (Path path : paths) {
            try (Stream<Path> within = Files.walk(path)) {
                within.filter(file -> Files.isRegularFile(file)
                                && (file.equals(path) || named(file).endsWith(".csv")))
                        .sorted()
                        .filter(file -> met.add(file.toAbsolutePath().normalize()))
                        .forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                findings.file(Sort.UNREADABLE, path.toString(), null, null);
            }
        }
        return files;
    }

    private static String named(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private @Nullable Surveyed survey(Path path) {
        String name = path.toString();
        try (InputStream in = Files.newInputStream(path)) {
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
                if (!file.places.isEmpty()) {
                    ids.offer(csv.field(file.places.get(0)));
                }
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

    /** The year of a set of files: what is named, checked against the dates; {@code null} when nothing tells. */
    private @Nullable Integer year(List<Surveyed> set, @Nullable Integer given) {
        String name = set.get(0).path.toString();
        Integer fits = Surveyed.fits(set, NEARLY_ALL);
        List<Integer> named = given == null ? ReturnYear.named(set.get(0).yearName()) : List.of(given);
        if (fits == null) {
            if (named.isEmpty()) {
                set.forEach(file -> findings.file(Sort.YEAR_NOT_TOLD, file.path.toString(), null, null));
                return null;
            }
            // A year named by one number is the one it ends in, as the return itself is called.
            return named.get(0);
        }
        // Some wrong days must not outweigh a name; it takes most of them.
        for (int share : new int[] {NEARLY_ALL, 80, 50}) {
            Integer year = Surveyed.fits(set, share);
            if (year != null && named.contains(year)) {
                return year;
            }
        }
        Integer half = Surveyed.fits(set, 50);
        if (!named.isEmpty() && half != null && half <= named.get(named.size() - 1)) {
            int year = named.get(fits < named.get(0) ? 0 : named.size() - 1);
            if (named.size() > 1) {
                findings.file(
                        Sort.YEAR_DIFFERS, name, null, "read as " + ReturnYear.inWords(year) + ", as it is named");
            }
            return year;
        }
        findings.file(
                named.isEmpty() ? Sort.YEAR_FROM_DATES : Sort.YEAR_DIFFERS,
                name,
                null,
                "read as " + ReturnYear.inWords(fits));
        return fits;
    }
}
