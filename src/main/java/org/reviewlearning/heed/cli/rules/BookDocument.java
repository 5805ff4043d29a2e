package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands have in common that write a document about the rules. */
final class BookDocument {

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher, or the rules shipped "
                    + "with Heed.")
    private @Nullable Path rules;

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Writes it, and returns the exit code. */
    int write(Console console, Function<RuleBook, String> written) {
        Optional<Path> folder = RulesFolder.find(rules);
        List<Path> layers = local.over(folder);
        RulesFolder.named(new NamedFiles(), folder, layers).writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> {
            RuleBook book =
                    RulesFolder.open(folder, layers, kinds.words(), console).orElse(null);
            if (book == null) {
                console.nothingCameOfIt();
                return ExitCode.RULES_HAVE_PROBLEMS;
            }
            console.result(written.apply(book));
            return ExitCode.DONE;
        });
    }
}
