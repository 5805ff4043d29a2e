package org.reviewlearning.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;

/**
 * Where a rule leaves something to another, nobody may be left out: while a thing is undone, one of the group asks or
 * cannot tell; never are all of them quiet. Tried over random lives; what is undone is told without the rules.
 */
class HandOverTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));
    private static final int LIVES = 300;

    static Stream<Group> groups() {
        return Stream.of(
                        AdultGroups.ALL,
                        VoiceGroups.ALL,
                        OversightGroups.ALL,
                        HelpGroups.ALL,
                        HomeGroups.ALL,
                        AllegationGroups.ALL,
                        CarerGroups.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void never_are_all_of_a_group_quiet(Group group) {
        assertThat(BOOK.rules()).as("rules of these names").anyMatch(rule -> group.has(rule.id()));
        int undone = 0;
        for (long seed = 0; seed < LIVES; seed++) {
            CaseFile file = group.life().apply(new Lives(seed));
            if (!group.isUndone().test(new Undone(BOOK, file))) {
                continue;
            }
            undone++;
            List<String> outcomes = BOOK.assess(file, Lives.DAY).outcomes().stream()
                    .filter(outcome -> group.has(outcome.rule().id()))
                    .map(Outcome::written)
                    .toList();
            assertThat(outcomes)
                    .as("seed %d: %s, because %s: %s", seed, group, group.because(), told(file))
                    .containsAnyOf("prompted", "cannot-tell");
        }
        assertThat(undone).as("lives in which %s", group.undone()).isGreaterThan(LIVES / 20);
    }

    private static String told(CaseFile file) {
        StringBuilder told = new StringBuilder();
        file.facts()
                .forEach(fact ->
                        told.append("\n  ").append(fact.inWords()).append(" ").append(fact));
        return told.toString();
    }
}
