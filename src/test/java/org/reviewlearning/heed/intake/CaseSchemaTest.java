package org.reviewlearning.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.kinds.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CaseSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Vocabulary WITH_A_HOSTS_OWN = Vocabulary.shipped().with(SchoolDay.class);

    @Test
    void it_is_always_the_same_text_under_a_name_of_its_own() {
        assertThat(CaseSchema.json(Vocabulary.shipped()))
                .isEqualTo(CaseSchema.json(Vocabulary.shipped()))
                .contains("\"$id\": \"urn:heed:schema:case:1\"", "\"format\": \"date\"");
        assertThat(CaseSchema.json(WITH_A_HOSTS_OWN)).doesNotContain("$id");
    }

    @Test
    void it_is_a_proper_schema() {
        Schema schemaOfSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemaOfSchemas.validate(CaseSchema.json(WITH_A_HOSTS_OWN), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.yaml", "good.json"})
    void what_is_read_is_valid(String name) {
        assertThat(schema(Vocabulary.shipped()).validate(golden(name))).isEmpty();
    }

    @Test
    void whatever_is_drawn_and_read_is_valid() {
        Schema schema = schema(WITH_A_HOSTS_OWN);
        for (int seed = 0; seed < 200; seed++) {
            String text = InventedCase.written(InventedCase.draw(seed, WITH_A_HOSTS_OWN), false);

            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-blank.yaml",
                "case-missing.yaml",
                "closed-values.yaml",
                "coverage.yaml",
                "impossible-days.yaml",
                "list-and-no-case.yaml",
                "missing.yaml",
                "texts.yaml",
                "unknown-field.yaml",
                "unknown-kind.yaml",
                "wrong-types.json",
                "wrong-types.yaml"
            })
    void what_is_refused_for_its_form_is_not_valid(String name) {
        assertThat(schema(Vocabulary.shipped()).validate(golden(name))).isNotEmpty();
    }

    @Test
    void a_kind_of_the_hosts_own_is_in_its_schema_and_not_in_the_shipped_one() {
        assertThat(CaseSchema.json(WITH_A_HOSTS_OWN))
                .contains("\"schoolDays\": {", "\"title\": \"school day\"", "Restricted:");
        assertThat(CaseSchema.json(Vocabulary.shipped())).doesNotContain("schoolDays");
    }

    private static Schema schema(Vocabulary vocabulary) {
        return REGISTRY.getSchema(CaseSchema.json(vocabulary));
    }

    private static JsonNode golden(String name) {
        ObjectMapper mapper = name.endsWith(".yaml") ? new YAMLMapper() : new JsonMapper();
        return mapper.readTree(Golden.bytes("intake/in/" + name));
    }
}
