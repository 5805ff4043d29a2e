package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.report.Register;
import picocli.CommandLine.Command;
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
        customSynopsis = "heed register [RULES] [--format text|json]",
        parameterListHeading = "%nRules:%n",
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  heed register rules > rules/register.md",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
final class RegisterCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher, or the rules shipped "
                    + "with Heed.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Form.Converter.class,
            description = "text, which is Markdown, or one JSON object. Without it: text.")
    private Form form = Form.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleBook book = RulesFolder.open(RulesFolder.find(rules), console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        Register register = Register.of(book);
        console.result(form == Form.TEXT ? register.markdown() : register.json() + "\n");
        return ExitCode.DONE;
    }
}
