package org.reviewlearning.heed.cli.cases;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --ssda903}: the returns whose children are asked about as well, and how they are read. */
public final class ReturnsOption {

    @Option(
            names = "--ssda903",
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Also the children of these children looked after returns, as heed import reads them. Cases "
                    + "come before it.")
    private List<Path> folders = List.of();

    @Mixin
    private final ReturnOptions how = new ReturnOptions();

    /** Whether any return is named. */
    public boolean isNamed() {
        return !folders.isEmpty();
    }

    /**
     * The returns; {@code null} where none was named.
     *
     * @throws WrongUsage if one is not there
     */
    public @Nullable ReturnsSource source(Console console) {
        return folders.isEmpty() ? null : new ReturnsSource(folders, how, console);
    }
}
