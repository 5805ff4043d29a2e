package org.reviewlearning.heed.cli.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --as-at} and {@code --ssda903}: on which days cases are asked about, and which returns they come from as well. */
public final class AskedOn {

    @Mixin
    private final ReturnsOption returns = new ReturnsOption();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            arity = "1..*",
            converter = DayConverter.class,
            description = "The days to look from, YYYY-MM-DD: one, or for instance one a week.")
    private List<LocalDate> days = List.of();

    /** The days; none where none was named. */
    public List<LocalDate> days() {
        return days;
    }

    /**
     * The days.
     *
     * @throws WrongUsage if none was named
     */
    public List<LocalDate> require() {
        if (days.isEmpty()) {
            throw new WrongUsage("Say which days to look from: --as-at DATE...; " + DayConverter.FORM);
        }
        return days;
    }

    /** Whether cases are named, one way or the other. */
    public boolean anyOf(List<String> cases) {
        return !cases.isEmpty() || returns.isNamed();
    }

    /**
     * The returns; {@code null} where none was named.
     *
     * @throws WrongUsage if no case is named either, or something named is not there
     */
    public @Nullable ReturnsSource returns(List<String> cases, Console console) {
        if (!anyOf(cases)) {
            throw new WrongUsage("Say which cases: files, folders, or - for standard input.");
        }
        CasesNamed.check(cases);
        return returns.source(console);
    }

    /** Notes what is read. */
    public static NamedFiles named(List<String> cases, @Nullable ReturnsSource returns, NamedFiles files) {
        NamedFiles noted = CasesNamed.note(cases, files);
        return returns == null ? noted : returns.named(noted);
    }
}
