package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.intake.ssda903.FullReturn;
import org.reviewlearning.heed.report.DataSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed data}: what must be supplied for each rule to be answered. */
@Command(
        name = "data",
        description = {
            "Writes the data sheet of the rules, for whoever integrates: which kinds and fields of records each rule"
                    + " reads and from when back, and which rules need each kind and field.",
            "It is about rules, and about no child."
        },
        customSynopsis = "heed data [RULES] [--ssda903] [--format text|json]",
        parameterListHeading = "%nRules:%n",
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  heed data rules --ssda903 > rules/data.md",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
final class DataCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher, or the rules shipped "
                    + "with Heed.")
    private @Nullable Path rules;

    @Option(
            names = "--ssda903",
            description = "Also say which rules a full SSDA903 return can answer, wholly or in part, and which records"
                    + " the others need.")
    private boolean ssda903;

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

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleBook book = RulesFolder.open(RulesFolder.find(rules), console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        DataSheet sheet = DataSheet.of(book);
        if (ssda903) {
            sheet = sheet.against(FullReturn.inWords(), FullReturn.holds(), FullReturn.leavesBlank());
        }
        console.result(form == Form.TEXT ? sheet.markdown() : sheet.json() + "\n");
        return ExitCode.DONE;
    }
}
