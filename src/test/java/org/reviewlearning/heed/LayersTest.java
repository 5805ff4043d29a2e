package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.cli.RulesCopy;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.json.RegisterJson;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.text.Problem;

/** A council's own figures, words and rules over a pack that nobody edits. */
class LayersTest {

    private static final Path PACK = Path.of("src/test/resources/rules-for-tests");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    private Path local;

    @BeforeEach
    void layer() throws IOException {
        local = folder.resolve("local");
        Files.createDirectories(local);
        write("book.yaml", """
                # Invented.
                name: our-council
                version: "3"
                madeFor: {name: rules-for-tests, version: 0.0.1}
                """);
    }

    @Test
    void a_figure_of_our_own_counts_and_says_so_wherever_it_is_shown() throws IOException {
        changes("""
                figures:
                  moved-often.placements:
                    value: 2
                    because: our panel meets after the second home
                    owner: practice
                """);

        Assessment assessment = open().assess(twoHomes(), DAY);

        assertThat(RuleBook.open(PACK).assess(twoHomes(), DAY).prompts()).isEmpty();
        assertThat(assessment.prompts()).extracting(Prompt::key).containsExactly("moved-often/case");
        assertThat(text(assessment).replaceAll("\\s+", " "))
                .contains("ours: 2; the pack: 3; changed by our-council because our panel meets after the second home")
                .contains("rules-for-tests 0.0.1 with our-council 3");
        assertThat(assessment.asData().toString())
                .contains("changed=ours: 2; the pack: 3")
                .contains("layers=[{name=our-council");
    }

    @Test
    void a_figure_holds_from_its_day_and_the_packs_until_then() throws IOException {
        changes("""
                figures:
                  moved-often.placements: {value: 2, from: 2024-03-01, because: agreed in March, owner: practice}
                """);

        assertThat(open().assess(twoHomes(), DAY.minusDays(1)).prompts()).isEmpty();
        assertThat(open().assess(twoHomes(), DAY).prompts()).hasSize(1);
        assertThat(open().assess(twoHomes(), DAY.plusDays(1)).prompts()).hasSize(1);
    }

    @Test
    void a_rule_is_switched_off_with_the_reason_and_asked_again_from_its_day() throws IOException {
        changes("""
                rules:
                  not-seen-alone:
                    off: we ask this every week
                    until: 2024-03-01
                    owner: practice
                """);

        Assessment before = open().assess(notSeenAlone(), DAY.minusDays(1));
        assertThat(before.prompts()).isEmpty();
        assertThat(before.notAsked())
                .extracting(NotAsked::why)
                .containsExactly("switched off by our-council until 1 March 2024: we ask this every week");
        assertThat(open().assess(notSeenAlone(), DAY).prompts()).hasSize(1);
    }

    @Test
    void a_rule_that_stays_off_is_named_with_those_asked_of_nobody() throws IOException {
        changes("rules:\n  not-seen-alone: {off: we ask this every week, owner: practice}\n");

        assertThat(open().assess(notSeenAlone(), DAY).prompts()).isEmpty();
        assertThat(open().notices())
                .anySatisfy(notice ->
                        assertThat(notice.says()).contains("not-seen-alone (switched off: we ask this every week)"));
    }

    @Test
    void words_role_and_level_are_ours() throws IOException {
        changes("""
                rules:
                  not-seen-alone:
                    ask: "{$visit.on}: when will somebody listen to this child alone?"
                    to: team-manager
                    level: fortnight
                    because: our managers keep the diary
                    owner: practice
                """);

        Prompt prompt = open().assess(notSeenAlone(), DAY).prompts().get(0);

        assertThat(prompt.ask()).isEqualTo("20 February 2024: when will somebody listen to this child alone?");
        assertThat(prompt.rule().to().key()).isEqualTo("team-manager");
        assertThat(prompt.level().key()).isEqualTo("fortnight");
        assertThat(prompt.rule().standing().changes())
                .extracting(change -> change.what() + " " + change.pack())
                .containsExactly(
                        "ask At the visit of {$visit.on} the child was not spoken with alone. When will that be?",
                        "to social-worker",
                        "level week");
    }

    @Test
    void a_layer_adds_rules_figures_findings_and_roles() throws IOException {
        write("thresholds.yaml", """
                ours.window: {value: 4, unit: weeks, origin: local, cite: our procedure, owner: practice}
                """);
        write("roles.yaml", "roles:\n  our-lead: our practice lead\n");
        write("sources.yaml", """
                our-review:
                  title: Our review
                  publisher: Our council
                  date: 2024
                  findings: {alone: {says: Nobody spoke with the child alone.}}
                """);
        write(
                "ours.drl",
                Files.readString(PACK.resolve("visits/not-seen-alone.drl"))
                        .replace("\"not-seen-alone\"", "\"ours\"")
                        .replace("not-seen-alone.window", "ours.window")
                        .replace("invented-2023/voice", "our-review/alone")
                        .replace("\"social-worker\"", "\"our-lead\""));

        RuleBook book = open();

        assertThat(book.assess(notSeenAlone(), DAY).prompts())
                .extracting(
                        prompt -> prompt.rule().id() + " " + prompt.rule().to().key())
                .containsExactlyInAnyOrder("not-seen-alone social-worker", "ours our-lead");
        assertThat(book.name().layers()).extracting(layer -> layer.name()).containsExactly("our-council");
        assertThat(book.name().fingerprint())
                .isNotEqualTo(RuleBook.open(PACK).name().fingerprint());
    }

