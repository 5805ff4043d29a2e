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
        findings = new Findings(options.each());
        Survey survey = new Survey(findings);
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
        return read(paths, ReadingOptions.usual());
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
        return files.stream().anyMatch(file -> file.table() == Table.EPISODES);
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
        CaseMaker maker = new CaseMaker(files, names, findings);
        Iterator<Map.Entry<String, ChildRows>> all = new Children(files, cuts, names, findings);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(child -> counted(maker.of(child.getKey(), child.getValue()), child.getValue()))
                .flatMap(Optional::stream);
    }

    private Optional<CaseFile> counted(Optional<CaseFile> made, ChildRows child) {
        boolean inCare = made.isPresent() || !child.of(Table.EPISODES).isEmpty() || child.hole(Table.EPISODES);
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
