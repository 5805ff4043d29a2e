package org.reviewlearning.heed.batch;

import static org.reviewlearning.heed.document.Data.object;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.LineReader;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Tree;

/**
 * What is written beside the answers while a batch runs: what the run was asked, and then a line for each case that is done.
 * Each line is written after the answer it is about, so that the last whole one tells how far the answers go. It holds ids of
 * cases and of rules, and nothing else about a child.
 */
final class BatchJournal implements AutoCloseable {

    private static final String WHAT = "case";
    private static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private final LineReader lines;
    private final long size;
    private long at;
    private boolean ended;

    /** What came of a case. */
    enum What {
        ANSWERED,
        REFUSED,
        FAILED,
        TOOK_TOO_LONG
    }

    /**
     * A case that is done.
     *
     * @param id its identifier, where it could be read
     * @param bytes how many bytes all answers up to it have
     */
    record Entry(What what, @Nullable String id, Tally tally, long bytes) {

        Entry upTo(long all) {
            return new Entry(what, id, tally, all);
        }
    }

    private BatchJournal(Path file) throws IOException {
        this.size = Files.size(file);
        this.in = Files.newInputStream(file);
        this.lines = new LineReader(in, LONGEST);
    }

    static BatchJournal read(Path file) throws IOException {
        return new BatchJournal(file);
    }

    static String written(Entry entry) {
        return JsonText.line(object(
                WHAT,
                entry.what().name().toLowerCase(Locale.ROOT),
                "id",
                entry.id(),
                "bytes",
                String.valueOf(entry.bytes()),
                "faulted",
                entry.tally().faulted(),
                "asked",
                entry.tally().asked(),
                "missing",
                entry.tally().missing()));
    }

    /** The next whole line; {@code null} where there is none, or one that was torn. */
    @Nullable
    MapNode line() throws IOException {
        LineReader.Line line = lines.next();
        if (line == null || line.tooLong() || at + line.bytes().length >= size) {
            return null;
        }
        Tree tree = Tree.read("", line.bytes(), Format.JSON, line.number());
        if (!tree.problems().isEmpty() || !(tree.root().orElse(null) instanceof MapNode map)) {
            return null;
        }
        at += line.bytes().length + 1L;
        return map;
    }

    /** The next case that was done; {@code null} where there is none. */
    @Nullable
    Entry entry() throws IOException {
        long before = at;
        MapNode map = line();
        if (map == null) {
            return null;
        }
        try {
            return new Entry(
                    What.valueOf(text(map, WHAT).toUpperCase(Locale.ROOT)),
                    map.get("id").isPresent() ? text(map, "id") : null,
                    new Tally(
                            numbers(map, "asked"), numbers(map, "missing"), Boolean.parseBoolean(text(map, "faulted"))),
                    Long.parseLong(text(map, "bytes")));
        } catch (IllegalArgumentException e) {
            // The mark of the end, or nothing that was written here.
            ended = map.get("end").isPresent();
            at = before;
            return null;
        }
    }

    /** How many bytes the whole lines have that were read. */
    long at() {
        return at;
    }

    /** Whether the mark of the end was read. */
    boolean ended() {
        return ended;
    }

    static String text(MapNode map, String name) {
        return map.get(name).orElse(null) instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private static Map<String, Integer> numbers(MapNode map, String name) {
        Map<String, Integer> numbers = new TreeMap<>();
        if (map.get(name).orElse(null) instanceof MapNode all) {
            all.entries().forEach(each -> numbers.put(each.key(), Integer.valueOf(text(all, each.key()))));
        }
        return numbers;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
