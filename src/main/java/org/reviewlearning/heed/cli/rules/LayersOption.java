package org.reviewlearning.heed.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Folder;
import picocli.CommandLine.Option;

/** {@code --local}: layers over the rules. */
public final class LayersOption {

    static final String NAME = "--local";

    private static final Pattern LAYERS_FILE = Pattern.compile(
            ".*\\.drl(\\.txt)?|(book|changes?|thresholds?|sources?|roles?|wordings?)\\.(ya?ml(\\.txt)?|txt)");

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
        if (rules.isEmpty()) {
            return List.of();
        }
        Path beside = rules.get().toAbsolutePath().normalize().resolveSibling("local");
        if (!Files.isDirectory(beside) || !isMeant(beside)) {
            return List.of();
        }
        // As the rules were named, so that messages name it alike; "." and ".." have their siblings elsewhere.
        Path alike = rules.get().resolveSibling("local");
        return List.of(alike.toAbsolutePath().normalize().equals(beside) ? alike : beside);
    }

    /** Whether a folder holds what a layer has, maybe under a name that keeps it from being read, or may not be opened. */
    private static boolean isMeant(Path folder) {
        Folder.Found found = Folder.read(folder, "", path -> 0);
        return found.others().stream()
                        .anyMatch(path -> LAYERS_FILE
                                .matcher(path.toLowerCase(Locale.ROOT))
                                .matches())
                || found.others().isEmpty() && !found.problems().isEmpty();
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
