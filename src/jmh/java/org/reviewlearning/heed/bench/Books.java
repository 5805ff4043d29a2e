package org.reviewlearning.heed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;

/** The rules that are timed: the whole pack, and a folder with just those that were also written by hand. */
final class Books {

    static final Path PACK = Path.of("rules");

    private Books() {}

    static Path sameRules() {
        try {
            Path folder = Files.createTempDirectory("heed-bench");
            for (String file : List.of("thresholds.yaml", "sources.yaml", "roles.yaml", "book.yaml")) {
                Files.copy(PACK.resolve(file), folder.resolve(file));
            }
            for (String rule : HandWritten.RULES) {
                Path file = PACK.resolve(rule + ".drl");
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Like is compared with like, or nothing is timed: both must ask the same of complete records. */
    static void mustAgree(RuleBook book, HandWritten handWritten, List<CaseFile> cases) {
        Set<String> everAsked = new TreeSet<>();
        for (CaseFile each : cases) {
            Set<String> heed = book.assess(each, InventedCases.DAY).prompts().stream()
                    .map(Prompt::key)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> hand = handWritten.ask(each, InventedCases.DAY).stream()
                    .map(HandWritten.Asked::key)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!heed.equals(hand)) {
                throw new IllegalStateException("Heed asks " + heed + ", and the rules written by hand ask " + hand
                        + ". Has a shipped rule changed?");
            }
            hand.forEach(key -> everAsked.add(key.substring(0, key.indexOf('/'))));
        }
        if (everAsked.size() < HandWritten.RULES.size()) {
            throw new IllegalStateException("These cases ask too little to be worth timing: " + everAsked);
        }
    }
}
