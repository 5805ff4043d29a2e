package org.reviewlearning.heed.volume;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;

/**
 * Counts the prompts that a few hundred invented children give over two years, with the invented rates as thought, by
 * half and by double:
 *
 * <pre>
 * mvn -B test -Dtest=VolumeRun -Dheed.children=360 -Dheed.seed=1
 * </pre>
 */
@EnabledIfSystemProperty(named = "heed.children", matches = "[0-9]+")
class VolumeRun {

    public static void main(String[] arguments) {
        new VolumeRun().how_many_prompts_a_caseload_gives();
    }

    @Test
    void how_many_prompts_a_caseload_gives() {
        LocalDate until = LocalDate.of(2024, 3, 1);
        RuleBook book = RuleBook.open(Path.of("rules"));
        int children = Integer.getInteger("heed.children", 360);
        int weeks = Integer.getInteger("heed.weeks", 104);
        Map<String, Rates> runs = new TreeMap<>(Map.of(
                "1 as thought",
                Rates.AS_THOUGHT,
                "2 half as often late",
                new Rates(1, 0.5),
                "3 twice as often late",
                new Rates(1, 2),
                "4 half as many events",
                new Rates(0.5, 1),
                "5 twice as many events",
                new Rates(2, 1)));
        String only = System.getProperty("heed.only", "");
        // Which rules ask where everybody did their duty, and which the invented lives can put to the question at all.
        runs.put("7 everybody in time", new Rates(1, 0));
        runs.put("6 hardly ever in time", new Rates(2, 5));
        runs.forEach((name, rates) -> {
            if (!name.startsWith(only)) {
                return;
            }
            List<CaseFile> caseload = Caseload.of(children, until, rates, Long.getLong("heed.seed", 1));
            System.out.println("== " + name + "\n"
                    + Volume.of(book, caseload, until, weeks).inWords());
        });
    }
}
