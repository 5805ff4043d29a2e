package org.reviewlearning.heed.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RandomCases;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.impact.AnswerChange.What;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;

/** What an impact tells is what the two whole books answer, and for everything it tells a cause is found. */
class ImpactAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final int CASES = 150;

    @TempDir
    private Path folder;

    @Test
    void every_judgement_moved_by_one_is_told_as_the_whole_books_have_it_each_with_its_cause() throws IOException {
        RuleBook older = RuleBook.open(Path.of("rules"));
        RuleBook newer = older.and(layer(older));
        Impact impact = new Impact(older, newer, List.of(DAY), Map.of());
        Set<What> met = EnumSet.noneOf(What.class);

        for (int i = 0; i < CASES; i++) {
            CaseFile child = new RandomCases(i).next(3);
            List<AnswerChange> changes = impact.add(child).changes();

            Set<String> before = asked(older, child);
            Set<String> after = asked(newer, child);
            Set<String> gone = new TreeSet<>(before);
            gone.removeAll(after);
            after.removeAll(before);
            assertThat(keys(changes, What.NEWLY_ASKED)).as("case %d", i).isEqualTo(after);
            assertThat(keys(changes, What.NO_LONGER_ASKED)).as("case %d", i).isEqualTo(gone);
            assertThat(changes)
                    .allSatisfy(each -> assertThat(each.cause().differences())
                            .as(each.toString())
                            .isNotEmpty());
            changes.forEach(each -> met.add(each.what()));
        }

        assertThat(met).contains(What.NEWLY_ASKED, What.NO_LONGER_ASKED, What.ASKED_OTHERWISE);
        assertThat(impact.summary().children()).isEqualTo(CASES);
    }

    private static Set<String> keys(List<AnswerChange> changes, What what) {
        Set<String> keys = new TreeSet<>();
        changes.stream().filter(each -> each.what() == what).forEach(each -> keys.add(each.rule() + " " + each.key()));
        return keys;
    }

    private static Set<String> asked(RuleBook book, CaseFile child) {
        Set<String> keys = new TreeSet<>();
        for (Outcome outcome : book.assess(child, DAY).outcomes()) {
            if (outcome instanceof Outcome.Prompted prompted) {
                prompted.prompts().stream()
                        .map(Prompt::key)
                        .forEach(key -> keys.add(outcome.rule().id() + " " + key));
            }
        }
        return keys;
    }

    private Path layer(RuleBook pack) throws IOException {
        Files.writeString(
                folder.resolve("book.yaml"),
                "name: moved\nversion: \"1\"\nmadeFor: {name: " + pack.name().name() + ", version: "
                        + pack.name().version() + "}\n");
        StringBuilder changes = new StringBuilder("figures:\n");
        boolean more = false;
        for (Threshold figure : pack.thresholds()) {
            if (figure.origin() == ThresholdOrigin.JUDGEMENT) {
                more = !more;
                int value = figure.values().get(0).value();
                changes.append("  ")
                        .append(figure.name())
                        .append(": {value: ")
                        .append(more || value < 2 ? value + 1 : value - 1)
                        .append(", because: a test moves it, owner: practice-improvement}\n");
            }
        }
        Files.writeString(folder.resolve("changes.yaml"), changes);
        return folder;
    }
}
