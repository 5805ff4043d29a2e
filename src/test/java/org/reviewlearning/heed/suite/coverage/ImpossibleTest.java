package org.reviewlearning.heed.suite.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.explanation.ConditionPoint;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Suite;

/** What a condition itself makes impossible, and nothing else; the rules are invented. */
class ImpossibleTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules-for-tests");
    private static final String FIRST =
            "  $visit : Visit( seenAlone == Answer.NO, on > $day.back(\"not-seen-alone.window\") )\n";
    private static final String SECOND = "  not Visit( seenAlone == Answer.YES, on > $visit.on )\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = folder.resolve(RULES.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    @Test
    void one_time_counted_back_and_counted_on_is_at_its_edge_together() throws IOException {
        second("""
              not Visit( on >= $day.back("not-seen-alone.window"), $day.on <= $day.due("not-seen-alone.window", on) )
            """);

        assertThat(impossible())
                .containsExactly("BEFORE on >= DAY-not-seen-alone.window", "AFTER DAY <= on+not-seen-alone.window");
    }

    @Test
    void months_counted_on_from_the_end_of_a_shorter_month_are_over_earlier() throws IOException {
        change("thresholds.yaml", "value: 6\n  unit: weeks", "value: 12\n  unit: months");
        second("""
              not Visit( on >= $day.back("not-seen-alone.window"), $day.on <= $day.due("not-seen-alone.window", on) )
            """);

        // A year back from 29 February is the 28th, and a year on from that is the 28th too: the day before.
        assertThat(impossible()).containsExactly("BEFORE on >= DAY-not-seen-alone.window");
    }

    @Test
    void a_side_that_asks_more_of_the_same_days_is_never_enough_alone() throws IOException {
        first("""
              $visit : Visit( seen == Answer.NO && $day.on > $day.due("not-seen-alone.window", on)
                  || $day.on > $day.due("not-seen-alone.window", on) )
            """);

        assertThat(impossible()).containsExactly("HELD all", "AFTER DAY > on+not-seen-alone.window");
    }

    @Test
    void a_bound_that_a_longer_one_always_meets_decides_nothing() throws IOException {
        first("""
              $visit : Visit( seen == Answer.NO || $day.on > $day.due("not-seen-alone.window", on),
                  $day.on >= $day.due("moved-often.window", on) )
            """);

        assertThat(impossible())
                .containsExactly(
                        "HELD seen",
                        "FAILED any",
                        "AT DAY > on+not-seen-alone.window",
                        "AFTER DAY > on+not-seen-alone.window");
    }

    @Test
    void every_value_of_a_list_leaves_no_other() throws IOException {
        first("  $visit : Visit( awake == Answer.YES || awake == Answer.NO )\n");

        assertThat(impossible()).containsExactly("FAILED any");
    }

    @Test
    void what_an_earlier_line_found_without_a_record_of_it_is_never_known_not_to_be_there() throws IOException {
        change("visits/not-seen-alone.drl", "@level( \"week\" )", "@level( \"supervision\" )");
        first("""
              $visit : Visit( awake == Answer.NOT_RECORDED, on > $day.back("not-seen-alone.window") )
              exists Visit( awake == Answer.YES, on > $day.back("moved-often.window") )
            """);
        assertThat(impossible()).containsExactly("FAILED line");

        change("visits/not-seen-alone.drl", "exists Visit( awake == Answer.YES", "exists Visit( seen == Answer.YES");
        assertThat(impossible()).isEmpty();
    }

    @Test
    void what_was_found_is_in_any_window_back_from_itself_and_not_after_itself() throws IOException {
        second("  exists Visit( on > $day.before(\"not-seen-alone.window\", $visit.on) )\n");
        assertThat(impossible()).containsExactly("FAILED line");

        change("visits/not-seen-alone.drl", "on > $day.before(\"not-seen-alone.window\", $visit.on)", "on > $visit.on");
        assertThat(impossible()).isEmpty();
    }

    @Test
    void the_arrangement_that_puts_a_child_in_scope_is_the_latest_there_is() throws IOException {
        String open = "of not in ( ArrangementKind.ADOPTED ), until == null";
        second("  $start : Arrangement( of not in ( ArrangementKind.ADOPTED ), from <= $visit.on )\n"
                + "  not Arrangement( of not in ( ArrangementKind.ADOPTED ), from < $start.from, until == null )\n"
                + "  exists Arrangement( " + open + ", from >= $start.from )\n");
        assertThat(impossible()).containsExactly("FAILED line");

        change("visits/not-seen-alone.drl", open, "of in ( ArrangementKind.RESIDENTIAL ), until == null");
        assertThat(impossible()).isEmpty();
    }

    @Test
    void a_figure_that_holds_only_from_a_day_on_can_be_reached_from_then_on() throws IOException {
        change("thresholds.yaml", "value: 6\n  unit: weeks", "values: [{value: 6, from: 2031-01-01}]\n  unit: weeks");

        assertThat(impossible()).isEmpty();
    }

    @Test
    void a_shorter_window_does_not_find_what_a_longer_one_did() throws IOException {
        first("""
              $visit : Visit( on > $day.back("moved-often.window") )
              exists Visit( on > $day.back("not-seen-alone.window") )
            """);

        assertThat(impossible()).isEmpty();
    }

    /** Of some rules: all of them take minutes. */
    @Test
    void nothing_that_an_example_of_the_shipped_pack_shows_is_held_to_be_impossible() throws IOException {
        Path pack = Path.of("rules");
        RuleBook book = RuleBook.open(pack);
        Map<String, Threshold> figures =
                book.thresholds().stream().collect(Collectors.toMap(Threshold::name, Function.identity()));
        Map<String, List<ExampleResult>> results = Suite.run(pack, book).results().stream()
                .collect(Collectors.groupingBy(each -> each.example().rule()));

        for (int i = 0; i < book.rules().size(); i += 20) {
            Rule rule = book.rules().get(i);
            RuleAlone alone = book.alone(rule.id());
            Impossible impossible = new Impossible(rule, figures);
            assertThat(results.get(rule.id()).stream()
                            .map(ExampleResult::example)
                            .flatMap(each -> alone.decided(each.given(), each.asAt()).points().stream())
                            .distinct()
                            .filter(point -> impossible.because(point) != null))
                    .as(rule.id())
                    .isEmpty();
        }
    }

    private List<String> impossible() {
        RuleBook book = RuleBook.open(folder);
        Map<String, Threshold> figures =
                book.thresholds().stream().collect(Collectors.toMap(Threshold::name, Function.identity()));
        Rule rule = book.rules().stream()
                .filter(each -> each.id().equals("not-seen-alone"))
                .findFirst()
                .orElseThrow();
        Impossible impossible = new Impossible(rule, figures);
        return ConditionPoint.of(rule).stream()
                .filter(point -> impossible.because(point) != null)
                .map(Told::of)
                .toList();
    }

    private void first(String line) throws IOException {
        change("visits/not-seen-alone.drl", FIRST, line);
    }

    private void second(String line) throws IOException {
        change("visits/not-seen-alone.drl", SECOND, line);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
