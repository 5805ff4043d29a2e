package org.reviewlearning.heed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;

/** The rules that are timed: the whole pack, and a folder with just those that were also written by hand. */
final class Books {

    static final Path PACK = Path.of("rules");

    private Books() {}

    /** A folder with some of the shipped rules. */
    static Path with(List<String> rules) {
        try {
            Path folder = Files.createTempDirectory("heed-bench");
            for (String file : List.of("thresholds.yaml", "sources.yaml", "roles.yaml", "book.yaml")) {
                Files.copy(PACK.resolve(file), folder.resolve(file));
            }
            for (String rule : rules) {
                Path file = PACK.resolve(rule + ".drl");
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Like is compared with like, or nothing is timed: whoever else asks must ask what Heed asks of complete records. */
    static void mustAgree(RuleBook book, String who, Function<CaseFile, Stream<String>> asks) {
        Set<String> everAsked = new TreeSet<>();
        for (CaseFile each : InventedCases.of(1_500, false)) {
            Set<String> heed = book.assess(each, InventedCases.DAY).prompts().stream()
                    .map(Prompt::key)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> other = asks.apply(each).collect(Collectors.toCollection(TreeSet::new));
            if (!heed.equals(other)) {
                throw new IllegalStateException(
                        "Heed asks\n" + heed + "\nand " + who + "\n" + other + "\nHas a shipped rule changed?");
            }
            heed.forEach(key -> everAsked.add(key.substring(0, key.indexOf('/'))));
        }
        if (everAsked.size() < book.rules().size()) {
            throw new IllegalStateException("These cases ask too little to be worth timing: " + everAsked);
        }
    }
}
