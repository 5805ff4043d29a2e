package org.reviewlearning.heed.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Option;

/** {@code --local}: layers over the rules. */
public final class LayersOption {

    static final String NAME = "--local";

    @Option(
            names = NAME,
            paramLabel = "FOLDER",
            description =
                    "A layer over the rules: figures, words and rules of your own. May be given several times, each"
                            + " over those before. Without it: the folder local beside the rules, if there is one.")
    private List<Path> named = new ArrayList<>();

    @Option(names = "--no-local", description = "The rules as they are, even where a folder local stands beside them.")
    private boolean none;

    /**
     * The layers over the rules in a folder.
     *
     * @param rules the folder; empty for the rules in the jar
     * @throws WrongUsage if one that is named is no folder
     */
    public List<Path> over(Optional<Path> rules) {
        require(named, NAME);
        if (!named.isEmpty() || none) {
            return named;
        }
        @Nullable
        Path beside = rules.map(folder -> folder.toAbsolutePath().normalize().resolveSibling("local"))
                .orElse(null);
        if (beside == null
                || Stream.of("book.yaml", "changes.yaml")
                        .noneMatch(file -> Files.isRegularFile(beside.resolve(file)))) {
            return List.of();
        }
        // As the rules were named, so that messages name it alike.
        Path parent = rules.orElseThrow().getParent();
        return List.of(parent == null ? Path.of("local") : parent.resolve("local"));
    }

    /**
     * Looks that layers are there.
     *
     * @param option the option that names them
     * @throws WrongUsage if one is no folder
     */
    public static void require(List<Path> layers, String option) {
        for (Path layer : layers) {
            if (!Files.isDirectory(layer)) {
                throw new WrongUsage("There is no folder " + layer + " for " + option + ".");
            }
        }
    }
}
