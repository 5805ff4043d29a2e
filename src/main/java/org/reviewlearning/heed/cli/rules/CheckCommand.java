package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.json.ProblemsJson;
import org.reviewlearning.heed.rule.Readability;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code heed check}: every problem of rule files. */
@Command(
        name = "check",
        description = {
            "Names every problem of the rules and examples in a folder, each with its place and what to do about it.",
            "Notices tell what is not wrong and somebody should know: reviews that are due, or will be within 60 days, and"
                    + " rules that are not asked. Nothing is put to any case."
        },
        customSynopsis = "heed check [RULES] [--local FOLDER] [--kinds JAR] [--on DATE] [--strict]%n"
                + "           [--format text|json|github|sarif] [-o FILE]",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed check rules",
            "",
            "Exit codes: 0 no problem, whatever was noticed; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
public final class CheckCommand implements Callable<Integer> {

    private static final Set<String> FORMS = Set.of("text", "json", "github", "sarif");
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Console console;

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day for which to check what depends on a day, such as rules that are due for review, "
                    + "YYYY-MM-DD. Without it: today.")
    private @Nullable LocalDate on;

    @Option(names = "--strict", description = "Fail for a notice as well: the exit code is then 3.")
    private boolean strict;

    private String form = "text";

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "text, to be read (the usual form); json, one object; github, workflow commands that are shown"
                            + " beside the lines of a pull request; sarif, for code hosts and editors.")
    private void form(String written) {
        if (!FORMS.contains(written)) {
            throw new TypeConversionException(
                    "Invalid value for option '--format': it is text, json, github or sarif.");
        }
        form = written;
    }

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = RulesFolder.require(rules);
        List<Path> layers = local.over(Optional.of(folder));
        console.say("Rules: " + folder
                + layers.stream().map(layer -> " and " + layer).collect(Collectors.joining()));
        BookCheck check = BookCheck.of(folder, layers, on == null ? LocalDate.now(HERE) : on, kinds.words());
        List<Problem> problems = new ArrayList<>(check.problems());
        problems.addAll(Suite.check(check));
        List<Problem> errors = Problem.errors(problems);
        boolean failed = !errors.isEmpty() || strict && !problems.isEmpty();
        RulesFolder.named(new NamedFiles(), Optional.of(folder), layers).writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> {
            tell(problems.stream().sorted().toList(), errors, check);
            return failed ? ExitCode.RULES_HAVE_PROBLEMS : ExitCode.DONE;
        });
    }

    private void tell(List<Problem> problems, List<Problem> errors, BookCheck check) {
        switch (form) {
            case "json" -> console.result(ProblemsJson.json(problems) + "\n");
            case "sarif" -> console.result(ProblemsJson.sarif(problems) + "\n");
            case "github" -> console.result(ProblemsJson.github(problems));
            default -> inWords(problems, errors, check);
        }
    }

    private void inWords(List<Problem> problems, List<Problem> errors, BookCheck check) {
        RulesFolder.told(problems).forEach(each -> console.result(each + "\n\n"));
        int notices = problems.size() - errors.size();
        console.result((errors.isEmpty() ? "No problems" : English.counted(errors.size(), "problem"))
                + (notices == 0 ? "" : " and " + English.counted(notices, "notice")) + " found in "
                + English.counted(check.ruleFiles(), "rule") + ".\n");
        Readability questions = check.readability();
        if (questions.texts() > 0) {
            console.result("Questions, all together: " + questions.inWords() + "\n");
        }
        if (check.lostItsWording()) {
            console.result(
                    "There is no wording.yaml here, so no word was refused in them. Maybe not all was copied.\n");
        }
    }
}
