package org.reviewlearning.heed.intake.ssda903;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file after its first reading: how many rows, how its days are spread over the years, and some of its child ids. */
final class Surveyed {

    private static final int FIRST = 1969;
    private static final int MOST_DOUBTFUL = 100_000;
    private static final List<String> DAYS =
            List.of("DECOM", "DEC", "REVIEW", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC");

    final Path path;
    final Table table;
    final List<Integer> places;
    final int width;
    private final int[] perYear = new int[2060 - FIRST];
    private final @Nullable LocalDate[] latest = new LocalDate[2060 - FIRST];

    /** The ids in broken rows, which may be none. */
    final Set<String> doubtful = new HashSet<>();

    long rows;

    /** Whether a row that holds something names no child, so that it may be anybody's. */
    boolean nameless;

    Surveyed(Path path, Table table, List<Integer> places, int width) {
        this.path = path;
        this.table = table;
        this.places = places;
        this.width = width;
    }

    void count(CsvFile csv) {
        rows++;
        String child = csv.field(places.get(0));
        boolean broken = csv.spoilt() != null || csv.fields() != width;
        boolean named = Children.names(child);
        boolean doubted = broken && named && doubtful.size() < MOST_DOUBTFUL && doubtful.add(child);
        nameless |= !named || broken && !doubted && !doubtful.contains(child);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= 0 && DAYS.contains(table.uses().get(i))) {
                LocalDate day = Days.read(csv.field(places.get(i)));
                if (day != null) {
                    int year = ReturnYear.of(day) - FIRST;
                    perYear[year]++;
                    LocalDate before = latest[year];
                    latest[year] = before == null || day.isAfter(before) ? day : before;
                }
            }
        }
    }

    /** How many days lie in a return year. */
    int days(int year) {
        return perYear[year - FIRST];
    }

    /** The latest day in a return year; its first when there is none. */
    LocalDate latest(int year) {
        LocalDate day = latest[year - FIRST];
        return day == null ? ReturnYear.start(year) : day;
    }

    /**
     * The first year by whose end so many days of a hundred lie; {@code null} when there is no day. The days of all
     * tables count, because settled children have none of the year in their episodes.
     */
    static @Nullable Integer fits(List<Surveyed> set, int ofHundred) {
        int[] sum = new int[2060 - FIRST];
        int all = 0;
        for (Surveyed file : set) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += file.perYear[i];
                all += file.perYear[i];
            }
        }
        int so = 0;
        for (int i = 0; i < sum.length; i++) {
            so += sum[i];
            if (all > 0 && so * 100L >= all * (long) ofHundred) {
                return i + FIRST;
            }
        }
        return null;
    }
}
