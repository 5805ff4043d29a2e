package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.OneRule;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.example.Draft;
import org.reviewlearning.heed.example.ExamplesFile;
import org.reviewlearning.heed.example.FromCase;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heed example}: an example out of a case, to be looked at. */
@Command(
        name = "example",
        description = {
            "Makes an example out of a case: of its facts only those that the rule's answer rests on, under other ids and on"
                    + " other days, without words or names. That the answer is the same is proven by asking again.",
            "Look at it before it is kept: what could still say whose case it is, is told."
        },
        customSynopsis = "heed example --from CASE --rule RULE --as-at DATE [--case ID] [--rules FOLDER]%n"
                + "             [--local FOLDER] [--kinds JAR] [-o FILE | --append]",
        footer = {
            "  heed example --from case.yaml --rule child-request-unanswered --as-at 2024-03-01",
            "",
            "Exit codes: 0 made; 2 wrong usage; 3 the rule, or its file of examples, has problems; 4 the case has",
            "problems, or no example could be made of it; 70 a fault in Heed."
        })
public final class ExampleCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", paramLabel = "CASE", description = "The case file; - for standard input.")
    private @Nullable String from;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "The rule, or the row of a table, whose answer it shows.")
    private @Nullable String rule;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which the case is answered, YYYY-MM-DD.")
    private @Nullable LocalDate asAt;

    @Option(names = "--case", paramLabel = "ID", description = "Which case, where the file holds several.")
    private @Nullable String id;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--append",
            description = "Put it at the end of the rule's file of examples; with a layer, of the layer's.")
    private boolean append;

    public ExampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (from == null || rule == null || asAt == null) {
            throw new WrongUsage("Say which case, rule and day: --from CASE --rule RULE --as-at DATE.");
        }
        if (append && output.file() != null) {
            throw new WrongUsage("Name a file with -o, or let it be put beside the rule with --append.");
        }
        Path folder = RulesFolder.require(rules);
        List<Path> layers = local.over(Optional.of(folder));
        NamedFiles files = RulesFolder.named(new NamedFiles(), Optional.of(folder), layers);
        if (!from.equals(NamedCases.STREAM)) {
            NamedFiles.require(Path.of(from), "to make an example of");
            files.reading("--from", Path.of(from));
        }
        files.writing(OutputOption.NAME, output.file());
        Vocabulary words = kinds.words();
        OneRule one = OneRule.of(folder, layers, rule, Map.of(), words);
        RuleBook book = one.book().orElse(null);
        if (book == null) {
            RulesFolder.told(one.problems()).forEach(console::say);
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        RulesFolder.tellOne(rule, book, folder, console);
        return made(book, of(book, rule), layers, from, asAt);
    }

    private static Rule of(RuleBook book, String id) {
        return book.rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("Say of which row of the table: "
                        + String.join(", ", book.rules().stream().map(Rule::id).toList()) + "."));
    }

    private int made(RuleBook book, Rule of, List<Path> layers, String cases, LocalDate day) {
        CaseFile caseFile = read(cases, book.vocabulary());
        if (caseFile == null) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        ExamplesFile file;
        try {
            file = ExamplesFile.of(of, layers, book);
        } catch (IOException e) {
            console.say("The examples of " + of.file() + " could not be read. Maybe their file may not be opened.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        FromCase made = FromCase.of(book, of.id(), caseFile, day, file.known()).orElse(null);
        if (made == null) {
            console.say(
                    "No example was made: on no other day is the case answered alike, or it was not answered at all.\n"
                            + "Write one by hand, beginning with: heed example --boundaries " + of.file());
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        made.mayIdentify().forEach(console::say);
        return write(file, List.of(made.draft()));
    }

    private int write(ExamplesFile file, List<Draft> drafts) {
        if (!append) {
            return console.into(output.file(), () -> {
                console.result(Draft.file(drafts));
                return ExitCode.DONE;
            });
        }
        String whole = file.with(drafts).orElse(null);
        if (whole == null) {
            console.say("Nothing was added to " + file.path()
                    + ": an example at its end would not be read. Write it elsewhere with -o, and copy it in.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        try (ResultFile into = ResultFile.begin(file.path())) {
            into.write(whole);
            into.keep();
        }
        console.say("Added to " + file.path() + ": " + drafts.size() + (drafts.size() == 1 ? " example" : " examples")
                + ". Look at every line.");
        return ExitCode.DONE;
    }

    private @Nullable CaseFile read(String cases, Vocabulary words) {
        List<CaseFile> found = new ArrayList<>();
        AtomicBoolean refused = new AtomicBoolean();
        boolean whole = new NamedCases(List.of(cases), console.in(), CaseReader.using(words), console::say)
                .readEach(
                        reading -> {
                            if (reading instanceof CaseRead read && found.size() < 2) {
                                CaseFile one = read.caseFile();
                                found.addAll(id == null || id.equals(one.id()) ? List.of(one) : List.of());
                            } else if (reading instanceof CaseRefused no) {
                                refused.set(true);
                                no.problems().forEach(each -> console.say(each.inWords()));
                            }
                        },
                        finding -> {});
        if (found.size() == 1) {
            return found.get(0);
        }
        if (whole && !refused.get()) {
            console.say(
                    found.isEmpty()
                            ? "There is no such case to make an example of."
                            : "There are several such cases. Say which: --case ID.");
        }
        return null;
    }
}
