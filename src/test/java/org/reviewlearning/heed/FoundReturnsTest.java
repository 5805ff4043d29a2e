package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.intake.ssda903.Ssda903;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.intake.tables.ReadingOptions;
import org.reviewlearning.heed.intake.tables.Severity;
import org.reviewlearning.heed.kinds.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small invented returns that were once read as something they are not. {@code expected.json} in each folder says what
 * rules must say, which findings must name what, and who must be refused.
 */
class FoundReturnsTest {

    private static final Path RETURNS = Path.of("src/test/resources/found/returns");
    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));

    static List<Path> returns() throws IOException {
        try (Stream<Path> all = Files.list(RETURNS)) {
            return all.filter(each -> Files.exists(each.resolve("expected.json")))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<JsonNode> each(JsonNode expected, String key) {
        return expected.has(key) ? StreamSupport.stream(expected.get(key).spliterator(), false) : Stream.of();
    }

    private static Stream<String> texts(JsonNode expected, String key) {
        return each(expected, key).map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("returns")
    void is_read_as_what_it_is(Path found) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(found.resolve("expected.json")));
        LocalDate day = LocalDate.parse(expected.get("asAt").asString());
        List<IntakeFinding> findings = new ArrayList<>();
        Map<String, CaseFile> cases = new TreeMap<>();
        Ssda903.read(years(found), ReadingOptions.defaults().tellingEach(findings::add))
                .cases()
                .forEach(each -> cases.put(each.id(), each));

        assertThat(cases).isNotEmpty();
        each(expected, "must").forEach(must -> {
            String id = must.get("case").asString();
            assertThat(cases).as("cases").containsKey(id);
            assertThat(outcome(cases.get(id), must.get("rule").asString(), day))
                    .as(id + " " + must.get("rule"))
                    .isIn(texts(must, "outcome").toList());
        });
        texts(expected, "findings")
                .forEach(name -> assertThat(findings)
                        .as("findings about " + name)
                        .anyMatch(finding -> finding.inWords().contains(name)));
        Set<String> refused = findings.stream()
                .filter(finding -> finding.severity() == Severity.CHILD_REFUSED)
                .flatMap(finding -> finding.caseId().stream())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(refused)
                .containsExactlyInAnyOrderElementsOf(texts(expected, "refused").toList())
                .doesNotContainAnyElementsOf(cases.keySet());
        String written = cases.values().stream().map(CaseWriter::json).collect(Collectors.joining("\n"));
        texts(expected, "notInCases").forEach(text -> assertThat(written).doesNotContain(text));
        texts(expected, "inCases").forEach(text -> assertThat(written).contains(text));
    }

    private static List<Path> years(Path found) {
        try (Stream<Path> all = Files.list(found)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String outcome(CaseFile about, String rule, LocalDate day) {
        return BOOK.assess(about, day).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .map(Outcome::written)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_case_that_powershell_saved_as_utf_16_is_read() {
        Path file = RETURNS.resolve("12-utf-16-from-powershell/case.json");

        assertThat(CaseReader.using(Vocabulary.shipped()).read(file)).isInstanceOfSatisfying(CaseRead.class, read -> {
            assertThat(read.caseFile().id()).isEqualTo("EXAMPLE-1");
            assertThat(read.caseFile().child().bornOn()).isEqualTo("2012-08-14");
        });
    }
}
