package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.mutation.Mutation;
import org.reviewlearning.heed.mutation.MutationResult;
import org.reviewlearning.heed.mutation.MutationText;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.Progress;
import picocli.CommandLine.Option;

/** {@code --mutate}: whether the examples notice when rules are changed. */
final class MutateOption {

    @Option(
            names = "--mutate",
            description =
                    "Changes every rule in every small way, one at a time, and tells which changes no example notices,"
                            + " with an example that would. Changes that need none are excused in mutants.yaml.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }

    /**
     * Changes the rules of the pack, and what each layer has of its own.
     *
     * @param rule the only rule to change; empty for all
     * @param suite what came of the examples of all of them
     * @return the exit code, once it is told
     */
    static int run(
            Path folder,
            RuleBook pack,
            List<Path> layers,
            RuleBook layered,
            SuiteResult suite,
            String rule,
            OutputFormat form,
            Console console)
            throws IOException {
        Progress progress = new Progress(console);
        IntConsumer done = thousandths -> {
            synchronized (progress) {
                progress.at(thousandths);
            }
        };
        MutationResult result = Mutation.run(folder, pack, suite, rule, false, done);
        for (Path layer : layers) {
            result = result.and(Mutation.run(layer, layered, suite, rule, true, done));
        }
        progress.end();
        console.result(form == OutputFormat.JSON ? MutationText.json(result) + "\n" : MutationText.text(result));
        return !result.problems().isEmpty() || result.total().noticed() == 0
                ? ExitCode.RULES_HAVE_PROBLEMS
                : ExitCode.DONE;
    }
}
