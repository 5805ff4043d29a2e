package org.reviewlearning.heed.intake.ssda903;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file after its first reading: how many rows, how its days are spread over the years, and some of its child ids. */
final class Surveyed {

    private static final int FIRST = 1969;
    private static final List<String> DAYS =
            List.of("DECOM", "DEC", "REVIEW", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC");

    final Path path;
    final Table table;
    final List<Integer> places;
    final int width;
    final int[] perYear = new int[2060 - FIRST];
    long rows;

    /** Whether a row that holds something names no child, so that it may be anybody's. */
    boolean nameless;

    Surveyed(Path path, Table table, List<Integer> places, int width) {
        this.path = path;
        this.table = table;
        this.places = places;
        this.width = width;
    }

    /** What Heed would read of a name such as {@code 2021-episodes.csv}, or of the folder where the file says nothing. */
    String yearName() {
        String own = String.valueOf(path.getFileName());
        Path parent = path.toAbsolutePath().normalize().getParent();
        Path folder = parent == null ? null : parent.getFileName();
        return folder == null || !ReturnYear.named(own).isEmpty() ? own : folder.toString();
    }

    /** Files of one set belong to one return: they lie in one folder and name the same year. */
    String set() {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent + " " + ReturnYear.named(yearName());
    }

    void count(CsvFile csv) {
        rows++;
        nameless |= !places.isEmpty() && !Children.names(csv.field(places.get(0)));
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= 0 && DAYS.contains(table.uses().get(i))) {
                var day = Days.read(csv.field(places.get(i)));
                if (day != null) {
                    perYear[ReturnYear.of(day) - FIRST]++;
                }
            }
        }
    }

    /** The first year by whose end so many days of a hundred lie; {@code null} when there is no day. */
    static @Nullable Integer fits(List<Surveyed> set, int ofHundred) {
        List<Surveyed> telling = new ArrayList<>(set);
        telling.removeIf(file -> file.table != Table.EPISODES);
        int[] sum = new int[2060 - FIRST];
        int all = 0;
        for (Surveyed file : telling.isEmpty() ? set : telling) {
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
