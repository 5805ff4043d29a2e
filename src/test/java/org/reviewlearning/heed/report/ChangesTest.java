package org.reviewlearning.heed.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reviewlearning.heed.Cases.fostered;
import static org.reviewlearning.heed.Cases.visit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.json.JsonReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed since an earlier assessment, in words and as JSON. Every case is invented. */
class ChangesTest {

    private static final LocalDate THEN = LocalDate.of(2024, 2, 1);
    private static final LocalDate NOW = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    @Test
    void each_status_is_told_apart_and_in_a_calm_order() throws IOException {
        Golden.check("report/out/changes.txt", text(InventedAssessments.withEverything(), everyStatus()));
    }

    @Test
    void nothing_asked_then_and_now_is_no_assurance() throws IOException {
        String text = text(InventedAssessments.withNothingAsked(), new Changes(THEN, List.of()));

        assertThat(text).contains("Nothing was asked then, and nothing is asked now.");
        assertThat(text.replace('\n', ' ').strip()).endsWith(Assessment.NOT_AN_ASSURANCE);
    }

    @Test
    void a_batch_tells_each_case_what_changed_in_it_and_no_other() throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.writeBatch(
                List.of(InventedAssessments.withEverything(), InventedAssessments.withNothingAsked()),
                Map.of("INVENTED-2", new Changes(THEN, List.of())),
                List.of(),
                text);

        String second = text.substring(text.indexOf("INVENTED-2: "));
        assertThat(text.toString()).containsOnlyOnce("What changed since");
        assertThat(second.replaceAll("\\s+", " "))
                .contains("What changed since 1 February 2024: Nothing was asked then, and nothing is asked now.");
    }

    @Test
    void a_batch_tells_every_status_why_and_by_what_as_one_case_does() throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.writeBatch(
                List.of(InventedAssessments.withEverything(), InventedAssessments.withNothingAsked()),
                Map.of("INVENTED-1", everyStatus()),
                List.of(),
                text);

        Golden.check("report/out/changes-batch.txt", text.toString());
    }

    @Test
    void a_batch_tells_first_how_many_of_each_there_are_and_by_rule() throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.writeBatch(
                List.of(InventedAssessments.withEverything(), InventedAssessments.withNothingAsked()),
                Map.of(
                        "INVENTED-1",
                        new Changes(
                                THEN,
                                List.of(
                                        new Change("moves/case", Status.NEW, List.of()),
                                        new Change("table/together:iro/visit:v1", Status.STILL, List.of()))),
                        "INVENTED-2",
                        new Changes(THEN, List.of(new Change("moves/case", Status.SETTLED, List.of())))),
                List.of(),
                text);

        assertThat(text.substring(0, text.indexOf("Case by case")).replaceAll("\\s+", " "))
                .contains("What changed in these cases", "1 new, 1 still and 1 settled, by rule:")
                .contains("- moves: 1 new and 1 settled - table: 1 still");
    }

    @Test
    void what_changed_is_told_by_really_assessing_twice() throws IOException {
        Assessment now = seenNow();
        Golden.check(
                "report/out/changes-of-one-rule.txt",
                changesOnly(text(now, Changes.of(now, Earlier.of(notSeenThen())))));
    }

    @Test
    void what_changed_is_of_the_published_shape_in_json() {
        Assessment now = seenNow();

        String one = JsonReport.json(now, Changes.of(now, Earlier.of(notSeenThen())));
        String all = JsonReport.json(InventedAssessments.withEverything(), everyStatus());

        for (String json : List.of(one, all)) {
            assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema().validate(one.replace("\"settled\"", "\"all-clear\""), InputFormat.JSON))
                .isNotEmpty();
        JsonNode since = JsonMapper.shared().readTree(one).path("since");
        assertThat(since.path("asAt").stringValue()).isEqualTo("2024-02-01");
        assertThat(since.path("changes").values())
                .extracting(
                        change -> change.path("key").stringValue(),
                        change -> change.path("status").stringValue(),
                        change -> change.path("by").findValuesAsString("id"))
                .containsExactly(
                        tuple("not-seen/case", "settled", List.of("v2")), tuple("seen/visit:v2", "new", List.of()));
        assertThat(JsonMapper.shared()
                        .readTree(all)
                        .path("since")
                        .path("changes")
                        .values())
                .extracting(change -> change.path("status").stringValue())
                .containsExactlyInAnyOrder(
                        "new",
                        "more-evidence",
                        "still",
                        "settled",
                        "window-passed",
                        "can-no-longer-tell",
                        "rule-changed");
    }

    @Test
    void what_changed_stands_just_before_the_end() {
        String json = JsonReport.json(InventedAssessments.withEverything(), everyStatus());

        List<String> names = List.copyOf(JsonMapper.shared().readTree(json).propertyNames());
        assertThat(names.subList(names.size() - 2, names.size())).containsExactly("since", "notAnAssurance");
    }

    private Assessment notSeenThen() {
        return assess(THEN, visit("v1", "2024-01-20", Answer.NO));
    }

    private Assessment seenNow() {
        return assess(NOW, visit("v1", "2024-01-20", Answer.NO), visit("v2", "2024-02-20", Answer.YES));
    }

    private Assessment assess(LocalDate day, Visit... visits) {
        CaseFile given = fostered()
                .with(List.of(visits))
                .covering(Coverage.whole(Visit.class, NOW))
                .build();
        return TestBook.in(newFolder())
                .rule("not-seen", """
                    $visits : List( size > $day.count("visits.none") )
                        from collect( Visit( seen == Answer.NO, on > $day.back("visits.long") ) )
                    not Visit( seen == Answer.YES, on > $day.back("visits.long") )
                    """, "title", "Not seen")
                .rule(
                        "seen",
                        "$visit : Visit( seen == Answer.YES, on > $day.back(\"visits.long\") )",
                        "per",
                        "$visit",
                        "title",
                        "Seen")
                .thresholds("visits.none: {value: 0, unit: count, origin: judgement, cite: invented, owner: us}\n")
                .open()
                .assess(given, day);
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "book");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Changes everyStatus() {
        List<Evidence> by = List.of(new Evidence.Found(visit("v9", "2023-09-01", Answer.YES)));
        return new Changes(
                LocalDate.of(2023, 3, 1),
                Arrays.stream(Status.values())
                        .map(status -> new Change(
                                switch (status) {
                                    case NEW -> "moves/case";
                                    case MORE_EVIDENCE -> "allegation-outcome/allegation:a1";
                                    default -> "some-rule/" + status.inWords().replace(' ', '-');
                                },
                                status,
                                status == Status.MORE_EVIDENCE || status == Status.SETTLED ? by : List.of()))
                        .toList());
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonReport.schema(), InputFormat.JSON);
    }

    private static String text(Assessment assessment, Changes since) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.write(assessment, since, text);
        return text.toString();
    }

    private static String changesOnly(String text) {
        return text.substring(text.indexOf("What changed"), text.indexOf("\nWhat is asked"));
    }
}
