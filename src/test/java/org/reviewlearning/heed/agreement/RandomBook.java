package org.reviewlearning.heed.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * An invented rule book.
 *
 * @param rules its rules
 * @param thresholds its thresholds, as the file
 * @param words the kinds its rules may use
 */
record RandomBook(List<RandomRule> rules, String thresholds, Vocabulary words) {

    static final Vocabulary WORDS = Vocabulary.shipped().with(Outing.class, Lodging.class);

    RandomBook {
        rules = List.copyOf(rules);
    }

    RandomBook with(List<RandomRule> some) {
        return new RandomBook(some, thresholds, words);
    }

    /** Opens it as a host would, from files. */
    RuleBook open() {
        try {
            Path folder = Files.createTempDirectory("heed-agreement");
            try {
                Files.writeString(folder.resolve("thresholds.yaml"), thresholds);
                Files.writeString(folder.resolve("book.yaml"), "name: invented\nversion: 1\n");
                Files.writeString(
                        folder.resolve("roles.yaml"),
                        "roles:\n  team-manager: team manager\nlevels:\n"
                                + "  fortnight: {within: 10, unit: working-days, says: within a fortnight}\n"
                                + "  supervision: {within: 20, unit: working-days, says: by the next supervision}\n");
                Files.writeString(
                        folder.resolve("sources.yaml"),
                        "invented:\n  title: Invented\n  publisher: Nobody\n  date: 2024\n"
                                + "  findings:\n    finding: {says: Nothing.}\n");
                for (RandomRule rule : rules) {
                    Files.writeString(folder.resolve(rule.id() + ".drl"), rule.drl());
                }
                return RuleBook.open(folder, words);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
