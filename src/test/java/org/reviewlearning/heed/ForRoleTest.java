package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.json.EarlierJson;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each role may read of restricted records. Every case is invented. */
class ForRoleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path folder;

    private RuleBook book;

    @BeforeEach
    void openBook() throws IOException {
        book = TestBook.in(folder)
                .file("roles.yaml", """
                        roles: {team-manager: team manager, iro: reviewing officer, lado: designated officer, visitor: visitor}
                        levels: {fortnight: {within: 10, unit: working-days, says: within a fortnight}}
                        """)
                .rule(
                        "each-allegation",
                        "$a : Allegation( on > $day.back(\"visits.long\") )\n"
                                + "not Visit( seenAlone == Answer.YES, on > $a.on )",
                        "per",
                        "$a",
                        "to",
                        "lado",
                        "copy",
                        "iro",
                        "title",
                        "An allegation of {$a.on}",
                        "why",
                        "It came on {$a.on}.",
                        "ask",
                        "What was done after {$a.on}?")
                .rule(
                        "by-person",
                        "$a : Allegation( on > $day.back(\"visits.long\"), by != Person.OTHER, $by : by )\n"
                                + "$v : Visit( seen == Answer.NO, on > $a.on )",
                        "per",
                        "$by",
                        "to",
                        "iro")
                .rule(
                        "allegation-with-outcome",
                        "$a : Allegation( on > $day.back(\"visits.long\"), outcome.result == AllegationResult.UNFOUNDED )",
                        "to",
                        "lado")
                .rule(
                        "no-meeting-since",
                        "$a : Allegation( on > $day.back(\"visits.long\") )\nnot Meeting( on > $a.on )",
                        "to",
                        "lado")
                .rule("not-seen", "$v : Visit( seen == Answer.NO )", "per", "$v")
                .rule("tried-out", "$a : Allegation( on > $day.back(\"visits.long\") )", "status", "trial", "to", "iro")
                .open();
    }

    private static CaseFile caseFile(String... more) {
        String yaml = """
                # Invented.
                case: INVENTED-1
                child: {bornOn: 2012-05-01}
                arrangements:
                  - {id: a1, from: 2022-01-03, of: foster}
                visits:
                  - {id: v1, on: 2024-02-12, seen: no, seenAlone: no}
                coverage:
                  - {of: "arrangements.*", until: 2024-03-01}
                  - {of: "visits.*", until: 2024-03-01}
                  - {of: "allegations.*", until: 2024-03-01}
                allegations:
                  - {id: SECRET-1, on: 2024-01-17, by: parent, origin: {system: hidden, file: door.csv, row: 4711}}
                  - {id: SECRET-2, on: 2024-02-07, by: parent, outcome: {on: 2024-02-19}}
                """;
        return read("invented.yaml", (yaml + String.join("\n", more)).getBytes(StandardCharsets.UTF_8));
    }

    private static CaseFile read(String name, byte[] yaml) {
        return ((CaseRead) CaseReader.using(Vocabulary.shipped()).read(name, yaml, Format.YAML)).caseFile();
    }

    private Assessment whole() {
        return book.assess(caseFile(), DAY, RuleSelection.LIVE_AND_TRIAL);
    }

    /** A case, its book and its day. */
    private record Asked(RuleBook book, CaseFile caseFile, LocalDate on) {
        Assessment whole() {
            return book.assess(caseFile, on, RuleSelection.LIVE_AND_TRIAL);
        }
    }

    private List<Asked> cases() throws IOException {
        Path example = Path.of("examples/01-asking-again/case.yaml");
        RuleBook shipped = RuleBook.open(Path.of("rules"));
        return List.of(
                new Asked(book, caseFile(), DAY),
                new Asked(book, caseFile("  - {id: SECRET-3, on: 2024-02-28}"), DAY),
                new Asked(shipped, read("case.yaml", Files.readAllBytes(example)), LocalDate.of(2024, 6, 14)));
    }

    @Test
    void no_role_reads_of_a_restricted_record_that_is_not_addressed_to_it() throws IOException {
        int withheld = 0;
        for (Asked asked : cases()) {
            Assessment whole = asked.whole();
            List<String> secrets = secrets(asked.caseFile());
            assertThat(JsonReport.json(whole)).as("what could leak is there").contains(secrets.get(0));
            for (Role role : asked.book().roles()) {
                Assessment view = whole.forRole(role);
                JsonNode json = MAPPER.readTree(JsonReport.json(view));

                List<JsonNode> prompts = new ArrayList<>();
                json.get("prompts").forEach(prompts::add);
                json.get("trials").forEach(trial -> trial.get("prompts").forEach(prompts::add));
                for (JsonNode prompt : prompts) {
                    if (!addressed(prompt, role)) {
                        assertThat(secrets).as(role.key()).noneMatch(prompt.toString()::contains);
                        withheld += prompt.toString().contains("A restricted record") ? 1 : 0;
                    }
                }
                if (asked.book().rules().stream().noneMatch(rule -> restricted(rule) && addressed(rule, role))) {
                    String all = json + text(view) + explanations(view) + since(asked, role);
                    assertThat(secrets).as(role.key()).noneMatch(all.replaceAll("\\s+", " ")::contains);
                }
            }
        }
        assertThat(withheld).isGreaterThan(10);
    }

    private static boolean addressed(JsonNode prompt, Role role) {
        return prompt.get("to").stringValue().equals(role.key())
                || prompt.get("copy").toString().contains("\"" + role.key() + "\"");
    }

    private static boolean addressed(Rule rule, Role role) {
        return rule.to().equals(role) || rule.copies().contains(role);
    }

    private static boolean restricted(Rule rule) {
        return rule.reads().kinds().keySet().stream().anyMatch(FactKind::restricted);
    }

    /** Ids, sentences, days and origins of restricted facts; days in both forms, unless another fact has the day. */
    private static List<String> secrets(CaseFile caseFile) {
        Set<LocalDate> others = new HashSet<>();
        caseFile.facts().stream()
                .filter(fact -> !FactKind.of(fact).restricted())
                .forEach(fact -> others.add(fact.day()));
        return caseFile.facts().stream()
                .filter(fact -> FactKind.of(fact).restricted())
                .flatMap(fact -> Stream.concat(
                        Stream.of(
                                fact.id(),
                                fact.inWords(),
                                fact.origin() == null
                                        ? fact.inWords()
                                        : fact.origin().inWords()),
                        others.contains(fact.day())
                                ? Stream.of()
                                : Stream.of(
                                        fact.day().toString(),
                                        Language.english().day(fact.day()))))
                .toList();
    }

    private static String text(Assessment view) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.write(view, text);
        TextReport.writeBatch(List.of(view, view), List.of(), text);
        return text.toString();
    }

    /** Of rules that look at restricted records: the others find none. */
    private static String explanations(Assessment view) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : view.outcomes()) {
            if (restricted(outcome.rule())) {
                ExplanationText.write(view, outcome.rule().id(), text);
            }
        }
        return text.toString();
    }

    private static String since(Asked asked, Role role) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int months : List.of(0, 1, 3)) {
            LocalDate then = asked.on().minusMonths(months);
            Earlier earlier = Earlier.of(asked.book().assess(asked.caseFile(), then, RuleSelection.LIVE));
            Map<String, Set<String>> prompts = new HashMap<>(earlier.prompts());
            prompts.put(
                    "no-longer-in-the-book/allegation:"
                            + secrets(asked.caseFile()).get(0),
                    Set.of());
            Assessment view = asked.whole().forRole(role);
            Changes changes =
                    Changes.of(view, new Earlier(earlier.caseId(), earlier.asAt(), earlier.fingerprint(), prompts));
            TextReport.write(view, changes, text);
            text.append(JsonReport.json(view, changes));
        }
        return text.toString();
    }

    @Test
    void what_rests_on_nothing_restricted_is_shown_to_every_role_unchanged() {
        Assessment whole = whole();

        for (Role role : book.roles()) {
            assertThat(whole.forRole(role).prompts())
                    .as(role.key())
                    .containsAll(whole.prompts().stream()
                            .filter(prompt -> !restricted(prompt.rule()))
                            .toList());
        }
    }

    @Test
    void who_is_asked_or_holds_a_copy_reads_the_words() {
        Assessment whole = whole();

        for (String role : List.of("lado", "iro")) {
            assertThat(prompts(whole.forRole(book.role(role)), "each-allegation"))
                    .isEqualTo(prompts(whole, "each-allegation"));
            assertThat(whole.forRole(book.role(role)).explain("each-allegation").lines())
                    .isNotEmpty();
        }
    }

    @Test
    void another_role_is_told_who_is_asked_and_who_holds_copies_and_what_is_no_secret_stays() {
        Assessment view = whole().forRole(book.role("visitor"));

        List<Prompt> prompts = prompts(view, "each-allegation");

        assertThat(prompts).hasSize(2).allSatisfy(prompt -> {
            assertThat(prompt.ask())
                    .isEqualTo("A question to designated officer rests on a restricted record, and its words are not"
                            + " shown here. Copies are held by: reviewing officer.");
            assertThat(prompt.because()).containsExactly(new Evidence.Withheld(true), new Evidence.Withheld(false));
            assertThat(prompt.rule().to().key()).isEqualTo("lado");
            assertThat(prompt.key()).matches("each-allegation/restricted:2024-03-01-[12]");
        });
        assertThat(prompts).extracting(Prompt::key).doesNotHaveDuplicates();
        assertThat(view.outcomes()).hasSameSizeAs(whole().outcomes());
        assertThat(prompts(view, "by-person").get(0).because())
                .as("what is not restricted stays")
                .hasAtLeastOneElementOfType(Evidence.Found.class);
    }

    @Test
    void gaps_of_a_restricted_record_are_withheld_and_a_period_that_begins_with_one_is_not_told() {
        Assessment view = whole().forRole(book.role("visitor"));

        assertThat(view.unknowns()).extracting(unknown -> unknown.gap().what()).contains("a restricted record");
        assertThat(view.unknowns())
                .extracting(unknown -> unknown.gap())
                .contains(new Gap.NotSupplied(FactKind.of(Meeting.class), "", false, null, DAY));
        assertThat(whole().forRole(book.role("lado")).unknowns())
                .extracting(unknown -> unknown.gap().what())
                .contains("SECRET-2.outcome.result");
    }

    @Test
    void a_withheld_answer_is_not_explained() {
        Assessment view = whole().forRole(book.role("visitor"));

        assertThatThrownBy(() -> view.explain("each-allegation"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("restricted");
        assertThat(view.explain("not-seen").lines()).isNotEmpty();
    }

    @Test
    void what_changed_is_told_to_a_role_from_whole_assessments_with_the_keys_it_sees() {
        Earlier earlier = Earlier.of(book.assess(caseFile(), LocalDate.of(2024, 2, 1)));
        Assessment view = whole().forRole(book.role("visitor"));

        List<Change> changes = view.since(earlier);

        assertThat(changes)
                .extracting(Change::key)
                .containsAll(view.prompts().stream().map(Prompt::key).toList());
        assertThat(changes)
                .filteredOn(change -> change.key().startsWith("each-allegation/"))
                .extracting(Change::status)
                .containsExactlyInAnyOrder(Status.NEW, Status.STILL);
    }

    @Test
    void a_view_remembers_its_role_and_is_not_mistaken_for_the_whole() {
        Assessment view = whole().forRole(book.role("iro"));

        assertThat(view.role()).contains(book.role("iro"));
        assertThat(view).hasToString("Assessment[INVENTED-1, 2024-03-01, for iro]");
        assertThat(JsonReport.json(view)).contains("\"for\":\"iro\"");
        assertThat(JsonReport.json(whole())).doesNotContain("\"for\":");
        assertThatThrownBy(() -> Earlier.of(view)).hasMessageContaining("one role");
        assertThatThrownBy(() -> view.forRole(book.role("lado"))).hasMessageContaining("whole");
        assertThat(EarlierJson.read("iro.json", JsonReport.json(view).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(problem -> problem.says())
                .containsExactly(
                        "This assessment was written for one role, and what is withheld from it cannot be compared with.");
    }

    /** A digest of what is withheld can be turned back by trying what it may be of; a number cannot. */
    @Test
    void what_stands_for_a_withheld_key_is_made_of_nothing_that_is_withheld() throws IOException {
        byte[] renamed = Files.readAllBytes(write("as-it-is.yaml", caseFile()));
        String other = new String(renamed, StandardCharsets.UTF_8)
                .replace("SECRET-1", "SECRET-A")
                .replace("SECRET-2", "SECRET-B");
        CaseFile same = ((CaseRead) CaseReader.using(Vocabulary.shipped())
                        .read("other.json", other.getBytes(StandardCharsets.UTF_8), Format.JSON))
                .caseFile();
        Role visitor = book.role("visitor");

        assertThat(keys(book.assess(same, DAY).forRole(visitor)))
                .isEqualTo(keys(book.assess(caseFile(), DAY).forRole(visitor)))
                .contains("each-allegation/restricted:2024-03-01-1", "each-allegation/restricted:2024-03-01-2");
        assertThat(keys(book.assess(caseFile(), DAY.plusDays(1)).forRole(visitor)))
                .as("nobody takes it for the same record in another assessment")
                .contains("by-person/restricted:2024-03-02-1");
    }

    private Path write(String name, CaseFile caseFile) throws IOException {
        return Files.writeString(folder.resolve(name), CaseWriter.json(caseFile));
    }

    private static List<String> keys(Assessment view) {
        return view.prompts().stream().map(Prompt::key).toList();
    }

    @Test
    void restricted_records_are_not_counted_where_a_role_reads_how_many_have_no_day_of_recording() {
        CaseFile more = caseFile("  - {id: SECRET-3, on: 2024-02-28}");

        assertThat(book.assess(more, DAY).factsKnownFromTheirOwnDay())
                .isEqualTo(whole().factsKnownFromTheirOwnDay() + 1);
        for (Role role : book.roles()) {
            assertThat(book.assess(more, DAY).forRole(role).factsKnownFromTheirOwnDay())
                    .isEqualTo(whole().forRole(role).factsKnownFromTheirOwnDay())
                    .isEqualTo(2);
        }
    }

    @Test
    void an_unknown_role_is_told_with_the_one_that_was_meant() {
        assertThatThrownBy(() -> book.role("team-maneger")).hasMessageContaining("Did you mean team-manager?");
        assertThatThrownBy(() -> book.role("head")).hasMessageContaining("team-manager, iro, lado, visitor");
    }

    @Test
    void the_view_is_of_the_published_shape() {
        for (Role role : book.roles()) {
            Assessment view = whole().forRole(role);
            Earlier earlier = Earlier.of(book.assess(caseFile(), LocalDate.of(2024, 2, 1)));

            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JsonReport.schema(), InputFormat.JSON)
                            .validate(JsonReport.json(view, Changes.of(view, earlier)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_view_reads_as_kept() throws IOException {
        StringBuilder text = new StringBuilder();
        Assessment whole = whole();
        Assessment view = whole.forRole(book.role("visitor"));

        TextReport.write(view, text);
        ExplanationText.write(view, "each-allegation", text);

        Golden.check(
                "report/out/for-role.txt",
                text.toString().replace(view.ruleBook().fingerprint().substring(0, 12), "ffffffffffff"));
    }

    private static List<Prompt> prompts(Assessment assessment, String rule) {
        return assessment.prompts().stream()
                .filter(prompt -> prompt.rule().id().equals(rule))
                .toList();
    }
}
