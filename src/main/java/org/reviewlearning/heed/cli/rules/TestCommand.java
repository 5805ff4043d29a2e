package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.OneRule;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Requirement;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heed test}: the examples beside the rules. */
@Command(
        name = "test",
        description = {
            "Runs the examples beside the rules in a folder, drafts and trials included, and says where a rule does not "
                    + "answer as its example says.",
            "It also names live rules without an example that asks, stays quiet or cannot tell."
        },
        customSynopsis = "heed test [RULES] [--local FOLDER] [--kinds JAR] [--rule RULE [--example WORDS]]%n"
                + "          [--coverage | --mutate] [--require NAME=PERCENT,...]%n"
                + "          [--format text|json|junit|html] [-o FILE]",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed test rules",
            "  heed test rules --coverage --require lines=100,outcomes=100,boundaries=90",
            "  heed test rules --mutate --require mutation=95,excused=100",
            "",
            "Exit codes: 0 all agree; 1 examples disagree, or show less than is required; 2 wrong usage; 3",
            "rules, examples or excuses have problems, or nothing ran; 70 a fault in Heed."
        })
public final class TestCommand implements Callable<Integer> {

    private static final int MOST_CHANGED = 20;

    private final Console console;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Only the examples of one rule, or of one row of its table; no other rule is read.")
    private @Nullable String rule;

    @Option(
            names = "--example",
            paramLabel = "WORDS",
            description = "With --rule: only the examples whose sentence holds these words.")
    private String words = "";

    @Mixin
    private final CoverageOption coverage = new CoverageOption();

    @Mixin
    private final RequireOption require = new RequireOption();

    private List<Requirement> required = List.of();

    @Mixin
    private final MutateOption mutate = new MutateOption();

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
                    "text, to be read (the usual form); json, one object; junit, XML that build servers show; html, a"
                            + " page for a browser.")
    private OutputFormat form = OutputFormat.TEXT;

    /** What it can write. */
    static final class Forms implements OutputFormat.Forms {
        @Override
        public List<OutputFormat> all() {
            return List.of(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.JUNIT, OutputFormat.HTML);
        }
    }

    public TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = rules.folder();
        List<Path> layers = rules.layers();
        if (rule == null && !words.isEmpty()) {
            throw new WrongUsage("Say of which rule: --rule RULE --example WORDS.");
        }
        required = require.read(coverage.isAsked(), mutate.isAsked());
        if (mutate.isAsked() && (!words.isEmpty() || coverage.isAsked() || form == OutputFormat.JUNIT)) {
            throw new WrongUsage(
                    "--mutate puts changes to all examples of a rule, and tells them alone, as text, json or html.");
        }
        rules.named().writing(OutputOption.NAME, output.file());
        Vocabulary vocabulary = kinds.words();
        return console.into(output.file(), () -> run(folder, layers, vocabulary));
    }

    private int run(Path folder, List<Path> layers, Vocabulary vocabulary) {
        try {
            if (rule != null) {
                return one(folder, layers, rule, vocabulary);
            }
            RuleBook pack = RulesFolder.open(Optional.of(folder), List.of(), vocabulary, console)
                    .orElse(null);
            RuleBook layered = pack == null || layers.isEmpty()
                    ? pack
                    : RulesFolder.open(Optional.of(folder), layers, vocabulary, console)
                            .orElse(null);
            if (pack == null || layered == null) {
                return noneRan(folder, "The rules have problems, so no example ran.", "They are told by: heed check");
            }
            SuiteResult result = Suite.run(folder, pack, layers, layered, Examples.ALL, System::nanoTime);
            layered.notices().stream()
                    .filter(each -> !each.isError())
                    .forEach(each -> SuiteForms.aside(form, console, each.inWords() + "\n"));
            if (!layers.isEmpty()) {
                changed(Suite.run(folder, layered, Examples.changedIn(layered)).disagreements());
            }
            coverage.measure(folder, pack, layered, null, result);
            return mutate.isAsked() && result.passed()
                    ? MutateOption.run(folder, pack, layers, layered, result, "", required, form, console)
                    : tell(folder, result, layered);
        } catch (IOException e) {
            String unread = "The examples could not be read.";
            console.say(unread + " Maybe a file or folder may not be opened.");
            return noneRan(folder, unread, "Check that they may be opened by you.");
        }
    }

    /** One rule is opened without the others. */
    private int one(Path folder, List<Path> layers, String id, Vocabulary vocabulary) throws IOException {
        OneRule one = OneRule.of(folder, layers, id, Map.of(), vocabulary);
        RuleBook book = one.book().orElse(null);
        if (book == null) {
            RulesFolder.told(one.problems()).forEach(console::say);
            return noneRan(folder, "The rule has problems, so no example ran.", "They are told by: heed try " + id);
        }
        RulesFolder.tellOne(id, book, folder, console);
        RuleBook shipped = OneRule.asShipped(folder, layers, id, book);
        Examples these = Examples.of(id, words);
        SuiteResult result = Suite.run(folder, shipped, layers, book, these, System::nanoTime);
        if (shipped != book) {
            changed(Suite.run(folder, book, these).disagreements());
        }
        coverage.measure(folder, shipped, book, id, result);
        return mutate.isAsked() && result.passed()
                ? MutateOption.run(folder, shipped, layers, book, result, id, required, form, console)
                : tell(folder, result, book);
    }

    /** A document says so itself: whoever shows it may see neither the exit code nor what was told beside it. */
    private int noneRan(Path folder, String says, String next) {
        Problem problem = new Problem(new Place(folder.toString().replace('\\', '/'), 1, 1), says, next);
        return form == OutputFormat.TEXT
                ? ExitCode.RULES_HAVE_PROBLEMS
                : tell(folder, new SuiteResult(List.of(), List.of(problem)), null);
    }

    /** What the pack's own examples come to under the layers; they fail nothing. */
    private void changed(List<ExampleResult> examples) {
        if (!examples.isEmpty()) {
            SuiteForms.aside(
                    form,
                    console,
                    "Changed by the layer: " + English.counted(examples.size(), "example")
                            + " of the pack would be answered otherwise.\n");
            examples.stream()
                    .limit(MOST_CHANGED)
                    .forEach(each -> SuiteForms.aside(form, console, each.inWords() + "\n"));
        }
    }

    private int tell(Path folder, SuiteResult result, @Nullable RuleBook book) {
        if (result.results().isEmpty() && result.problems().isEmpty()) {
            String none = "No example ran" + (words.isEmpty() ? "." : ": none says \"" + words + "\".");
            console.say(none);
            return noneRan(folder, none, "Examples stand beside their rule, in rule-id.examples.yaml.");
        }
        int code = new SuiteForms(form, coverage, required, console).tell(result, book);
        mutate.untold().ifPresent(each -> SuiteForms.aside(form, console, each));
        return code;
    }
}
