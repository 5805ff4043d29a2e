package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;

class ExamplesSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExampleFile.schema(), InputFormat.JSON);

    @Test
    void every_file_of_examples_is_of_the_published_shape() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Stream.concat(
                Files.walk(Path.of("src", "test", "resources", "rules-for-tests")), Files.walk(Path.of("rules")))) {
            files = all.filter(file -> file.toString().endsWith(ExampleFile.ENDING))
                    .toList();
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        for (Path file : files) {
            assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void what_was_searched_in_vain_is_named_or_left_out_as_it_is_read() {
        String asks = """
                rule: not-seen-alone
                examples:
                  - it: asks
                    asAt: 2024-03-01
                    given: {child: {arrangement: kinship}}
                    then: {prompts: 1, notFound: %s}
                """;

        assertThat(SCHEMA.validate(asks.formatted("[No visit found]"), InputFormat.YAML))
                .isEmpty();
        assertThat(SCHEMA.validate(asks.formatted("[]"), InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void a_file_with_problems_is_not() {
        String problems = new String(Golden.bytes("suite/in/problems.yaml"), StandardCharsets.UTF_8);

        assertThat(SCHEMA.validate(problems, InputFormat.YAML)).isNotEmpty();
    }
}
