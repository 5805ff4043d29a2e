package org.reviewlearning.heed.cli;

import java.util.concurrent.Callable;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.intake.CaseSchema;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.suite.ExampleFile;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code heed schema}: the JSON Schemas. */
@Command(
        name = "schema",
        description =
                "Writes a JSON Schema (2020-12): of case files, of assessments, of timelines, or of the examples beside rules.",
        customSynopsis = "heed schema case|assessment|timeline|examples [--kinds JAR] [-o FILE]",
        parameterListHeading = "%nOf what:%n",
        footer = "  heed schema case -o case.schema.json")
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "OF", arity = "0..1", description = "case, assessment, timeline or examples.")
    private String of = "";

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = switch (of) {
            case "case" -> CaseSchema.json(kinds.words());
            case "assessment" -> JsonReport.schema();
            case "timeline" -> JsonReport.timelineSchema();
            case "examples" -> ExampleFile.schema();
            default -> throw new WrongUsage("Say of what: case, assessment, timeline or examples.");
        };
        return console.into(output.file(), () -> {
            console.result(schema);
            return ExitCode.DONE;
        });
    }
}
