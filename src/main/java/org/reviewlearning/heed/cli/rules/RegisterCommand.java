package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.json.RegisterJson;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.site.RegisterSite;
import org.reviewlearning.heed.site.RuleTexts;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.SiteFolder;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed register}: every rule, source and figure, both ways. */
@Command(
        name = "register",
        description = {
            "Writes the register of the rules: what each asks, of whom and when, and what it rests on.",
            "When a rule asks is told in plain English made from its condition; findings, figures and roles are told"
                    + " the other way round as well, and so is what no rule uses.",
            "It is about rules, and about no child."
        },
        customSynopsis =
                "heed register [RULES] [--format text|json] [-o FILE]%nheed register [RULES] --format html -o FOLDER",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed register rules -o rules/register.md",
            "  heed register rules --format html -o register",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
public final class RegisterCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = OutputFormat.TextJsonOrHtml.class,
            description =
                    "text, which is Markdown; json, one object; or html, a folder of pages that lead to each other and"
                            + " need no network, for which -o names the folder. Without it: text.")
    private OutputFormat form = OutputFormat.TEXT;

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

    public RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path place = output.file();
        if (form == OutputFormat.HTML && place == null) {
            throw new WrongUsage("The pages of a register are a folder. Say which: -o FOLDER");
        }
        Optional<Path> folder = RulesFolder.find(rules);
        List<Path> layers = local.over(folder);
        RulesFolder.named(new NamedFiles(), folder, layers).writing(OutputOption.NAME, place);
        if (form != OutputFormat.HTML || place == null) {
            return console.into(place, () -> write(folder, layers));
        }
        try (SiteFolder pages = SiteFolder.begin(place)) {
            return pages(folder, layers, pages);
        }
    }

    private int write(Optional<Path> folder, List<Path> layers) {
        RuleBook book = RulesFolder.open(folder, layers, kinds.words(), console).orElse(null);
        if (book == null) {
            console.nothingCameOfIt();
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        Register register = Register.of(book);
        console.result(form == OutputFormat.TEXT ? register.markdown() : RegisterJson.json(register) + "\n");
        return ExitCode.DONE;
    }

    private int pages(Optional<Path> folder, List<Path> layers, SiteFolder pages) {
        RuleBook book = RulesFolder.open(folder, layers, kinds.words(), console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        RuleTexts texts = texts(folder, layers, book);
        RulesFolder.told(texts.problems()).forEach(console::say);
        if (!texts.problems().isEmpty()) {
            console.say("Not all examples can be shown, so no page was written.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        RegisterSite.write(Register.of(book), texts, pages::write);
        pages.keep();
        return ExitCode.DONE;
    }

    /** The examples of the pack as it is without the layers; those of the pack in the jar are not there to be read. */
    private RuleTexts texts(Optional<Path> folder, List<Path> layers, RuleBook book) {
        List<RuleFiles> files = new ArrayList<>();
        List<Suite> suites = new ArrayList<>();
        try {
            files.add(folder.map(RuleFiles::in).orElseGet(RuleFiles::shipped));
            if (folder.isPresent()) {
                RuleBook pack = layers.isEmpty() ? book : RuleBook.open(folder.get(), kinds.words());
                suites.add(Suite.read(folder.get(), pack, Examples.ALL));
            }
            for (Path layer : layers) {
                files.add(RuleFiles.in(layer));
                suites.add(Suite.read(layer, book, Examples.OF_A_LAYER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RuleTexts.of(files, suites);
    }
}
