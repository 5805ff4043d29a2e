package org.reviewlearning.heed.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.intake.ssda903.FullReturn;
import org.reviewlearning.heed.json.DataSheetJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataSheetTest {

    private static final Path INVENTED = Path.of("src/test/resources/golden/report/in/register");
    private static final Path SHIPPED = Path.of("rules");

    @Test
    void an_invented_book_is_told_by_kind_and_field_and_by_rule() {
        Golden.check("report/out/data.md", invented().markdown());
    }

    @Test
    void against_a_source_it_tells_what_can_be_answered_and_what_would_be_needed() {
        Golden.check(
                "report/out/data-against.md",
                invented()
                        .against(
                                "an invented feed",
                                List.of("visits", "allegations", "meetings/review", "requests"),
                                List.of("visits.seen"))
                        .markdown());
    }

    @Test
    void a_rule_is_answered_when_every_read_is_covered() {
        assertThat(answers(List.of("requests.*", "visits", "allegations", "meetings"), List.of()))
                .containsExactly("yes", "yes", "yes");
    }

    @Test
    void a_field_that_is_never_recorded_leaves_it_answered_in_part() {
        assertThat(answers(List.of("requests", "visits", "allegations", "meetings"), List.of("visits.seen")))
                .containsExactly("in-part", "in-part", "in-part");
    }

    @Test
    void without_the_records_that_would_settle_it_a_rule_is_answered_in_part() {
        assertThat(answers(List.of("visits", "allegations"), List.of())).containsExactly("no", "no", "in-part");
    }

    @Test
    void without_records_it_searches_a_rule_is_not_answered_and_says_which() {
        JsonNode rule = rules(List.of("visits", "meetings"), List.of()).get(2);

        assertThat(rule.get("answered").asString()).isEqualTo("no");
        assertThat(rule.get("missing").get(0).asString()).isEqualTo("allegations");
    }

    @Test
    void json_names_what_each_rule_reads_and_from_when_back() {
        JsonNode json = new JsonMapper().readTree(DataSheetJson.json(invented()));

        assertThat(json.has("source")).isFalse();
        assertThat(json.get("rules").get(2).has("answered")).isFalse();
        JsonNode reads = json.get("rules").get(2).get("reads");
        assertThat(reads.get(0).toString())
                .isEqualTo(
                        "{\"kind\":\"visits\",\"sorts\":[],\"fields\":[\"seen\"],\"from\":[\"the day 6 months ago\"],"
                                + "\"settling\":false}");
        assertThat(reads.get(1).toString()).contains("\"sorts\":[\"review\",\"stability\"]", "\"settling\":true");
    }

    @Test
    void the_data_sheet_of_the_shipped_rules_is_fresh() throws IOException {
        String now = DataSheet.of(RuleBook.open(SHIPPED))
                .against(FullReturn.inWords(), FullReturn.holds(), FullReturn.leavesBlank())
                .markdown();
        Path file = SHIPPED.resolve("data.md");

        if ("accept".equals(System.getProperty("golden"))) {
            Golden.checkFile(file, now);
        }
        assertThat(Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "")
                .as("rules/data.md is made from the rules and is stale. Run: ./heed data rules --ssda903 >"
                        + " rules/data.md")
                .isEqualTo(now);
    }

    private static DataSheet invented() {
        return DataSheet.of(RuleBook.open(INVENTED));
    }

    private static List<String> answers(List<String> holds, List<String> blank) {
        return rules(holds, blank).findValuesAsString("answered");
    }

    private static JsonNode rules(List<String> holds, List<String> blank) {
        return new JsonMapper()
                .readTree(DataSheetJson.json(invented().against("an invented feed", holds, blank)))
                .get("rules");
    }
}
