package org.reviewlearning.heed.intake.ssda903;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.ChildRows;
import org.reviewlearning.heed.intake.tables.Children;
import org.reviewlearning.heed.intake.tables.Findings;
import org.reviewlearning.heed.intake.tables.Pseudonyms;
import org.reviewlearning.heed.intake.tables.ReadingOptions;
import org.reviewlearning.heed.intake.tables.SourceFile;

/**
 * A council's children looked after returns, of one or several years, as cases.
 *
 * <pre>{@code
 * Ssda903 returns = Ssda903.read(List.of(Path.of("2020-21"), Path.of("2021-22")));
 * returns.cases().forEach(caseFile -> ...);
 * System.err.print(returns.findings().inWords());
 * }</pre>
 */
public final class Ssda903 {

    /** Rows held at a time: some tens of megabytes. */
    private static final int ROWS_HELD = 300_000;

    private final List<SourceFile> files;
    private final List<String> cuts;
    private final Pseudonyms names;
    private final Findings findings;
    private final LongConsumer progress;
    private boolean taken;
    private final long rows;
    private long read;
    private long children;
    private long cases;

    private Ssda903(List<Path> paths, ReadingOptions options, int rowsHeld) {
        findings = new Findings(ReturnTable.FORM.rules(), options.each());
        ReturnSurvey survey = new ReturnSurvey(findings);
        files = survey.of(paths, options);
        cuts = survey.ids().cuts(rowsHeld);
        names = options.pseudonyms();
        rows = files.stream().mapToLong(SourceFile::rows).sum();
        progress = options.progress();
    }

    /**
     * Looks through all files once, to tell what they are.
     *
     * @param paths files, and folders with all CSV files in them
     */
    public static Ssda903 read(List<Path> paths) {
        return read(paths, ReadingOptions.defaults());
    }

    /** The same, with options. */
    public static Ssda903 read(List<Path> paths, ReadingOptions options) {
        return read(paths, options, ROWS_HELD);
    }

    static Ssda903 read(List<Path> paths, ReadingOptions options, int rowsHeld) {
        return new Ssda903(List.copyOf(paths), Objects.requireNonNull(options, "options"), rowsHeld);
    }

    /** Whether there is an episodes table that can be read. Without one there are no cases. */
    public boolean readable() {
        return files.stream().anyMatch(file -> file.table() == ReturnTable.EPISODES);
    }

    /**
     * The cases, read as they are asked for, in order of the children's ids in the return. Memory does not grow with
     * their number.
     *
     * @throws IllegalStateException if they were asked for before: findings would be told twice
     * @throws UncheckedIOException while it is read, if a file changed or went away since it was looked through
     */
    public Stream<CaseFile> cases() {
        if (taken) {
            throw new IllegalStateException("The cases of a return can be read once. Maybe call read again.");
        }
        taken = true;
        if (!readable()) {
            return Stream.empty();
        }
        CaseMaker maker = new CaseMaker(files);
        Iterator<ChildReading> all = new Children(ReturnTable.FORM, files, cuts, names, findings);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(child -> counted(maker.of(child), child.rows()))
                .flatMap(Optional::stream);
    }

    /**
     * A return year written as both its years, such as {@code 2017-18}, for {@link ReadingOptions#inYear}.
     *
     * @return the calendar year it begins in
     * @throws IllegalArgumentException if it is not that; one year alone may be the one it begins in or the one it ends in
     */
    public static int year(String written) {
        List<Integer> years = ReturnYear.named(written);
        if (years.size() != 1) {
            throw new IllegalArgumentException(
                    years.isEmpty()
                            ? "A return year is written as both its years, such as 2017-18."
                            : "The return year may be " + ReturnYear.inWords(years.get(0)) + " or "
                                    + ReturnYear.inWords(years.get(1)) + ": write both years.");
        }
        return years.get(0);
    }

    private Optional<CaseFile> counted(Optional<CaseFile> made, ChildRows child) {
        boolean inCare =
                made.isPresent() || !child.of(ReturnTable.EPISODES).isEmpty() || child.hole(ReturnTable.EPISODES);
        children += inCare ? 1 : 0;
        cases += made.isPresent() ? 1 : 0;
        read += child.size();
        progress.accept(Math.min(1000, read * 1000 / Math.max(1, rows)));
        return made;
    }

    /** Which return years are read, each with its tables: a line for each; empty when nothing can be read. */
    public String yearsInWords() {
        Map<Integer, List<SourceFile>> years =
                files.stream().collect(Collectors.groupingBy(SourceFile::year, TreeMap::new, Collectors.toList()));
        StringBuilder words = new StringBuilder();
        years.forEach((year, tables) -> words.append("Read as the return of ")
                .append(ReturnYear.inWords(year))
                .append(
                        tables.get(0).until().equals(ReturnYear.end(year))
                                ? ""
                                : ", until " + tables.get(0).until())
                .append(": ")
                .append(tables.stream()
                        .map(file -> file.table().inWords())
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .collect(Collectors.joining(", ")))
                .append(".\n"));
        return words.toString();
    }

    /** How many children with an episode were met so far. */
    public long children() {
        return children;
    }

    /** How many of them became cases; the others were refused. */
    public long made() {
        return cases;
    }

    /** What was found so far; whole once the cases were read to their end. */
    public Findings findings() {
        return findings;
    }
}
