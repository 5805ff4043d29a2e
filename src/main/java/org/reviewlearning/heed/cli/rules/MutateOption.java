package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.mutation.Mutation;
import org.reviewlearning.heed.mutation.MutationPage;
import org.reviewlearning.heed.mutation.MutationResult;
import org.reviewlearning.heed.mutation.MutationText;
import org.reviewlearning.heed.suite.Excuse;
import org.reviewlearning.heed.suite.Requirement;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.Progress;
import org.reviewlearning.heed.text.Problem;
import picocli.CommandLine.Option;

/** {@code --mutate}: whether the examples notice when rules are changed. */
final class MutateOption {

    @Option(
            names = RequireOption.MUTATE,
            description =
                    "Changes every rule in every small way, one at a time, and tells which changes no example notices,"
                            + " with an example that would. Changes that need none are excused in mutants.yaml.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }

    /** Why nothing of it is told, where it is asked for and examples do not agree. */
    Optional<String> untold() {
        return asked ? Optional.of("No rule was changed: first all examples have to agree.") : Optional.empty();
    }

    /**
     * Changes the rules of the pack, and what each layer has of its own.
     *
     * @param rule the only rule to change; empty for all
     * @param suite what came of the examples of all of them
     * @param required what of the changes examples must notice at least
     * @return the exit code, once it is told
     */
    static int run(
            Path folder,
            RuleBook pack,
            List<Path> layers,
            RuleBook layered,
            SuiteResult suite,
            String rule,
            List<Requirement> required,
            OutputFormat form,
            Console console)
            throws IOException {
        Progress progress = new Progress(console);
        IntConsumer done = thousandths -> {
            synchronized (progress) {
                progress.at(thousandths);
            }
        };
        MutationResult result = of(folder, pack, suite, rule, false, done);
        for (Path layer : layers) {
            result = result.and(of(layer, layered, suite, rule, true, done));
        }
        progress.end();
        if (result.isEmpty()) {
            console.say("No rule was changed, so nothing is shown of the examples.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        List<String> shortfalls = RequireOption.shortfalls(
                required, Map.of(RequireOption.MUTATION, result.noticed(), RequireOption.EXCUSED, result.excused()));
        console.result(
                switch (form) {
                    case JSON -> MutationText.json(result, required.isEmpty() ? null : shortfalls) + "\n";
                    case HTML -> MutationPage.html(result, layered, shortfalls);
                    default -> MutationText.text(result);
                });
        shortfalls.forEach(each -> SuiteForms.aside(form, console, each));
        return !result.problems().isEmpty()
                ? ExitCode.RULES_HAVE_PROBLEMS
                : shortfalls.isEmpty() ? ExitCode.DONE : ExitCode.EXAMPLES_DISAGREE;
    }

    private static MutationResult of(
            Path folder, RuleBook book, SuiteResult suite, String rule, boolean layer, IntConsumer done)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Excuse> excuses = Excuse.in(folder, problems);
        String shown = folder.toString().replace('\\', '/') + "/";
        return Mutation.run(shown, book, suite, excuses, rule, layer, done)
                .and(new MutationResult(Map.of(), List.of(), problems));
    }
}
