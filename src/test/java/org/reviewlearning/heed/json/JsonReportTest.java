package org.reviewlearning.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.report.InventedAssessments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void a_case_with_everything_reads_as_kept() {
        String json = JsonReport.json(InventedAssessments.withEverything());

        Golden.check(
                "report/out/everything.json",
                MAPPER.readTree(json).toPrettyString().replace("\r\n", "\n") + "\n");
    }

    @Test
    void it_is_one_line_with_the_fields_in_the_order_of_the_design() {
        String json = JsonReport.json(InventedAssessments.withEverything());

        assertThat(json).doesNotContain("\n").startsWith("{\"format\":1,\"heed\":\"0.0.0-test\",\"calendar\":");
        assertThat(MAPPER.readTree(json).propertyNames())
                .containsExactly(
                        "format",
                        "heed",
                        "calendar",
                        "caseId",
                        "asAt",
                        "ruleBook",
                        "prompts",
                        "unknowns",
                        "outcomes",
                        "notAsked",
                        "trials",
                        "factsKnownFromTheirOwnDay",
                        "notAnAssurance");
    }

    @Test
    void real_output_is_of_the_published_shape() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonReport.schema(), InputFormat.JSON);

        for (Assessment assessment : List.of(
                InventedAssessments.withEverything(),
                InventedAssessments.withNothingAsked(),
                InventedAssessments.faulted(),
                InventedAssessments.lacking("INVENTED-3", InventedAssessments.nothingOf(Visit.class, "")))) {
            assertThat(schema.validate(JsonReport.json(assessment), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate(
                        JsonReport.json(InventedAssessments.withNothingAsked()).replace("\"quiet\"", "\"all-clear\""),
                        InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_compact_form_holds_what_asks_and_what_is_missing_and_counts_the_rest() {
        Assessment whole = InventedAssessments.withEverything();

        JsonNode compact = MAPPER.readTree(JsonReport.compact(whole));

        JsonNode all = MAPPER.readTree(JsonReport.json(whole));
        for (String same : List.of("format", "caseId", "asAt", "ruleBook", "prompts", "unknowns", "notAnAssurance")) {
            assertThat(compact.get(same)).as(same).isEqualTo(all.get(same));
        }
        assertThat(compact.get("outcomes")).isEmpty();
        assertThat(compact.get("notAsked")).isEmpty();
        int counted = compact.get("compact").properties().stream()
                .mapToInt(each -> each.getValue().intValue())
                .sum();
        assertThat(counted).isEqualTo(whole.outcomes().size() + whole.notAsked().size());
        assertThat(all.has("compact")).isFalse();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonReport.schema(), InputFormat.JSON)
                        .validate(JsonReport.compact(whole), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_says_of_every_property_whether_it_is_always_there() {
        JsonNode schema = MAPPER.readTree(JsonReport.schema());

        List<JsonNode> objects = within(schema)
                .filter(node ->
                        node.path("properties").isObject() && node.path("type").isString())
                .toList();
        assertThat(objects).hasSizeGreaterThan(10);
        for (JsonNode object : objects) {
            TreeSet<String> required = new TreeSet<>();
            object.path("required").forEach(name -> required.add(name.stringValue()));
            object.get("properties").properties().forEach(property -> {
                boolean saidOptional =
                        property.getValue().path("description").stringValue("").contains("Optional: ");
                assertThat(required.contains(property.getKey()) != saidOptional)
                        .as(property.getKey())
                        .isTrue();
            });
            assertThat(object.path("additionalProperties").booleanValue(true)).isFalse();
        }
    }

    private static Stream<JsonNode> within(JsonNode node) {
        return Stream.concat(Stream.of(node), node.values().stream().flatMap(JsonReportTest::within));
    }
}
