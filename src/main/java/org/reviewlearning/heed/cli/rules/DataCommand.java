package org.reviewlearning.heed.cli.rules;

import java.util.concurrent.Callable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.intake.ssda903.FullReturn;
import org.reviewlearning.heed.json.DataSheetJson;
import org.reviewlearning.heed.register.DataSheet;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heed data}: what must be supplied for each rule to be answered. */
@Command(
        name = "data",
        description = {
            "Writes the data sheet of the rules, for whoever integrates: which kinds and fields of records each rule"
                    + " reads and from when back, and which rules need each kind and field.",
            "It is about rules, and about no child."
        },
        customSynopsis = "heed data [RULES] [--ssda903] [--format text|json|html] [-o FILE]",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed data rules --ssda903 -o rules/data.md",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
public final class DataCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--ssda903",
            description = "Also say which rules a full SSDA903 return can answer, wholly or in part, and which records"
                    + " the others need.")
    private boolean ssda903;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = OutputFormat.TextJsonOrHtml.class,
            description = "text, which is Markdown (the usual form); json, one object; html, a page for a browser.")
    private OutputFormat form = OutputFormat.TEXT;

    @Mixin
    private BookDocument document = new BookDocument();

    public DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return document.write(console, book -> {
            DataSheet sheet = sheet(book);
            return switch (form) {
                case JSON -> DataSheetJson.json(sheet) + "\n";
                case HTML -> sheet.html();
                default -> sheet.markdown();
            };
        });
    }

    private DataSheet sheet(RuleBook book) {
        DataSheet sheet = DataSheet.of(book);
        return ssda903 ? sheet.against(FullReturn.inWords(), FullReturn.holds(), FullReturn.leavesBlank()) : sheet;
    }
}
