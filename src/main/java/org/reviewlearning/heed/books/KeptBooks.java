package org.reviewlearning.heed.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewlearning.heed.rulefile.RuleFiles;

/** Books that were good, in a folder of their own: each in one named by its fingerprint, the pack and the layers in theirs. */
final class KeptBooks {

    private static final String LAST = "last-good";

    private final Path folder;

    KeptBooks(Path folder) {
        this.folder = folder;
    }

    /** Keeps one, whole or not at all, and notes that it was the last. */
    void keep(String fingerprint, List<RuleFiles> files) {
        try {
            Path place = folder.resolve(fingerprint);
            if (!of(fingerprint).map(StillFiles::seen).equals(Optional.of(StillFiles.seen(files)))) {
                // What stands there is not what was kept.
                delete(place);
                Files.createDirectories(folder);
                Path part = Files.createTempDirectory(folder, ".part-");
                for (int i = 0; i < files.size(); i++) {
                    RuleFiles each = files.get(i);
                    Path own = part.resolve(i + "-" + each.folder().replaceAll("[^\\w-]+", "-"));
                    write(own, each.files());
                    write(own, each.examples());
                    write(own, each.translations());
                }
                move(part, place);
            }
            note(fingerprint);
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** Notes which is the last that was good. */
    void note(String fingerprint) {
        try {
            Path note = Files.createTempFile(folder, ".part-", "");
            Files.writeString(note, fingerprint + "\n");
            move(note, folder.resolve(LAST));
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private UncheckedIOException unkept(IOException cause) {
        return new UncheckedIOException("The rules in use could not be kept in " + folder + ".", cause);
    }

    /** The files of one; empty where there is none, or not as it was kept. */
    Optional<List<RuleFiles>> of(String fingerprint) {
        Path place = folder.resolve(fingerprint);
        if (!fingerprint.matches("[0-9a-f]{64}") || !Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (Stream<Path> there = Files.list(place)) {
            List<RuleFiles> files = there.sorted(Comparator.comparingInt(KeptBooks::number))
                    .map(KeptBooks::named)
                    .toList();
            return RuleFiles.fingerprint(files, "en").equals(fingerprint) ? Optional.of(files) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(Path own) {
        String name = own.getFileName().toString();
        return Integer.parseInt(name.substring(0, Math.max(0, name.indexOf('-'))));
    }

    private static RuleFiles named(Path own) {
        RuleFiles files = RuleFiles.in(own);
        String name = files.folder().substring(files.folder().indexOf('-') + 1);
        return new RuleFiles(
                name, files.shown(), files.files(), files.examples(), files.translations(), files.problems());
    }

    /** The files of the last that was good. */
    Optional<List<RuleFiles>> last() {
        try {
            return of(Files.readString(folder.resolve(LAST)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The fingerprints of all that are kept. */
    List<String> all() {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(each -> each.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void write(Path into, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(into);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = into.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(to)) {
                throw e;
            }
        } finally {
            delete(from);
        }
    }

    /** What another, who kept the same, was quicker with, or what a full disk left. */
    private static void delete(Path part) throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> all = Files.walk(part)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
