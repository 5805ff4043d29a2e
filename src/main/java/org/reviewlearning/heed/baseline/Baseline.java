package org.reviewlearning.heed.baseline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.baseline.BaselineDocument.Answers;
import org.reviewlearning.heed.baseline.BaselineDocument.End;
import org.reviewlearning.heed.baseline.BaselineDocument.Head;
import org.reviewlearning.heed.baseline.BaselineDocument.Last;
import org.reviewlearning.heed.baseline.BaselineDocument.RuleSays;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;

/**
 * Every answer of a book about cases, on some days, to be kept and held against others later: what each rule came to, the
 * keys of what it asks, the ids of the records that rests on, and what was missing. It holds no words about a child and no
 * value of a record; of what is supplied of a case it keeps a digest, so that a case that changed is told from a rule that
 * did.
 *
 * <pre>{@code
 * Baseline baseline = new Baseline(book, List.of(day));
 * cases.forEach(baseline::add);
 * baseline.write(line -> out.println(line));
 * }</pre>
 *
 * <p>The same book, days and cases give the same lines, in whatever order the cases come and on every machine. They are held
 * in memory, and in no file: about a
 * thousand bytes an answer with the shipped rules. Not to be shared between threads.
 */
public final class Baseline {

    private final RuleBook book;
    private final List<LocalDate> days;
    private final SortedLines lines = new SortedLines();

    /**
     * A baseline that holds no case yet.
     *
     * @param days the days to look from
     * @throws IllegalArgumentException if no day is given
     */
    public Baseline(RuleBook book, Collection<LocalDate> days) {
        this.book = Objects.requireNonNull(book, "book");
        this.days = List.copyOf(new TreeSet<>(days));
        if (this.days.isEmpty()) {
            throw new IllegalArgumentException("A baseline needs a day to look from.");
        }
    }

    /**
     * Has the live rules answer about a case on every day, and keeps the answers.
     *
     * @param caseFile one that was not there before
     * @return the answers of the last day; where a rule was not answered by a fault in Heed, those in which it was not: then
     *     nothing of the case is kept
     * @throws IllegalArgumentException if a case of that id is there already, if this one holds what the book does not know, or
     *     if a day lies outside the calendar
     */
    public Assessment add(CaseFile caseFile) {
        @Nullable Assessment last = null;
        if (lines.holds(caseFile.id(), days.get(0))) {
            throw new IllegalArgumentException("A case " + caseFile.id() + " is in this baseline already.");
        }
        Map<LocalDate, String> all = new TreeMap<>();
        for (LocalDate day : days) {
            last = book.assess(caseFile, day);
            if (last.faulted()) {
                return last;
            }
            all.put(day, JsonText.line(Data.of(Answers.of(last, Digest.ofFacts(caseFile, day)))));
        }
        all.forEach((day, line) -> lines.add(caseFile.id(), day, line));
        return Objects.requireNonNull(last);
    }

    /** How many answers it holds: one for each case and day. */
    public int answers() {
        return lines.count();
    }

    /**
     * Hands over the lines of it, each a JSON object without a line end: what answered, what each rule says, the answers by
     * the case's id and the day, and a last line by which a part, or a changed one, is known.
     */
    public void write(Consumer<String> take) {
        lines().forEachRemaining(take);
    }

    /** How many bytes of memory the answers are held in, besides the ids of their cases. */
    long bytes() {
        return lines.bytes();
    }

    Iterator<String> lines() {
        Head head = new Head(
                BaselineDocument.FORMAT,
                Heed.version(),
                WorkingDays.englandAndWales().name(),
                book.name(),
                days);
        List<RuleSays> rules = RuleSays.of(book);
        Digest digest = new Digest();
        Stream<String> before =
                Stream.concat(Stream.of(head), rules.stream()).map(each -> JsonText.line(Data.of(each)));
        Iterator<String> all = Stream.concat(before, lines.sorted()).iterator();
        return new Iterator<>() {
            private boolean ended;

            @Override
            public boolean hasNext() {
                return !ended;
            }

            @Override
            public String next() {
                if (all.hasNext()) {
                    String line = all.next();
                    digest.line(line.getBytes(StandardCharsets.UTF_8));
                    return line;
                }
                if (ended) {
                    throw new NoSuchElementException();
                }
                ended = true;
                return JsonText.line(Data.of(new Last(new End(rules.size(), lines.count(), digest.written()))));
            }
        };
    }
}