    @Test
    void a_second_layer_lies_over_the_first() throws IOException {
        changes("figures:\n  moved-often.placements: {value: 4, because: a, owner: practice}\n");
        Path second = folder.resolve("second");
        Files.createDirectories(second);
        Files.writeString(
                second.resolve("book.yaml"),
                "name: our-team\nversion: \"1\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
        Files.writeString(
                second.resolve("changes.yaml"),
                "figures:\n  moved-often.placements: {value: 2, because: b, owner: team}\n");

        Assessment assessment = RuleBook.open(PACK).and(local).and(second).assess(twoHomes(), DAY);

        assertThat(assessment.prompts()).hasSize(1);
        assertThat(assessment.ruleBook().inWords())
                .isEqualTo("rules-for-tests 0.0.1 with our-council 3 and our-team 1");
        assertThat(RuleBook.open(PACK, List.of(local, second)).name()).isEqualTo(assessment.ruleBook());
    }

    @Test
    void a_layer_comes_from_a_class_path() throws IOException {
        changes("figures:\n  moved-often.placements: {value: 2, because: a, owner: practice}\n");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(RuleBook.open(PACK)
                            .and(loader, "local")
                            .assess(twoHomes(), DAY)
                            .prompts())
                    .hasSize(1);
            assertThat(catchThrowableOfType(
                                    RuleBookException.class,
                                    () -> RuleBook.open(PACK).and(loader, "lokal"))
                            .problems())
                    .extracting(Problem::says)
                    .contains("There is no such folder of rules on the class path.");
        }
    }

    @Test
    void what_a_layer_gets_wrong_is_told_at_its_place() throws IOException {
        told(
                "figures:\n  moved-oftn.placements: {value: 2, because: a, owner: b}\n",
                "changes.yaml:2:3",
                "Did you mean");
        told(
                "figures:\n  moved-often.placements: {value: 3, because: a, owner: b}\n",
                "2:35",
                "is what stands there already");
        told("figures:\n  moved-often.placements: {value: 2, owner: b}\n", "2:", "is missing");
        told("figures:\n  moved-often.placements: {value: two, because: a, owner: b}\n", "2:", "is not a whole number");
        told("rules:\n  moved-oftn: {off: not ours, owner: b}\n", "2:3", "There is no rule moved-oftn to change.");
        told("rules:\n  moved-often: {off: yes, owner: b}\n", "2:", "this is none");
        told("rules:\n  moved-often: {on: we want it, owner: b}\n", "2:", "It is live as it is");
        told("rules:\n  moved-often: {owner: b}\n", "2:3", "Nothing is changed here");
        told("rules:\n  moved-often: {to: team-manger, because: a, owner: b}\n", "2:", "There is no role called");
        told("rules:\n  moved-often: {ask: 'Who is {$x}?', because: a, owner: b}\n", "2:", "$x");
        told("rules:\n  moved-often: {until: 2024-01-01, to: iro, because: a, owner: b}\n", "2:", "until");
        told("ruls:\n  moved-often: {off: a b, owner: b}\n", "1:1", "Did you mean");
    }

    @Test
    void the_register_as_data_says_what_a_layer_changed() throws IOException {
        changes("figures:\n  not-seen-alone.window: {value: 5, because: we look sooner, owner: b}\n"
                + "rules:\n  moved-often: {off: we record this elsewhere, owner: b}\n");

        assertThat(RegisterJson.json(Register.of(RuleBook.open(PACK).and(local))))
                .contains("\"switchedOff\":\"we record this elsewhere\"", "\"changed\":[\"status: ours: switched off")
                .contains("\"changed\":\"ours: 5 weeks; the pack: 6 weeks");
        assertThat(RegisterJson.json(Register.of(RuleBook.open(PACK))))
                .doesNotContain("\"switchedOff\"", "\"changed\"");
    }

    @Test
    void a_rule_that_is_off_until_a_day_is_told_among_those_not_asked_until_then() throws IOException {
        changes("rules:\n  moved-often: {off: we look into it, until: 2024-06-01, owner: b}\n");

        assertThat(notLive("2024-05-31")).contains("moved-often (switched off until 2024-06-01: we look into it)");
        assertThat(notLive("2024-06-01")).doesNotContain("moved-often");
    }

    private String notLive(String on) {
        return BookCheck.of(PACK, List.of(local), LocalDate.parse(on), Vocabulary.shipped()).problems().stream()
                .map(Problem::says)
                .filter(says -> says.contains("asked of nobody"))
                .collect(Collectors.joining());
    }

