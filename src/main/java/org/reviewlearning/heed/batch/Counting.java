package org.reviewlearning.heed.batch;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what comes of cases. */
final class Counting {

    private final Map<BatchJournal.What, Integer> of = new EnumMap<>(BatchJournal.What.class);
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private boolean faulted;
    private int cases;
    private int passed;
    private long bytes;
    private long bytesPassed;
    private long ofBytes;

    void begin(List<CaseSource> sources) {
        ofBytes = sources.stream()
                .flatMap(source -> source.files().stream())
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    /** How many cases there were so far. */
    int cases() {
        return cases;
    }

    /** A case was done by an earlier run. */
    void before(BatchJournal.Entry entry, int size) {
        passed++;
        bytesPassed += size + 1L;
        now(entry, size);
    }

    /** A case is done. */
    void now(BatchJournal.Entry entry, int size) {
        cases++;
        // With the end of its line.
        bytes += size + 1L;
        of.merge(entry.what(), 1, Integer::sum);
        entry.tally().asked().forEach((rule, number) -> asked.merge(rule, number, Integer::sum));
        entry.tally().missing().forEach((what, number) -> missing.merge(what, number, Integer::sum));
        faulted |= entry.tally().faulted() || entry.what() == BatchJournal.What.FAILED;
    }

    BatchProgress progress(Duration took) {
        return new BatchProgress(cases, passed, bytes, bytesPassed, ofBytes, took);
    }

    BatchCounts counts(boolean whole, boolean cancelled) {
        return new BatchCounts(
                cases,
                number(BatchJournal.What.ANSWERED),
                number(BatchJournal.What.REFUSED),
                number(BatchJournal.What.FAILED),
                number(BatchJournal.What.TOOK_TOO_LONG),
                whole,
                cancelled,
                faulted,
                asked,
                missing);
    }

    private int number(BatchJournal.What what) {
        return of.getOrDefault(what, 0);
    }
}
