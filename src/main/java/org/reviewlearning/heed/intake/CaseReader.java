package org.reviewlearning.heed.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.LineReader;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Tree;
import org.reviewlearning.heed.text.Utf16;

/**
 * Reads case files. Immutable; may be shared between threads.
 *
 * <pre>{@code
 * CaseReading reading = CaseReader.using(Vocabulary.shipped()).read(Path.of("case.yaml"));
 * if (reading instanceof CaseRefused refused) {
 *     refused.problems().forEach(problem -> System.err.println(problem.inWords()));
 * }
 * }</pre>
 *
 * <p>Whatever a file holds, the answer is a {@link CaseReading} and no exception.
 */
public final class CaseReader {

    private final CaseForm form;
    private final int longestLine;

    private CaseReader(CaseForm form, int longestLine) {
        this.form = form;
        this.longestLine = longestLine;
    }

    /**
     * A reader that knows the kinds of a vocabulary: the shipped ones, and a host's own.
     *
     * @throws IllegalArgumentException if a kind is called as something else in a case file is, such as {@code child}
     */
    public static CaseReader using(Vocabulary vocabulary) {
        return using(vocabulary, Tree.MOST_BYTES);
    }

    static CaseReader using(Vocabulary vocabulary, int longestLine) {
        return new CaseReader(new CaseForm(Objects.requireNonNull(vocabulary, "vocabulary")), longestLine);
    }

    /**
     * Reads a file with one case, JSON or YAML by its name. A file that is not there or cannot be opened is refused,
     * too; for a file with one case a line see {@link #readEach}.
     */
    public CaseReading read(Path file) {
        String name = file.toString();
        Optional<Format> format = Format.ofFileName(name);
        if (format.isEmpty()) {
            return refused(
                    name,
                    "The name of this file ends in none of .json, .yaml and .yml.",
                    "A file with one case a line is read line by line.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(Tree.MOST_BYTES + 1), format.get());
        } catch (NoSuchFileException e) {
            return refused(name, "There is no such file.", "");
        } catch (AccessDeniedException e) {
            return refused(name, "This file may not be opened.", "");
        } catch (IOException e) {
            return refused(name, "This file cannot be read.", "Maybe it is a folder, or on a drive that is not there.");
        }
    }

    /** Reads one case; the file's name is only said in places. */
    public CaseReading read(String file, byte[] bytes, Format format) {
        return read(Tree.read(file, bytes, format), new Place(file, 1, 1));
    }

    /**
     * Reads one case a line (NDJSON), hands over each as it comes, and keeps none but their identifiers: a later case of
     * the same identifier is refused, because it may be another child's, or the half of one. Blank lines are passed
     * over. A line that is refused does not keep the next from being read; one longer than 64 MB is passed over without
     * being held.
     *
     * @param name said in places
     * @throws UncheckedIOException if the stream itself fails; what was handed over before stands
     */
    public void readEach(InputStream ndjson, String name, Consumer<CaseReading> each) {
        Map<String, Integer> met = new HashMap<>();
        unread(ndjson, name, unread -> each.accept(first(unread, met)));
    }

    /**
     * As {@link #readEach}, before any is read; whoever takes them looks for identifiers that come again.
     *
     * @hidden
     */
    @Internal
    public void unread(InputStream ndjson, String name, Consumer<UnreadCase> each) {
        Objects.requireNonNull(ndjson, "ndjson");
        try {
            LineReader lines = new LineReader(Utf16.asUtf8(ndjson), longestLine);
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                Place begins = new Place(name, line.number(), 1);
                byte[] bytes = line.bytes();
                if (line.tooLong()) {
                    each.accept(new UnreadCase(
                            begins, 0, () -> form.read(begins, Optional.empty(), List.of(Tree.tooLarge(begins)))));
                } else if (!line.blank()) {
                    each.accept(new UnreadCase(
                            begins,
                            bytes.length,
                            () -> read(Tree.read(name, bytes, Format.JSON, begins.line()), begins)));
                    if (line.number() == 1 && !isText(bytes)) {
                        // UTF-16 without a mark or no text at all: its "lines" are none, and each would be refused
                        // for the same reason.
                        return;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read to its end.", e);
        }
    }

    /**
     * Refuses a case whose identifier an earlier line of the same file has.
     *
     * @param line the earlier line
     * @hidden
     */
    @Internal
    public static CaseRefused again(Place begins, String id, int line) {
        Problem problem = new Problem(
                        begins,
                        "is the identifier of another case, in line " + line + "; only that one was read.",
                        "Put what belongs to one child into one case; give each child a case id of its own.")
                .about(new Problem.Subject(id, "case", id));
        return new CaseRefused(begins, Optional.of(id), List.of(problem));
    }

    /**
     * Reads a case from a tree that was read elsewhere. What was wrong with its text is for whoever read it.
     *
     * @hidden
     */
    @Internal
    public CaseReading from(MapNode tree) {
        return form.read(tree.place(), Optional.of(tree), List.of());
    }

    /**
     * Reads the child, the facts and the coverage of a case whose identifier is known from elsewhere, such as an
     * example beside a rule.
     *
     * @param caseId the identifier
     * @param beside keys that may stand beside them and are left alone
     * @hidden
     */
    @Internal
    public CaseReading from(MapNode tree, String caseId, Collection<String> beside) {
        return form.read(tree, Objects.requireNonNull(caseId, "caseId"), List.copyOf(beside));
    }

    private CaseReading read(Tree tree, Place begins) {
        return form.read(begins, tree.root(), tree.problems());
    }

    private CaseReading refused(String name, String says, String next) {
        Place begins = new Place(name, 1, 1);
        return form.read(begins, Optional.empty(), List.of(new Problem(begins, says, next)));
    }

    private static CaseReading first(UnreadCase unread, Map<String, Integer> met) {
        CaseReading reading = unread.read();
        if (!(reading instanceof CaseRead read)) {
            return reading;
        }
        String id = read.caseFile().id();
        Integer before = met.putIfAbsent(id, unread.place().line());
        return before == null ? read : again(unread.place(), id, before);
    }

    private static boolean isText(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }
}
