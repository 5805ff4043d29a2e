package org.reviewlearning.heed.intake.tables;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * One file after its first reading: how many rows, how its days are written and spread, and some of its child ids.
 *
 * @hidden
 */
@Internal
public final class Surveyed {

    private static final int MOST_IDS = 100_000;
    private static final int MIXING = 0x9E3779B9;
    private static final int ID_BITS = 12;

    final Path path;
    final Table table;
    final Columns columns;

    /** The ids in broken rows, which may be none. */
    final Set<String> doubtful = new HashSet<>();

    /** The ids that a spreadsheet rounded: each may be of any child whose id rounds to it. */
    final Set<String> rounded = new HashSet<>();

    long rows;

    /** Whether a row that holds something names no child, so that it may be anybody's. */
    boolean nameless;

    /** A mark for every id: enough to see whether two files tell of the same children, whatever their number. */
    private final BitSet ids = new BitSet();

    /** How many rows have not as many cells as the header, and were read all the same. */
    long otherLength;

    /** How many ids hold characters that nobody sees, or that have another width. */
    long otherCharacters;

    /** How many rows are about no child. */
    long ofNobody;

    private long lookedAfter;

    /** How many days are days only when the day, or only when the month stands first; and how many are either. */
    long dayFirstOnly;

    long monthFirstOnly;
    long eitherFirst;

    /** Whether the month stands first, once that is decided. */
    boolean monthFirst;

    private final Spread dayFirstSpread = new Spread();
    private final Spread monthFirstSpread = new Spread();

    /** The days of a file, as they are when read in one order. */
    private final class Spread {

        private final Map<Integer, Integer> days = new TreeMap<>();
        private final Map<Integer, LocalDate> latest = new HashMap<>();
        private LocalDate careFrom = LocalDate.MAX;

        private void take(@Nullable LocalDate day) {
            if (day != null) {
                int period = table.form().period().applyAsInt(day);
                days.merge(period, 1, Integer::sum);
                latest.merge(period, day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }

        private void care(@Nullable LocalDate from) {
            careFrom = from != null && from.isBefore(careFrom) ? from : careFrom;
        }
    }

    Surveyed(Path path, Columns columns) {
        this.path = path;
        this.table = columns.table();
        this.columns = columns;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Where it is, for messages. */
    public String name() {
        return path.toString();
    }

    /** The table it holds. */
    public Table table() {
        return table;
    }

    /** How many rows tell of care. */
    public long lookedAfter() {
        return lookedAfter;
    }

    /** Says that any row may be anybody's. */
    public void mayBeAnybodys() {
        nameless = true;
    }

    void count(CsvFile csv) {
        if (columns.ofNobody(csv)) {
            ofNobody++;
            return;
        }
        rows++;
        String child = columns.child(csv);
        boolean broken = !columns.whole(csv);
        boolean named = ChildId.names(child);
        if (broken && named && doubtful.size() < MOST_IDS) {
            doubtful.add(ChildId.key(child));
        }
        if (named) {
            ids.set(ChildId.key(child).hashCode() * MIXING >>> ID_BITS);
        }
        boolean isRounded = ChildId.rounded(child);
        if (isRounded && rounded.size() < MOST_IDS) {
            rounded.add(child);
        }
        nameless |= !named || broken && !doubtful.contains(ChildId.key(child)) || isRounded && !rounded.contains(child);
        otherLength += broken || columns.hasAsManyCells(csv) ? 0 : 1;
        otherCharacters += child.equals(columns.childAsWritten(csv)) ? 0 : 1;
        days(columns.born(csv), false);
        for (int i = 1; i < table.uses().size(); i++) {
            String column = table.uses().get(i);
            if (table.isDay(column) && !column.equals(table.form().born())) {
                days(columns.value(csv, i), table.isOfThePeriod(column));
            }
        }
        String from = table.careFrom(column -> columns.value(csv, table.uses().indexOf(column)));
        if (from != null) {
            lookedAfter++;
            dayFirstSpread.care(Days.written(from, false));
            monthFirstSpread.care(Days.written(from, true));
        }
    }

    /** Whether more than half of the children here, and not just one or two, are none of the other file's. */
    public boolean isOfOthersThan(Surveyed other) {
        BitSet unknown = (BitSet) ids.clone();
        unknown.andNot(other.ids);
        return unknown.cardinality() > 2 && unknown.cardinality() * 2 > ids.cardinality();
    }

    private void days(String value, boolean ofThePeriod) {
        LocalDate day = Days.written(value, false);
        LocalDate month = Days.written(value, true);
        dayFirstOnly += day != null && month == null ? 1 : 0;
        monthFirstOnly += day == null && month != null ? 1 : 0;
        eitherFirst += day != null && month != null && !day.equals(month) ? 1 : 0;
        if (ofThePeriod) {
            dayFirstSpread.take(day);
            monthFirstSpread.take(month);
        }
    }

    private Spread spread() {
        return monthFirst ? monthFirstSpread : dayFirstSpread;
    }

    /** When the earliest care of which it tells began; {@link LocalDate#MAX} when it tells of none. */
    public LocalDate careFrom() {
        return spread().careFrom;
    }

    /** How many days lie in a period. */
    public int days(int period) {
        return spread().days.getOrDefault(period, 0);
    }

    /** The latest day in a period; {@code null} when there is none. */
    public @Nullable LocalDate latest(int period) {
        return spread().latest.get(period);
    }

    /**
     * The first period by whose end so many days of a hundred lie; {@code null} when there is no day. The days of all
     * tables count, because settled children have none of the period in their episodes.
     */
    public static @Nullable Integer fits(List<Surveyed> set, int ofHundred) {
        Map<Integer, Integer> sum = new TreeMap<>();
        set.forEach(file -> file.spread().days.forEach((period, days) -> sum.merge(period, days, Integer::sum)));
        long all = sum.values().stream().mapToLong(days -> days).sum();
        long so = 0;
        for (Map.Entry<Integer, Integer> each : sum.entrySet()) {
            so += each.getValue();
            if (so * 100 >= all * ofHundred) {
                return each.getKey();
            }
        }
        return null;
    }
}
