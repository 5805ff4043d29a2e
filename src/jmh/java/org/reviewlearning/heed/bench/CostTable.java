package org.reviewlearning.heed.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.reviewlearning.heed.RuleBook;

/**
 * Measures what Heed costs and prints the README's tables, all figures of one run side by side. With arguments it is JMH.
 * {@code -Dheed.forks=1} halves the time it takes.
 */
public final class CostTable {

    private static final int FORKS = Integer.getInteger("heed.forks", 2);

    private double unit;

    private CostTable() {}

    /** Prints the tables. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        double held = heldByABook();
        List<String> lines = new CostTable().lines();
        lines.add(String.format(Locale.ROOT, "| an open book, at rest | %.1f MB held | | |", held / 1e6));
        lines.addAll(Commands.lines());
        lines.forEach(System.out::println);
    }

    private List<String> lines() throws RunnerException {
        List<String> lines = new ArrayList<>(List.of(
                "", "| assessing a case of 100 facts | time | against the seven | allocated |", "|---|---|---|---|"));
        int rules = RuleBook.open(Books.PACK).rules().size();
        int same = HandWritten.RULES.size();
        lines.add(line("seven rules written by hand, two-valued, no explanation", "sevenByHand", true));
        lines.add(line("the same seven in Heed", "sevenInHeed", true));
        lines.add(line(same + " rules of every theme written by hand", "byHand", true));
        lines.add(line("the same " + same + " in Drools alone, two-valued, no explanation", "inPlainDrools", true));
        lines.add(line("the same " + same + " in Heed", "inHeed", true));
        lines.add(line("the whole pack, " + rules + " rules", "wholePack", true));
        lines.add(line("the whole pack, patchy records", "wholePack", false));
        lines.add(line("the whole pack, every rule read twice", "wholePackReadTwice", true));
        lines.add(line("every rule explained, two years ahead", "wholePackExplained", true));
        lines.add(line("twenty years looked back on, to the day", "twentyYearsLookedBackOn", true));
        lines.add(line("opening the whole pack in a warm JVM", "OpenBenchmark.wholePack", true));
        double one = throughput(1);
        lines.add(String.format(
                Locale.ROOT, "| two threads against one | %.2f times as many cases | | |", throughput(2) / one));
        return lines;
    }

    private String line(String what, String benchmark, boolean complete) throws RunnerException {
        RunResult result = run(options(benchmark, complete).addProfiler(GCProfiler.class));
        double median = result.getPrimaryResult().getStatistics().getPercentile(50);
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        unit = unit == 0 ? median : unit;
        return String.format(Locale.ROOT, "| %s | %s | %,.0f | %s |", what, time(median), median / unit, size(bytes));
    }

    private static String time(double microseconds) {
        return String.format(Locale.ROOT, microseconds < 1_000 ? "%.3f ms" : "%.1f ms", microseconds / 1_000);
    }

    private static String size(double bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.0f KiB", bytes / 1024)
                : String.format(Locale.ROOT, "%.1f MiB", bytes / (1 << 20));
    }

    private static double throughput(int threads) throws RunnerException {
        return run(options("wholePack", true).mode(Mode.Throughput).threads(threads))
                .getPrimaryResult()
                .getScore();
    }

    private static ChainedOptionsBuilder options(String benchmark, boolean complete) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark + "$")
                .forks(FORKS)
                .shouldFailOnError(true);
        boolean records = !benchmark.equals("inPlainDrools") && !benchmark.startsWith("Open");
        if (benchmark.equals("wholePack")) {
            options = new OptionsBuilder()
                    .include("AssessBenchmark\\.wholePack$")
                    .forks(FORKS)
                    .shouldFailOnError(true);
        }
        return records ? options.param("records", complete ? "complete" : "patchy") : options;
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).runSingle();
    }

    /** What each of some books keeps once it has assessed a case, of which the first brought the classes. */
    private static double heldByABook() throws InterruptedException {
        List<RuleBook> books = new ArrayList<>(List.of(used()));
        long before = heap();
        for (int i = 0; i < 5; i++) {
            books.add(used());
        }
        return (heap() - before) / (books.size() - 1.0);
    }

    private static RuleBook used() {
        RuleBook book = RuleBook.open(Books.PACK);
        book.assess(InventedCases.of(1, false).get(0), InventedCases.DAY);
        return book;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
