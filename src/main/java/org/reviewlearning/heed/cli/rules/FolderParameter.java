package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code RULES} and {@code --local}: the folder somebody works in, and the layers over it. */
final class FolderParameter {

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    @Mixin
    private final LayersOption local = new LayersOption();

    /**
     * The folder.
     *
     * @throws WrongUsage if there is none
     */
    Path folder() {
        return RulesFolder.require(rules);
    }

    /**
     * The layers over it.
     *
     * @throws WrongUsage if one that is named is no folder
     */
    List<Path> layers() {
        return local.over(Optional.of(folder()));
    }

    /** Both, as read. */
    NamedFiles named() {
        return RulesFolder.named(new NamedFiles(), Optional.of(folder()), layers());
    }
}
