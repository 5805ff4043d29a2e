package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    private final Console console;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day for which to check what depends on a day, such as rules that are due for review, "
                    + "YYYY-MM-DD. Without it: today.")
    private @Nullable LocalDate on;

    @Option(
            names = "--strict",
            description =
                    "Fail for a notice as well, but not for what lacks words in another language: the exit code is then 3.")
    private boolean strict;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final FolderParameter rules = new FolderParameter();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Forms.class,
            description =
                    "text, to be read (the usual form); json, one object; github, workflow commands that are shown"
                            + " beside the lines of a pull request; sarif, for code hosts and editors.")
    private OutputFormat form = OutputFormat.TEXT;

    /** What it can write. */
    static final class Forms implements OutputFormat.Forms {
        @Override
        public List<OutputFormat> all() {
            return List.of(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.GITHUB, OutputFormat.SARIF);
        }
    }

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = rules.folder();
        List<Path> layers = rules.layers();
        console.say("Rules: " + folder
                + layers.stream().map(layer -> " and " + layer).collect(Collectors.joining()));
        BookCheck check = BookCheck.of(folder, layers, on == null ? Today.inEngland() : on, kinds.words());
        List<Problem> problems = new ArrayList<>(check.problems());
        problems.addAll(Suite.check(check));
        List<Problem> errors = Problem.errors(problems);
        boolean failed = !errors.isEmpty() || strict && !problems.isEmpty();
        problems.addAll(check.translations());
        rules.named().writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> {
            tell(problems.stream().sorted().toList(), errors, check);
            return failed ? ExitCode.RULES_HAVE_PROBLEMS : ExitCode.DONE;
        });
    }

    private void tell(List<Problem> problems, List<Problem> errors, BookCheck check) {
        switch (form) {
            case JSON -> console.result(ProblemsJson.json(problems) + "\n");
            case SARIF -> console.result(ProblemsJson.sarif(problems) + "\n");
            case GITHUB -> console.result(ProblemsJson.github(problems));
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
