package org.reviewlearning.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.report.InventedAssessments;
import org.reviewlearning.heed.text.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Reading an assessment back. Every case is invented. */
class EarlierJsonTest {

    private static final String GOOD = """
        {"format": 1, "heed": "0.0.0-test", "calendar": "some", "caseId": "INVENTED", "asAt": "2024-03-01", "ruleBook": \
        {"name": "b", "version": "1", "fingerprint": "abc"}, "prompts": [{"key": "r/case", "rule": "r", "title": "t", \
        "ask": "a", "why": "w", "to": "iro", "copy": [], "level": "week", "answerWithin": {"value": 5, "unit": \
        "working-days"}, "because": [{"fact": {"kind": "visits", "id": "v1", "on": "2024-02-01", "says": "A visit", \
        "restricted": false}}, {"absent": {"kind": "visits", "where": "", "to": "2024-03-01"}}], "alongside": [], \
        "despite": [], "thresholds": [], "learning": [], "settledBy": "s"}], "unknowns": [], "outcomes": [{"rule": "r", \
        "outcome": "prompted", "gaps": []}], "notAsked": [], "trials": [], "factsKnownFromTheirOwnDay": 0, \
        "notAnAssurance": "n"}\
        """;

    @Test
    void what_was_written_is_read_back_as_what_is_needed_of_it() {
        for (Assessment assessment : List.of(
                InventedAssessments.withEverything(),
                InventedAssessments.withNothingAsked(),
                InventedAssessments.faulted())) {
            EarlierJson.Read read = read(JsonReport.json(assessment));

            assertThat(read.problems()).isEmpty();
            assertThat(read.cases()).isEqualTo(Map.of(assessment.caseId(), Earlier.of(assessment)));
        }
    }

    @Test
    void it_may_stand_on_several_lines_or_be_one_of_many() {
        String one = JsonReport.json(InventedAssessments.withEverything());
        String other = JsonReport.json(InventedAssessments.withNothingAsked());
        String pretty = JsonMapper.shared().readTree(one).toPrettyString();

        assertThat(read(pretty).cases()).isEqualTo(read(one).cases()).hasSize(1);
        assertThat(read("\n" + pretty + "\n").cases()).hasSize(1);
        assertThat(read(one + "\r\n\n" + other).cases().keySet()).containsExactly("INVENTED-1", "INVENTED-2");
        assertThat(read("\uFEFF" + one + "\n" + other + "\n").cases()).hasSize(2);
    }

    @Test
    void what_changed_then_is_passed_over() {
        Assessment assessment = InventedAssessments.withEverything();

        assertThat(read(JsonReport.json(assessment, new Changes(assessment.asAt(), List.of())))
                        .cases())
                .containsEntry(assessment.caseId(), Earlier.of(assessment));
    }

    @Test
    void a_line_that_is_wrong_is_named_by_its_number() {
        EarlierJson.Read read =
                read(GOOD + "\n" + GOOD.replace("INVENTED", "INVENTED-2").replace("\"key\"", "\"kee\""));

        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).place().line()).isEqualTo(2);
    }

    @Test
    void each_problem_has_a_place_and_a_next_step_and_shows_no_value() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("empty", "");
        wrong.put("blank", " \n\n");
        wrong.put("not JSON", "Case INVENTED, as at 1 March 2024");
        wrong.put("cut off", GOOD.substring(0, 100));
        wrong.put("a list", "[1]");
        wrong.put("a case file", "{\"case\": \"INVENTED\", \"visits\": []}");
        wrong.put("newer format", GOOD.replace("\"format\": 1", "\"format\": 2"));
        wrong.put("format not a number", GOOD.replace("\"format\": 1", "\"format\": \"1\""));
        wrong.put("no format", GOOD.replace("\"format\": 1, ", ""));
        wrong.put("no case", GOOD.replace("caseId", "caseID"));
        wrong.put("no such day", GOOD.replace("2024-03-01", "2024-02-30"));
        wrong.put("no fingerprint", GOOD.replace("fingerprint", "fingerprints"));
        wrong.put("rule book a text", GOOD.replaceAll("(\"ruleBook\": )\\{[^}]*}", "$1\"abc\""));
        wrong.put("prompts an object", GOOD.replaceAll("(\"prompts\": ).*(, \"unknowns\")", "$1{}$2"));
        wrong.put("a prompt a number", GOOD.replaceAll("(\"prompts\": ).*(, \"unknowns\")", "$1[1]$2"));
        wrong.put(
                "no key, and a fact without an id",
                GOOD.replace("\"key\"", "\"keys\"").replace("\"id\"", "\"ids\""));
        wrong.put("neither fact nor absence", GOOD.replace("absent", "MARKEDVALUE"));
        wrong.put("two things in one", GOOD.replace("\"fact\": {", "\"withheld\": \"w\", \"fact\": {"));
        wrong.put("no such answer", GOOD.replace("\"prompted\"", "\"MARKEDVALUE\""));
        wrong.put("a blank key", GOOD.replace("\"r/case\"", "\" \""));
        wrong.put("a truth in quotes", GOOD.replace("false", "\"false\""));
        wrong.put("less than none", GOOD.replace("Day\": 0", "Day\": -1"));
        wrong.put("no evidence", GOOD.replaceAll("(\"because\": ).*(, \"alongside\")", "$1[]$2"));
        wrong.put("two of one case", GOOD + "\n" + GOOD);
        List<String> told = new ArrayList<>();
        wrong.forEach((what, text) -> {
            EarlierJson.Read read = read(text);
            assertThat(read.problems()).as(what).isNotEmpty();
            assertThat(read.problems())
                    .as(what)
                    .allSatisfy(problem -> assertThat(problem.next()).isNotEmpty());
            told.add("# " + what + "\n"
                    + read.problems().stream().map(Problem::inWords).collect(Collectors.joining("\n")) + "\n");
        });
        Golden.check("report/out/earlier-problems.txt", String.join("\n", told));
        assertThat(String.join("\n", told)).doesNotContain("MARKEDVALUE");
    }

    private static EarlierJson.Read read(String text) {
        return EarlierJson.read("previous.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