    @Test
    void law_stays_law() throws IOException {
        Path pack = folder.resolve("pack");
        RulesCopy.copy(PACK, pack);
        Files.writeString(
                pack.resolve("thresholds.yaml"),
                Files.readString(pack.resolve("thresholds.yaml"))
                        .replaceFirst(
                                "value: 6\n  unit: weeks\n  origin: judgement",
                                "value: 6\n  unit: weeks\n  origin: statute\n  stricter: lower\n  law: 6"));

        changes("figures:\n  not-seen-alone.window: {value: 5, because: we look sooner, owner: b}\n");
        assertThat(text(RuleBook.open(pack).and(local).assess(notSeenAlone(), DAY)))
                .contains("ours: 5 weeks; the pack: 6 weeks");

        changes("figures:\n  not-seen-alone.window: {value: 8, because: we look later, owner: b}\n");
        assertThat(catchThrowableOfType(
                                RuleBookException.class,
                                () -> RuleBook.open(pack).and(local))
                        .problems())
                .extracting(Problem::says)
                .containsExactly("8 is laxer than 6 (in law).");

        changes("figures:\n  not-seen-alone.window: {value: 8, laxer: the court agreed, owner: b}\n");
        assertThat(text(RuleBook.open(pack).and(local).assess(notSeenAlone(), DAY)))
                .contains("ours: 8 weeks; in law: 6 weeks; changed by our-council because the court agreed");
    }

    @Test
    void what_is_no_layer_is_told() throws IOException {
        assertThat(problems(PACK))
                .containsExactly("This layer holds what it lies over, so that it would lie over itself.");
        assertThat(problems(folder.resolve("nowhere"))).contains("There is no such rules folder.");
        Path file = Files.writeString(folder.resolve("a-file"), "x");
        assertThat(problems(file)).contains("There is no such rules folder.");
        write("book.yaml", "name: rules-for-tests\nversion: \"3\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
        assertThat(problems(local)).containsExactly("This layer is called \"rules-for-tests\", as what it lies over.");
        write("book.yaml", "name: our-council\nversion: \"3\"\n");
        assertThat(problems(local)).containsExactly("is missing.");
    }

    @Test
    void a_rule_that_looks_like_one_of_the_pack_is_told() throws IOException {
        write(
                "not-seen-a1one.drl",
                Files.readString(PACK.resolve("visits/not-seen-alone.drl"))
                        .replace("\"not-seen-alone\"", "\"not-seen-a1one\""));

        assertThat(problems(local))
                .containsExactly("not-seen-a1one looks like not-seen-alone, and one would be taken for the other.");
    }

    private void told(String changes, String place, String says) throws IOException {
        changes(changes);
        assertThat(catchThrowableOfType(RuleBookException.class, this::open).problems())
                .as(changes)
                .singleElement()
                .satisfies(problem -> assertThat(problem.inWords())
                        .contains("changes.yaml")
                        .contains(place)
                        .contains(says));
    }

    private List<String> problems(Path layer) {
        return catchThrowableOfType(
                        RuleBookException.class, () -> RuleBook.open(PACK).and(layer))
                .problems()
                .stream()
                .map(Problem::says)
                .toList();
    }

    private RuleBook open() {
        return RuleBook.open(PACK).and(local);
    }

    private void changes(String yaml) throws IOException {
        write("changes.yaml", yaml);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(local.resolve(name), text);
    }

    private static String text(Assessment assessment) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.write(assessment, text);
        return text.toString().replaceAll("\\s+", " ");
    }

    private static CaseFile twoHomes() {
        LocalDate moved = LocalDate.of(2023, 12, 1);
        return CaseFile.about("two-homes")
                .child(new Child(null, ArrangementKind.FOSTER))
                .with(PlacementBuilder.builder()
                        .id("p1")
                        .from(LocalDate.of(2023, 1, 9))
                        .temporary(Answer.NO)
                        .ending(new PlacementEnding(moved))
                        .build())
                .with(PlacementBuilder.builder()
                        .id("p2")
                        .from(moved)
                        .temporary(Answer.NO)
                        .build())
                .covering(Coverage.whole(Placement.class, DAY.plusYears(1)))
                .covering(Coverage.whole(Meeting.class, DAY.plusYears(1)))
                .covering(Coverage.whole(Visit.class, DAY.plusYears(1)))
                .build();
    }

    private static CaseFile notSeenAlone() {
        return CaseFile.about("not-seen-alone")
                .child(new Child(null, ArrangementKind.FOSTER))
                .with(VisitBuilder.builder()
                        .id("v1")
                        .on(LocalDate.of(2024, 2, 20))
                        .seen(Answer.YES)
                        .seenAlone(Answer.NO)
                        .build())
                .covering(Coverage.whole(Visit.class, DAY.plusYears(1)))
                .build();
    }
}
