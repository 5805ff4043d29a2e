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

/** What lies in the files and folders that were named; nothing of it is passed over in silence. */
final class Folders {

    /** But not what an open spreadsheet leaves beside itself while it is open. */
    private static final Pattern NOT_CSV = Pattern.compile("(?!~\\$).*\\.(xls[xmb]?|ods|zip)");

    private final Findings findings;

    Folders(Findings findings) {
        this.findings = findings;
    }

    /** The files to look through and what their names tell, each once, by the name it was first met under. */
    Map<Path, ReturnYear.Named> files(Collection<Path> paths) {
        Map<Path, ReturnYear.Named> files = new LinkedHashMap<>();
        Set<Path> met = new HashSet<>();
        for (Path asked : paths) {
            try {
                Path real = asked.toRealPath();
                boolean any = false;
                for (Path each : within(real)) {
                    Path file = asked.resolve(real.relativize(each));
                    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                    if (!Files.isRegularFile(each)) {
                        if (Files.isSymbolicLink(each)) {
                            findings.file(Sort.LINK_NOT_FOLLOWED, file.toString(), null, null);
                        }
                    } else if (each.equals(real) || name.endsWith(".csv")) {
                        any = true;
                        if (met.add(each.toRealPath())) {
                            ReturnYear.Named named = ReturnYear.named(file, asked);
                            files.put(file, named.years().isEmpty() ? ReturnYear.named(each, real) : named);
                        }
                    } else if (NOT_CSV.matcher(name).matches()) {
                        findings.file(Sort.NOT_CSV, file.toString(), null, null);
                    }
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

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
