package org.reviewlearning.heed.intake.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;

/**
 * What lies in the files and folders that were named; nothing of it is passed over in silence but what an operating
 * system, a version control or an open spreadsheet keeps beside it.
 *
 * @hidden
 */
@Internal
public final class Folders {

    private static final Pattern KEPT_BESIDE = Pattern.compile("\\..*|~\\$.*|thumbs\\.db|desktop\\.ini");

    private final Findings findings;
    private final List<Found> files = new ArrayList<>();
    private final Set<Path> met = new HashSet<>();

    /** Tells what was found to findings. */
    public Folders(Findings findings) {
        this.findings = findings;
    }

    /**
     * A file to look through.
     *
     * @param path the name it was first met under
     * @param asked the file or folder that was named
     * @param real where it stands on the disk
     * @param realAsked where what was named stands
     */
    public record Found(Path path, Path asked, Path real, Path realAsked) {}

    /** The files to look through, each once. */
    public List<Found> files(Collection<Path> paths) {
        for (Path asked : paths) {
            try {
                Path real = asked.toRealPath();
                boolean any = false;
                for (Path each : within(real)) {
                    any |= take(each, asked.resolve(real.relativize(each)), asked, real);
                }
                if (!any) {
                    findings.file(TableFinding.NOTHING_TO_READ, asked.toString());
                }
            } catch (IOException | UncheckedIOException e) {
                findings.file(TableFinding.UNREADABLE, asked.toString());
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
                files.add(new Found(file, asked, each, real));
            }
            return true;
        }
        if (Files.isSymbolicLink(each) && !Files.isRegularFile(each)) {
            findings.file(TableFinding.LINK_NOT_FOLLOWED, file.toString());
        } else if (!keptBeside(real.relativize(each))) {
            findings.file(TableFinding.NOT_CSV, file.toString());
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
