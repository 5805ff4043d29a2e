package org.reviewlearning.heed.cli.rules;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.json.DiaryJson;
import org.reviewlearning.heed.register.Diary;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code heed diary}: which rules and figures are to be looked at again, by whom and when. */
@Command(
        name = "diary",
        description = {
            "Writes which rules are to be looked at again, by whom and by which day, with the figures they count by, those"
                    + " that are late first said so, what layers have switched off, and findings that have no rule, with the reason."
        },
        customSynopsis = "heed diary [RULES] [--local FOLDER] [--on DATE] [--within \"6 months\"]%n"
                + "           [--format text|json|html] [-o FILE]",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed diary rules --within \"3 months\"",
            "",
            "Exit codes: 0 done, whatever is due; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
public final class DiaryCommand implements Callable<Integer> {

    private static final Pattern WITHIN = Pattern.compile("([0-9]{1,3}) *(days?|weeks?|months?|years?)");

    private final Console console;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day to tell it for, YYYY-MM-DD. Without it: today.")
    private @Nullable LocalDate on;

    private Matcher within = WITHIN.matcher("6 months");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = OutputFormat.TextJsonOrHtml.class,
            description = "text, to be read (the usual form); json, one object; html, a page for a browser.")
    private OutputFormat form = OutputFormat.TEXT;

    @Mixin
    private BookDocument document = new BookDocument();

    public DiaryCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--within",
            paramLabel = "TIME",
            description = "How far to look ahead, for instance \"6 months\", which is also what it is without it.")
    private void within(String written) {
        within = WITHIN.matcher(written.strip());
        if (!within.matches()) {
            throw new TypeConversionException(
                    "Invalid value for option '--within': write a number and days, weeks, months or years: \"6 months\".");
        }
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? Today.inEngland() : on;
        LocalDate until = until(day);
        return document.write(console, book -> {
            Diary diary = Diary.of(book, day, until);
            return switch (form) {
                case JSON -> DiaryJson.json(diary) + "\n";
                case HTML -> diary.html();
                default -> diary.text();
            };
        });
    }

    private LocalDate until(LocalDate day) {
        within.reset();
        within.matches();
        int many = Integer.parseInt(within.group(1));
        return switch (within.group(2).charAt(0)) {
            case 'd' -> day.plusDays(many);
            case 'w' -> day.plusWeeks(many);
            case 'm' -> day.plusMonths(many);
            default -> day.plusYears(many);
        };
    }
}
