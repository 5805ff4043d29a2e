package org.reviewlearning.heed.intake.ssda903;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Invents returns of many children over five years, reads and assesses them in a stream, and prints time, the most
 * memory in use after a collection, and the ratio to merely parsing the same files with the same CSV library:
 *
 * <pre>
 * mvn -B test -Dtest=LargeReturnRun -Dheed.returned=100000 -DargLine=-Xmx256m
 * </pre>
 */
@EnabledIfSystemProperty(named = "heed.returned", matches = "[0-9]+")
class LargeReturnRun {

    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public static void main(String[] arguments) throws IOException {
        new LargeReturnRun().how_long_a_large_return_takes_and_how_much_memory();
    }

    @Test
    void how_long_a_large_return_takes_and_how_much_memory() throws IOException {
        int children = Integer.getInteger("heed.returned", 10_000);
        Path folder = Files.createTempDirectory("heed-903");
        try {
            write(folder, children);
            long bytes = parse(folder)[0];
            long start = System.nanoTime();
            long rows = parse(folder)[1];
            double parsing = seconds(start);
            start = System.nanoTime();
            long cases = Ssda903.read(List.of(folder)).cases().count();
            double reading = seconds(start);
            RuleBook book = RuleBook.open(Path.of("rules"));
            AtomicLong prompts = new AtomicLong();
            AtomicLong most = new AtomicLong();
            AtomicLong met = new AtomicLong();
            start = System.nanoTime();
            Ssda903.read(List.of(folder)).cases().forEach(each -> {
                prompts.addAndGet(book.assess(each, LocalDate.of(FIRST_YEAR + YEARS, 3, 31), RuleSelection.LIVE)
                        .prompts()
                        .size());
                if (met.incrementAndGet() % Math.max(1, children / 10) == 0) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                }
            });
            double assessing = seconds(start);
            System.out.printf(
                    Locale.ROOT,
                    "%d children, %d years, %d rows, %.1f MB: %d cases, %d prompts%n"
                            + "parsing %.1f s; reading all cases %.1f s, %.1f times that; reading and"
                            + " assessing %.1f s, %.2f ms a child%n"
                            + "most memory in use after a collection %.0f MB; heap allowed %.0f MB%n",
                    children,
                    YEARS,
                    rows,
                    bytes / 1e6,
                    cases,
                    prompts.get(),
                    parsing,
                    reading,
                    reading / parsing,
                    assessing,
                    assessing * 1000 / cases,
                    most.get() / 1e6,
                    Runtime.getRuntime().maxMemory() / 1e6);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Bytes and rows, with every field of every row parsed. */
    private static long[] parse(Path folder) throws IOException {
        long[] sums = new long[2];
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums[0] += Files.size(file);
                try (MappingIterator<String[]> rows = new CsvMapper()
                        .readerFor(String[].class)
                        .with(CsvReadFeature.WRAP_AS_ARRAY)
                        .readValues(file)) {
                    while (rows.hasNext()) {
                        sums[1] += rows.next().length > 1 ? 1 : 0;
                    }
                }
            }
        }
        return sums;
    }

    private static void write(Path folder, int children) throws IOException {
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            Path place = Files.createDirectories(folder.resolve(ReturnYear.inWords(year)));
            Map<ReturnTable, BufferedWriter> out = new EnumMap<>(ReturnTable.class);
            for (ReturnTable table : List.of(
                    ReturnTable.HEADER,
                    ReturnTable.EPISODES,
                    ReturnTable.REVIEWS,
                    ReturnTable.SOCIAL_WORKERS,
                    ReturnTable.OC2)) {
                BufferedWriter writer = Files.newBufferedWriter(place.resolve(table + ".csv"));
                writer.write(String.join(",", table.columns()) + "\n");
                out.put(table, writer);
            }
            for (int i = 0; i < children; i++) {
                // Ids lie in no order, as in a real return.
                child(String.valueOf(1_000_000 + i * 7_919L % 1_000_003), year, i, out);
            }
            for (BufferedWriter writer : out.values()) {
                writer.close();
            }
        }
    }

    /** A child in care from some day on, who moves now and then, the same in every year's return. */
    private static void child(String id, int year, long seed, Map<ReturnTable, BufferedWriter> out) {
        Random random = new Random(seed);
        LocalDate born = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(4000));
        LocalDate from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(2200));
        LocalDate end = ReturnYear.end(year);
        boolean any = false;
        for (String begins = "S"; !from.isAfter(end); begins = random.nextInt(3) == 0 ? "L" : "P") {
            LocalDate next = from.plusDays(100 + random.nextInt(900));
            if (!next.isBefore(ReturnYear.start(year))) {
                any = true;
                boolean open = next.isAfter(end);
                line(
                        out,
                        ReturnTable.EPISODES,
                        id,
                        DAY.format(from),
                        begins,
                        "C2",
                        "N1",
                        "U" + (1 + random.nextInt(6)),
                        "PR1",
                        open ? "" : DAY.format(next),
                        open ? "" : "X1",
                        open ? "" : "CARPL",
                        "ZZ1 1ZZ",
                        "ZZ9 9ZZ",
                        "SC1");
            } else {
                random.nextInt(6);
            }
            from = next;
        }
        if (any) {
            line(out, ReturnTable.HEADER, id, "1", DAY.format(born), "WBRI", "A1", "", "");
            line(
                    out,
                    ReturnTable.SOCIAL_WORKERS,
                    id,
                    DAY.format(born),
                    "W" + seed % 97,
                    DAY.format(ReturnYear.start(year)),
                    "",
                    "MANAGE");
            String total = seed % 4 == 0 ? "" : String.valueOf(seed % 30);
            line(out, ReturnTable.OC2, id, DAY.format(born), total, "", "0", "1", "1", "1", "1", "0", "0", "0");
            for (int month = 1; month < 12; month += 5) {
                line(
                        out,
                        ReturnTable.REVIEWS,
                        id,
                        DAY.format(born),
                        DAY.format(ReturnYear.start(year).plusMonths(month)),
                        "PN1");
            }
        }
    }

    private static void line(Map<ReturnTable, BufferedWriter> out, ReturnTable table, String... fields) {
        try {
            out.get(table).write(String.join(",", fields) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
