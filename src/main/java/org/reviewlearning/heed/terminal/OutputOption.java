package org.reviewlearning.heed.terminal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go, alike for every command that writes a document or data. */
public final class OutputOption {

    public static final String NAME = "-o";

    @Option(
            names = {NAME, "--output"},
            paramLabel = "FILE",
            description = "Write the results to a file, and not to standard output. It is put in its place once it is"
                    + " whole; when the run fails, an earlier one stands.")
    @Nullable
    private Path file;

    /** The file; {@code null} for standard output. */
    public @Nullable Path file() {
        return file;
    }
}
