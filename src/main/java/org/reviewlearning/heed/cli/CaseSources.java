package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Format;

/** The cases named on the command line: files, folders, and {@code -} for standard input. */
final class CaseSources {

    private static final String STANDARD_INPUT = "-";
    private static final String ONE_CASE_A_LINE = ".ndjson";

    private final List<String> named;
    private final @Nullable ReturnsSource returns;
    private final Console console;

    private CaseSources(List<String> named, @Nullable ReturnsSource returns, Console console) {
        this.named = named;
        this.returns = returns;
        this.console = console;
    }

    /** These, and after them the cases of returns. */
    CaseSources and(ReturnsSource others) {
        return new CaseSources(named, others, console);
    }

    /**
     * Looks that everything named is there, before anything is done.
     *
     * @throws WrongUsage if a file or folder is not there or is a device, or standard input is named twice
     */
    static CaseSources of(List<String> named, Console console) {
        List<String> missing = named.stream()
                .filter(name -> !name.equals(STANDARD_INPUT) && !exists(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new WrongUsage("There is no file or folder " + String.join(", ", missing) + ".");
        }
        named.stream()
                .filter(name -> !name.equals(STANDARD_INPUT) && !Files.isDirectory(Path.of(name)))
                .forEach(name -> NamedFiles.require(Path.of(name), "to assess"));
        if (named.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new WrongUsage("Standard input can be read only once.");
        }
        return new CaseSources(List.copyOf(named), null, console);
    }

    /** Notes what is read, and what is written besides results. */
    NamedFiles named(NamedFiles files) {
        for (String name : named) {
            if (!name.equals(STANDARD_INPUT)) {
                files.reading("CASE", Path.of(name), CaseSources::isCaseFile);
            }
        }
        return returns == null ? files : returns.named(files);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Hands over every case, in the order named, and in a folder in the order of the files' names; and what was found in
     * returns.
     *
     * @return whether every source could be read to its end and held at least one case; what was wrong is told
     */
    boolean readEach(Vocabulary vocabulary, Consumer<CaseReading> take, Consumer<IntakeFinding> found) {
        CaseReader reader = CaseReader.using(vocabulary);
        boolean readable = true;
        for (String name : named) {
            Counted counted = new Counted(take);
            try {
                readable &= read(name, reader, counted);
            } catch (IOException | UncheckedIOException e) {
                console.say(said(name)
                        + " could not be read to its end. Maybe it may not be opened, or changed meanwhile.");
                readable = false;
                continue;
            }
            if (!counted.any) {
                console.say("There is no case in " + said(name)
                        + ". A case is in a file that ends in .json, .yaml, .yml or .ndjson.");
                readable = false;
            }
        }
        if (returns != null) {
            readable &= returns.readEach(caseFile -> take.accept(new CaseRead(caseFile)), found);
        }
        return readable;
    }

    /** Whether nothing that is named like a case was passed over; what was is told. */
    private boolean read(String name, CaseReader reader, Consumer<CaseReading> take) throws IOException {
        boolean whole = true;
        if (name.equals(STANDARD_INPUT)) {
            StandardInput.readEach(console.in(), said(name), reader, take);
        } else if (Files.isDirectory(Path.of(name))) {
            for (Path file : caseFiles(Path.of(name))) {
                if (Files.isRegularFile(file)) {
                    read(file, reader, take);
                } else {
                    console.say(said(file.toString())
                            + " was not read: it is a link that leads nowhere, a device, a pipe or the like.");
                    whole = false;
                }
            }
        } else {
            read(Path.of(name), reader, take);
        }
        return whole;
    }

    private static void read(Path file, CaseReader reader, Consumer<CaseReading> take) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ONE_CASE_A_LINE)) {
            take.accept(reader.read(file));
            return;
        }
        try (InputStream lines = Files.newInputStream(file)) {
            reader.readEach(lines, file.toString(), take);
        }
    }

    private static List<Path> caseFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(file -> !hidden(folder.relativize(file))
                            && isCaseFile(file.getFileName().toString()))
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static boolean hidden(Path within) {
        for (Path part : within) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaseFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.endsWith(".schema.json")
                && (lower.endsWith(ONE_CASE_A_LINE) || Format.ofFileName(name).isPresent());
    }

    private static String said(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    /** Notices whether anything came. */
    private static final class Counted implements Consumer<CaseReading> {

        private final Consumer<CaseReading> take;
        private boolean any;

        private Counted(Consumer<CaseReading> take) {
            this.take = take;
        }

        @Override
        public void accept(CaseReading reading) {
            any = true;
            take.accept(reading);
        }
    }
}
