package org.reviewlearning.heed.cli.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.terminal.DayConverter;
import picocli.CommandLine.Option;

/** How returns are read, alike for import and assess. */
public final class ReturnOptions {

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Write every finding about the returns to a file, one a line. Standard error tells the first "
                    + "few of each sort.")
    @Nullable
    Path findings;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "The return year of files whose names do not tell it, written as both years: 2017-18. Without "
                            + "it their days tell, where there are enough.")
    @Nullable
    String year;

    @Option(
            names = "--taken-out",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which the files of a year still going on were taken out. Nothing is concluded of "
                    + "days after it. Without it the files' own days tell, where there are enough.")
    @Nullable
    LocalDate takenOut;

    @Option(
            names = "--pseudonyms",
            paramLabel = "KEYFILE",
            description =
                    "Replace the ids of children and workers in returns by pseudonyms made with this key, a file of at "
                            + "least 32 bytes. The same key gives the same pseudonyms in every year.")
    @Nullable
    Path pseudonyms;
}
