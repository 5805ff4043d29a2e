package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies in the files and folders that were named; nothing of it is passed over in silence but what an operating
 * system, a version control or an open spreadsheet keeps beside it.
 */
final class Folders {

    private static final Pattern KEPT_BESIDE = Pattern.compile("\\..*|~\\$.*|thumbs\\.db|desktop\\.ini");

    private final Findings findings;
    private final Map<Path, ReturnYear.Named> files = new LinkedHashMap<>();
    private final Set<Path> met = new HashSet<>();

    Folders(Findings findings) {
        this.findings = findings;
    }

    /** The files to look through and what their names tell, each once, by the name it was first met under. */
    Map<Path, ReturnYear.Named> files(Collection<Path> paths) {
        for (Path asked : paths) {
            try {
                Path real = asked.toRealPath();
                boolean any = false;
                for (Path each : within(real)) {
                    any |= take(each, asked.resolve(real.relativize(each)), asked, real);
                }
                if (!any) {
                    findings.file(Sort.NOTHING_TO_READ, asked.toString(), null, null);
                }
            } catch (IOException | UncheckedIOException e) {
                findings.file(Sort.UNREADABLE, asked.toString(), null, null);
            }
        }
        return files;
    }

    /** Whether it is a file to look through; any other is told. */
    private boolean take(Path each, Path file, Path asked, Path real) throws IOException {
        if (Files.isDirectory(each) && !Files.isSymbolicLink(each)) {
            return false;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isRegularFile(each) && (each.equals(real) || name.endsWith(".csv"))) {
            if (met.add(each.toRealPath())) {
                ReturnYear.Named named = ReturnYear.named(file, asked);
                files.put(file, named.years().isEmpty() ? ReturnYear.named(each, real) : named);
            }
            return true;
        }
        if (Files.isSymbolicLink(each) && !Files.isRegularFile(each)) {
            findings.file(Sort.LINK_NOT_FOLLOWED, file.toString(), null, null);
        } else if (!keptBeside(real.relativize(each))) {
            findings.file(Sort.NOT_CSV, file.toString(), null, null);
        }
        return false;
    }

    private static boolean keptBeside(Path within) {
        for (Path part : within) {
            if (KEPT_BESIDE.matcher(part.toString().toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
