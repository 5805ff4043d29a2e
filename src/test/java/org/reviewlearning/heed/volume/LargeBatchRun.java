package org.reviewlearning.heed.volume;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.batch.Answer;
import org.reviewlearning.heed.batch.BatchAssessor;
import org.reviewlearning.heed.batch.BatchCounts;
import org.reviewlearning.heed.batch.BatchSink;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.json.JsonReport;

/**
 * Invents many children, assesses them from a file into a file by one thread and by two, and prints what that costs: time on
 * the clock, of the processor (which other work on the machine does not change), and the most memory the process held:
 *
 * <pre>
 * mvn -B test -Dtest=LargeBatchRun -Dheed.batched=82000 "-DargLine=-Xmx640m -XX:+UseSerialGC"
 * </pre>
 */
@EnabledIfSystemProperty(named = "heed.batched", matches = "[0-9]+")
class LargeBatchRun {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final int AT_ONCE = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) throws IOException {
        new LargeBatchRun().what_many_cases_cost_by_one_thread_and_by_two();
    }

    @Test
    void what_many_cases_cost_by_one_thread_and_by_two() throws IOException {
        int children = Integer.getInteger("heed.batched", 2000);
        Path folder = Files.createTempDirectory("heed-batch");
        Path cases = folder.resolve("cases.ndjson");
        Path out = folder.resolve("out.ndjson");
        try {
            long facts = invent(cases, children);
            RuleBook book = RuleBook.open(Path.of("rules"));
            Path few = folder.resolve("few.ndjson");
            invent(few, Math.min(300, children));
            run(book, few, out, 2, false);
            System.out.printf(
                    Locale.ROOT,
                    "%d cases of %d facts, %.1f MB%n",
                    children,
                    facts / children,
                    Files.size(cases) / 1e6);
            double one = run(book, cases, out, 1, false);
            double two = run(book, cases, out, 2, false);
            run(book, cases, out, 2, true);
            System.out.printf(Locale.ROOT, "two threads do %.2f times the work of one%n%s", one / two, most());
        } finally {
            for (String each : List.of("cases.ndjson", "few.ndjson", "out.ndjson")) {
                Files.deleteIfExists(folder.resolve(each));
            }
            Files.delete(folder);
        }
    }

    /** A part at a time, so that they are never all in memory. */
    private static long invent(Path file, int children) throws IOException {
        long facts = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int begun = 0; begun < children; begun += AT_ONCE) {
                for (CaseFile child :
                        Caseload.of(Math.min(AT_ONCE, children - begun), DAY, Rates.AS_THOUGHT, 1 + begun)) {
                    facts += child.facts().size();
                    lines.write(CaseWriter.json(child).replace("\"INVENTED-", "\"INVENTED-" + begun + "-"));
                    lines.write('\n');
                }
            }
        }
        return facts;
    }

    /** How long it takes, by the time of the processor of the thread that takes longest: that is what others wait for. */
    private static double run(RuleBook book, Path cases, Path out, int threads, boolean compact) throws IOException {
        long began = System.nanoTime();
        long own = THREADS.getCurrentThreadCpuTime();
        Busy busy = new Busy();
        BatchCounts counts = BatchAssessor.of(book, DAY)
                .threads(threads)
                .assess(cases, out, compact ? busy::compact : busy::json, busy);
        double reading = (THREADS.getCurrentThreadCpuTime() - own) / 1e9;
        double working = busy.working.values().stream().mapToLong(each -> each).sum() / 1e9;
        double all = threads == 1 ? reading : reading + working;
        double longest = Math.max(threads == 1 ? all : all / threads, reading);
        System.out.printf(
                Locale.ROOT,
                "%d thread%s%s: %d assessed, %d prompts; %.1f s on the clock, %.1f s of the processor, %.2f ms a child;"
                        + " reading and writing %.1f s of it; %.1f kB a child%n",
                threads,
                threads == 1 ? "" : "s",
                compact ? ", compact" : "",
                counts.assessed(),
                counts.prompts(),
                (System.nanoTime() - began) / 1e9,
                all,
                1000 * all / counts.cases(),
                threads == 1 ? 0 : reading,
                Files.size(out) / 1000.0 / counts.cases());
        return longest;
    }

    private static String most() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .map(line -> "most memory held: " + line.replaceAll("\\D", "") + " kB\n")
                        .orElse("")
                : "";
    }

    /** Notes how long each thread has worked. */
    private static final class Busy implements BatchSink {

        private final Map<String, Long> working = new ConcurrentHashMap<>();

        private String json(Assessment answer) {
            return noted(JsonReport.json(answer));
        }

        private String compact(Assessment answer) {
            return noted(JsonReport.compact(answer));
        }

        private String noted(String line) {
            working.put(Thread.currentThread().getName(), THREADS.getCurrentThreadCpuTime());
            return line;
        }

        @Override
        public void answered(Answer answer) {}

        @Override
        public void faulted(Assessment answered, List<Gap.Fault> live, List<Gap.Fault> trial) {
            throw new IllegalStateException("faulted " + answered.caseId());
        }

        @Override
        public void failed(String caseId, Throwable fault) {
            throw new IllegalStateException(fault);
        }

        @Override
        public void tookTooLong(String caseId) {}

        @Override
        public void refused(CaseRefused no) {
            throw new IllegalStateException(no.problems().toString());
        }

        @Override
        public void cameAgain(String caseId, int number) {
            throw new IllegalStateException(caseId);
        }
    }
}
