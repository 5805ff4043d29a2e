package org.reviewlearning.heed.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.register.DataSheet;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.text.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a host's own Jackson makes of what Heed hands out: the published form, or a failure; never {@code {}}. */
class AnyJacksonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final JsonMapper THREE = JsonMapper.shared();

    private final RuleBook book = RuleBook.open(Path.of("src/test/resources/rules-for-tests"));
    private final CaseFile caseFile = ((CaseRead) CaseReader.using(Vocabulary.shipped())
                    .read(Path.of("src/test/resources/golden/cli/in/b-asks.yaml")))
            .caseFile();
    private final Assessment assessment = book.assess(caseFile, DAY);

    /** Mappers of both lines, plain and set up as frameworks and hosts do. */
    private static Map<String, Writer> mappers() {
        Map<String, Writer> all = new LinkedHashMap<>();
        com.fasterxml.jackson.databind.ObjectMapper two = new com.fasterxml.jackson.databind.ObjectMapper();
        all.put("2", two::writeValueAsString);
        all.put(
                "2, lenient and in snake case",
                two.copy()
                        .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)::writeValueAsString);
        all.put("3", THREE::writeValueAsString);
        all.put(
                "3, lenient and in snake case",
                JsonMapper.builder()
                        .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                        .build()::writeValueAsString);
        return all;
    }

    /** What a mapper does. */
    interface Writer {
        String write(Object value) throws Exception;
    }

    @Test
    void an_assessment_becomes_its_published_form() throws Exception {
        for (Map.Entry<String, Writer> mapper : mappers().entrySet()) {
            assertThat(mapper.getValue().write(assessment)).as(mapper.getKey()).isEqualTo(JsonReport.json(assessment));
            assertThat(THREE.readTree(mapper.getValue().write(Map.of("answer", List.of(assessment))))
                            .path("answer")
                            .path(0))
                    .isEqualTo(THREE.readTree(JsonReport.json(assessment)));
        }
    }

    @Test
    void a_part_of_it_becomes_what_it_is_there() throws Exception {
        Changes changes = Changes.of(assessment, Earlier.of(book.assess(caseFile, DAY.minusMonths(1))));
        JsonNode whole = THREE.readTree(JsonReport.json(assessment, changes));
        JsonNode prompt = whole.path("prompts").path(0);
        for (Map.Entry<String, Writer> mapper : mappers().entrySet()) {
            Writer write = mapper.getValue();
            assertThat(THREE.readTree(write.write(assessment.prompts()))).isEqualTo(whole.path("prompts"));
            assertThat(THREE.readTree(write.write(assessment.outcomes()))).isEqualTo(whole.path("outcomes"));
            assertThat(THREE.readTree(write.write(assessment.unknowns()))).isEqualTo(whole.path("unknowns"));
            assertThat(THREE.readTree(write.write(assessment.notAsked()))).isEqualTo(whole.path("notAsked"));
            assertThat(THREE.readTree(write.write(assessment.ruleBook()))).isEqualTo(whole.path("ruleBook"));
            assertThat(THREE.readTree(write.write(assessment.prompts().get(0).because())))
                    .isEqualTo(prompt.path("because"));
            assertThat(THREE.readTree(write.write(assessment.outcomes().get(0).gaps())))
                    .isEqualTo(whole.path("outcomes").path(0).path("gaps"));
            assertThat(THREE.readTree(write.write(changes))).isEqualTo(whole.path("since"));
            assertThat(THREE.readTree(write.write(changes.changes())))
                    .isEqualTo(whole.path("since").path("changes"));
        }
        assertThat(whole.path("since").path("changes")).isNotEmpty();
        assertThat(prompt.path("because")).isNotEmpty();
    }

    /** What leaves out empty lists everywhere leaves them out here; the form without them is not mistaken for the form. */
    @Test
    void a_form_without_its_empty_lists_is_refused_when_read_back() throws Exception {
        String without = new com.fasterxml.jackson.databind.ObjectMapper()
                .setSerializationInclusion(JsonInclude.Include.NON_EMPTY)
                .writeValueAsString(book.assess(
                        CaseFile.about("INVENTED-9").child(caseFile.child()).build(), DAY));

        assertThat(EarlierJson.read("stored.json", without.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .filteredOn(problem -> problem.says().equals("is missing."))
                .extracting(Problem::path)
                .contains("prompts");
    }

    @Test
    void a_tree_of_a_mapper_can_be_walked() {
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper()
                        .valueToTree(assessment)
                        .at("/prompts/0/key")
                        .asText())
                .isEqualTo(THREE.valueToTree(assessment).at("/prompts/0/key").stringValue())
                .isEqualTo("not-seen-alone/visit:v1");
    }

    @Test
    void what_has_no_published_form_fails_and_says_what_to_use() {
        Map<Object, String> without = new LinkedHashMap<>();
        without.put(assessment.explain(assessment.prompts().get(0).rule().id()), "ExplanationText");
        without.put(book, "Register");
        without.put(book.rules().get(0), "Register");
        without.put(caseFile, "CaseWriter.json");
        without.put(Register.of(book), "json");
        without.put(DataSheet.of(book), "json");
        mappers()
                .forEach(
                        (name, mapper) -> without.forEach((value, next) -> assertThatThrownBy(() -> mapper.write(value))
                                .as(name + ", " + value.getClass())
                                .hasMessageContaining(next)));
    }
}
