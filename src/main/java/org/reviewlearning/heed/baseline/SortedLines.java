package org.reviewlearning.heed.baseline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Lines by case and day, whatever the order in which they come. They are held small in memory, each told by how it differs
 * from the first that came: most of a line are names of rules, and the same in every other.
 */
final class SortedLines {

    /** So much of a line before it can be pointed back at. */
    private static final int WINDOW = 32 * 1024;

    private final TreeMap<Key, Held> lines = new TreeMap<>();
    private byte @Nullable [] first;

    private record Key(String caseId, LocalDate day) implements Comparable<Key> {
        private static final Comparator<Key> IN_ORDER =
                Comparator.comparing(Key::caseId).thenComparing(Key::day);

        @Override
        public int compareTo(Key other) {
            return IN_ORDER.compare(this, other);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // It is compared with no other.
    private record Held(byte[] deflated, int length) {}

    /** How many there are. */
    int count() {
        return lines.size();
    }

    /** How many bytes they are held in, besides their keys. */
    long bytes() {
        return lines.values().stream().mapToLong(held -> held.deflated().length).sum();
    }

    boolean holds(String caseId, LocalDate day) {
        return lines.containsKey(new Key(caseId, day));
    }

    /** Takes one in, of a case and day of which there is none. */
    void add(String caseId, LocalDate day, String text) {
        byte[] line = text.getBytes(StandardCharsets.UTF_8);
        if (first == null) {
            first = Arrays.copyOf(line, Math.min(line.length, WINDOW));
        }
        Deflater deflater = new Deflater();
        try {
            deflater.setDictionary(first);
            deflater.setInput(line);
            deflater.finish();
            // A line that cannot be made smaller grows by some bytes a block.
            byte[] into = new byte[line.length + line.length / 1000 + 64];
            int length = deflater.deflate(into);
            lines.put(new Key(caseId, day), new Held(Arrays.copyOf(into, length), line.length));
        } finally {
            deflater.end();
        }
    }

    /** All of them in their order; no more may be added while they are read. */
    Stream<String> sorted() {
        return lines.values().stream().map(this::line);
    }

    private String line(Held held) {
        Inflater inflater = new Inflater();
        try {
            byte[] line = new byte[held.length()];
            inflater.setInput(held.deflated());
            // The first call finds that the dictionary is needed, and reads nothing.
            int read = inflater.inflate(line);
            if (read == 0 && inflater.needsDictionary()) {
                inflater.setDictionary(first);
                inflater.inflate(line);
            }
            return new String(line, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException("What was held in memory came out otherwise.", e);
        } finally {
            inflater.end();
        }
    }
}
