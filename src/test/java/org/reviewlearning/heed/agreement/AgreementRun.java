package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reviewlearning.heed.RuleBook;

/**
 * The long run of {@link AgreementTest}, with any seed and as much as is asked for:
 *
 * <pre>
 * mvn -B test -Dtest=AgreementRun -Dheed.seed=1 -Dheed.books=500 -Dheed.cases=100 -Dheed.shipped=100000
 * </pre>
 *
 * <p>{@code heed.rules} (40) is the most rules a book has, {@code heed.threads} (2) how many run side by side.
 */
@EnabledIfSystemProperty(named = "heed.seed", matches = "-?[0-9]+")
class AgreementRun {

    private static final int CASES_AT_ONCE = 500;

    public static void main(String[] arguments) throws Exception {
        new AgreementRun().both_readers_agree();
    }

    @Test
    void both_readers_agree() throws Exception {
        long seed = Long.getLong("heed.seed", 1);
        int mostRules = Integer.getInteger("heed.rules", 40);
        Counts books = new Counts();
        Trial trial = new Trial(books);
        int cases = Integer.getInteger("heed.cases", 100);
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("heed.books", 500); i++) {
            long one = seed * 1_000_003 + i;
            tasks.add(() -> trial.book(one, mostRules, cases));
        }
        run("Invented books", tasks, books);

        Counts shipped = new Counts();
        Trial over = new Trial(shipped);
        RuleBook book = RuleBook.open(Path.of("rules"));
        shipped.add("books", 1);
        shipped.add("rules", book.rules().size());
        List<Runnable> more = new ArrayList<>();
        for (int left = Integer.getInteger("heed.shipped", 100_000); left > 0; left -= CASES_AT_ONCE) {
            long one = seed * 1_000_003 + left;
            int many = Math.min(left, CASES_AT_ONCE);
            more.add(() -> over.over(book, null, one, many, book.vocabulary()));
        }
        run("The shipped rules", more, shipped);
        assertThat(books.findings()).isEmpty();
        assertThat(shipped.findings()).isEmpty();
    }

    private static void run(String what, List<Runnable> tasks, Counts counts) throws InterruptedException {
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(Integer.getInteger("heed.threads", 2));
        List<Future<?>> running = new ArrayList<>();
        tasks.forEach(task -> running.add(threads.submit(task)));
        threads.shutdown();
        int told = 0;
        for (int i = 0; i < running.size(); i++) {
            try {
                running.get(i).get();
            } catch (ExecutionException e) {
                counts.found("Task " + i + " threw " + e.getCause());
            }
            List<String> findings = counts.findings();
            findings.subList(told, findings.size()).forEach(finding -> System.out.println("FOUND " + finding));
            told = findings.size();
            if ((i + 1) % Math.max(1, running.size() / 20) == 0) {
                System.out.println(what + ": " + (i + 1) + " of " + running.size() + " after " + seconds(start) + " s, "
                        + counts.of("answers") + " answers");
            }
        }
        System.out.println(what + ", in " + seconds(start) + " s:\n" + counts.inWords());
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }
}
