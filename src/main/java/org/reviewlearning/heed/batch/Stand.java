package org.reviewlearning.heed.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewlearning.heed.text.MapNode;

/**
 * How far an earlier run had come.
 *
 * @param cases how many cases are done
 * @param bytes how many bytes of answers
 * @param journalled how many bytes of its journal
 * @param moved whether it had come to its end, and the file is in its place
 */
record Stand(int cases, long bytes, long journalled, boolean moved) {

    static final Stand NONE = new Stand(0, 0, 0, false);

    /**
     * That of the run that left a file unfinished.
     *
     * @throws BatchFileException if it was asked something else
     */
    static Stand of(Path place, Path part, Path journalled, RunAsked asked) throws IOException {
        boolean moved = !Files.exists(part) && Files.exists(place);
        Path answers = moved ? place : part;
        long there = Files.exists(answers) ? Files.size(answers) : 0;
        try (BatchJournal journal = BatchJournal.read(journalled)) {
            MapNode head = journal.line();
            if (head == null) {
                return NONE;
            }
            String other = asked.otherIn(RunAsked.read(head));
            if (!other.isEmpty()) {
                throw new BatchFileException(
                        "The run that stopped before " + place + " was whole was of " + other
                                + ". Go on with what it was given, or begin anew.",
                        null);
            }
            Stand stand = new Stand(0, 0, journal.at(), moved);
            for (BatchJournal.Entry each = journal.entry();
                    each != null && each.bytes() <= there;
                    each = journal.entry()) {
                stand = new Stand(stand.cases() + 1, each.bytes(), journal.at(), moved);
            }
            // Where the answers are in their place, and the journal does not say that they are whole, it is of another
            // run, which wrote none.
            return moved && !journal.ended() ? NONE : stand;
        }
    }
}
