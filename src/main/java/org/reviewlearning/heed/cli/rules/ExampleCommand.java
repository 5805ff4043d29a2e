package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.OneRule;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.example.Boundaries;
import org.reviewlearning.heed.example.Draft;
import org.reviewlearning.heed.example.FromCase;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.suite.Suite;
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

/** {@code heed example}: examples made for somebody to look at, out of a case, or at the boundaries of a rule. */
@Command(
        name = "example",
        description = {
            "Makes examples to be looked at: one out of a case, or those at the boundaries of a rule.",
            "Out of a case only those facts are taken that the rule's answer rests on, under other ids and on other days,"
                    + " without words or names; that the answer is the same is proven by asking again. What could still"
                    + " say whose case it is, is told.",
            "Boundaries are a day before, on and after each day that is compared, one fewer and one more of each number,"
                    + " birthdays and the 29th of February, where no example stands yet. What the rule answers today"
                    + " stands beside each, and what is right is left open."
        },
        customSynopsis = "heed example --from CASE --rule RULE --as-at DATE [--case ID] [-o FILE | --append]%n"
                + "heed example --boundaries RULE [--all] [-o FILE | --append]",
        footer = {
            "  heed example --from case.yaml --rule child-request-unanswered --as-at 2024-03-01",
            "",
            "Exit codes: 0 made, or there is none to make; 2 wrong usage; 3 the rule, or its file of"
                    + " examples, has problems, or no example asks; 4 the case has problems, or no example could be made of it; 70 a fault in Heed."
        })
public final class ExampleCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", paramLabel = "CASE", description = "The case file; - for standard input.")
    private @Nullable String from;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "With --from: the rule, or the row of a table, whose answer it shows.")
    private @Nullable String rule;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "With --from: the day on which the case is answered, YYYY-MM-DD.")
    private @Nullable LocalDate asAt;

    @Option(names = "--case", paramLabel = "ID", description = "Which case, where the file holds several.")
    private @Nullable String id;

    @Option(
            names = "--boundaries",
            paramLabel = "RULE",
            description = "The rule, or the row of a table, whose boundaries are wanted.")
    private @Nullable String boundaries;

    @Option(
            names = "--all",
            description = "With --boundaries: also those at which an example of the rule stands already.")
    private boolean all;

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
        boolean cases = from != null || rule != null || asAt != null || id != null;
        if (cases == (boundaries != null) || cases && (from == null || rule == null || asAt == null)) {
            throw new WrongUsage(
                    "Say which case, rule and day: --from CASE --rule RULE --as-at DATE; or --boundaries RULE.");
        }
        if (append && output.file() != null) {
            throw new WrongUsage("Name a file with -o, or let it be put beside the rule with --append.");
        }
        Path folder = RulesFolder.require(rules);
        List<Path> layers = local.over(Optional.of(folder));
        NamedFiles files = RulesFolder.named(new NamedFiles(), Optional.of(folder), layers);
        if (from != null && !from.equals(NamedCases.STREAM)) {
            NamedFiles.require(Path.of(from), "to make an example of");
            files.reading("--from", Path.of(from));
        }
        files.writing(OutputOption.NAME, output.file());
        String of = Objects.requireNonNull(boundaries == null ? rule : boundaries);
        OneRule one = OneRule.of(folder, layers, of, Map.of(), kinds.words());
        RuleBook book = one.book().orElse(null);
        if (book == null) {
            RulesFolder.told(one.problems()).forEach(console::say);
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        RulesFolder.tellOne(of, book, folder, console);
        List<Rule> asked = book.rules().stream()
                .filter(each -> (each.id() + "/").startsWith(of + "/"))
                .toList();
        if (asked.isEmpty() || boundaries == null && !asked.get(0).id().equals(of)) {
            throw new WrongUsage("Say which row of the table: "
                    + String.join(", ", book.rules().stream().map(Rule::id).toList()) + ".");
        }
        try {
            ExamplesFile file = ExamplesFile.of(asked.get(0), layers, book);
            return from == null || asAt == null
                    ? boundaries(book, asked, folder, layers, file)
                    : made(book, asked.get(0), from, asAt, file);
        } catch (IOException e) {
            console.say("The examples of " + of + " could not be read. Maybe a file or folder may not be opened.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
    }

    private int boundaries(RuleBook book, List<Rule> rules, Path folder, List<Path> layers, ExamplesFile file)
            throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path each : Stream.concat(Stream.of(folder), layers.stream()).toList()) {
            examples.addAll(
                    Suite.read(each, book, Examples.of(rules.get(0).file(), "")).examples());
        }
        List<Draft> drafts = new ArrayList<>();
        boolean asks = true;
        for (Rule each : rules) {
            List<Example> own = examples.stream()
                    .filter(example -> example.rule().equals(each.id()))
                    .toList();
            asks &= own.stream().anyMatch(example -> example.then() instanceof Expected.Prompts);
            Boundaries found = Boundaries.of(book, each, own, all);
            drafts.addAll(found.drafts());
            found.notes().forEach(console::say);
        }
        if (!drafts.isEmpty()) {
            return write(file, drafts);
        }
        if (asks) {
            console.say(
                    "There is an example at every boundary that was reached. With --all they are written all the same.");
        }
        return asks ? ExitCode.DONE : ExitCode.RULES_HAVE_PROBLEMS;
    }

    private int made(RuleBook book, Rule of, String cases, LocalDate day, ExamplesFile file) {
        CaseFile caseFile = new OneCase(cases, id, book.vocabulary(), console).read();
        if (caseFile == null) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        FromCase made = FromCase.of(book, of.id(), caseFile, day, file.known()).orElse(null);
        if (made == null) {
            console.say(
                    "No example was made: on no other day is the case answered alike, or it was not answered at all.\n"
                            + "Begin one at a boundary: heed example --boundaries " + of.id());
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
}
