package org.reviewlearning.heed.cli.cases;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.batch.CaseSource;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.WrongUsage;

/** The cases named on the command line, looked at before any is read. */
public final class CasesNamed {

    private CasesNamed() {}

    /**
     * Looks that everything named is there.
     *
     * @throws WrongUsage if a file or folder is not there or is a device, or standard input is named twice
     */
    public static void check(List<String> named) {
        List<String> files =
                named.stream().filter(name -> !name.equals(NamedCases.STREAM)).toList();
        List<String> missing = files.stream().filter(name -> !exists(name)).toList();
        if (!missing.isEmpty()) {
            throw new WrongUsage("There is no file or folder " + String.join(", ", missing) + ".");
        }
        files.stream()
                .map(Path::of)
                .filter(file -> !Files.isDirectory(file))
                .forEach(file -> NamedFiles.require(file, "to assess"));
        if (named.size() > files.size() + 1) {
            throw new WrongUsage("Standard input can be read only once.");
        }
    }

    /** Notes what is read. */
    public static NamedFiles note(List<String> named, NamedFiles files) {
        for (String name : named) {
            if (!name.equals(NamedCases.STREAM)) {
                files.reading("CASE", Path.of(name), NamedCases::isCaseFile);
            }
        }
        return files;
    }

    /** Where cases come from: those named, then those of tables about children, if any were named. */
    public static List<CaseSource> sources(
            List<String> named, @Nullable CaseSource tables, Vocabulary vocabulary, Console console) {
        NamedCases cases = new NamedCases(named, console.in(), CaseReader.using(vocabulary), console::say);
        return tables == null ? List.of(cases) : List.of(cases, tables);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
