package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.intake.ssda903.FullReturn;
import org.reviewlearning.heed.json.DataSheetJson;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.register.DataSheet;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleFile;
import org.reviewlearning.heed.suite.Expected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the data sheet says of a full return, held against the examples beside the rules, left with what a return holds. */
class DataSheetTruthTest {

    private static final Path RULES = Path.of("rules");

    @Test
    void what_the_sheet_says_of_a_full_return_is_what_becomes_of_the_examples() throws IOException {
        RuleBook book = RuleBook.open(RULES);
        Map<String, String> answered = new HashMap<>();
        for (JsonNode rule : new JsonMapper()
                .readTree(DataSheetJson.json(
                        DataSheet.of(book).against(FullReturn.inWords(), FullReturn.holds(), FullReturn.leavesBlank())))
                .get("rules")) {
            answered.put(rule.get("rule").asString(), rule.get("answered").asString());
        }
        Set<String> lessened = new HashSet<>();
        for (Example example : examples(book)) {
            String said = answered.get(example.rule());
            boolean asks = example.then() instanceof Expected.Prompts;
            if (!asks && !(example.then() instanceof Expected.Quiet && "yes".equals(said))) {
                continue;
            }
            Outcome left = outcome(book, example, left(example.given()));
            String what = example.rule() + " " + example.it();
            if ("yes".equals(said)) {
                assertThat(left.written()).as(what).isEqualTo(asks ? "prompted" : "quiet");
            } else if ("no".equals(said)) {
                assertThat(left.written()).as(what).isEqualTo("cannot-tell");
            }
            boolean perhapsSettled = left instanceof Outcome.Prompted prompted
                    && prompted.prompts().stream()
                            .anyMatch(prompt -> !prompt.despite().isEmpty());
            if (perhapsSettled || !left.gaps().isEmpty()) {
                lessened.add(example.rule());
            }
        }
        answered.values().removeIf("yes"::equals);
        assertThat(answered).isNotEmpty();
        assertThat(lessened).containsAll(answered.keySet());
    }

    @Test
    void what_a_full_return_holds_and_leaves_blank_are_kinds_and_fields_there_are() {
        assertThat(FullReturn.holds())
                .allMatch(path -> new Coverage(path, null, LocalDate.MAX).isKnownTo(Vocabulary.shipped()));
        assertThat(FullReturn.leavesBlank()).allMatch(DataSheetTruthTest::isPlainField);
    }

    private static boolean isPlainField(String path) {
        String[] names = path.split("\\.");
        Shape shape = Vocabulary.shipped().keyed(names[0]).orElseThrow().shape();
        for (int i = 1; i < names.length - 1; i++) {
            shape = Shape.of(shape.field(names[i]).orElseThrow().type());
        }
        return !shape.field(names[names.length - 1]).orElseThrow().mayBeYetToCome();
    }

    private static List<Example> examples(RuleBook book) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ExampleFile.ENDING))
                    .toList()) {
                examples.addAll(ExampleFile.read(file.toString(), Files.readAllBytes(file), book)
                        .examples());
            }
        }
        return examples;
    }

    private static Outcome outcome(RuleBook book, Example example, CaseFile given) {
        Assessment assessment = book.assess(given, example.asAt(), RuleSelection.EVERYTHING);
        return Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .filter(each -> each.rule().id().equals(example.rule()))
                .findFirst()
                .orElseThrow();
    }

    /** The case with the records, fields and coverage of a full return alone. */
    private static CaseFile left(CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : file.facts()) {
            if (FullReturn.holds().stream().anyMatch(held -> holds(held, fact))) {
                facts.add(left(fact));
            }
        }
        List<Coverage> coverage = new ArrayList<>();
        for (Coverage each : file.coverage()) {
            for (String held : FullReturn.holds()) {
                boolean wider =
                        held.startsWith(each.kindKey()) && Set.of("", ".*").contains(each.rest());
                if (wider || held.equals(each.of())) {
                    coverage.add(new Coverage(held, each.from(), each.until()));
                }
            }
        }
        return Poorer.rebuilt(file, facts, coverage);
    }

    private static boolean holds(String held, Fact fact) {
        FactKind kind = FactKind.of(fact);
        return held.equals(kind.key())
                || kind.suppliedApart()
                        .filter(field -> field.of(fact) instanceof ClosedValue value
                                && held.equals(kind.key() + "/" + value.written()))
                        .isPresent();
    }

    private static Fact left(Fact fact) {
        String kind = FactKind.of(fact).key() + ".";
        Object less = fact;
        for (Field field : FactKind.of(fact).fields()) {
            if (field.mayBeYetToCome() && !(fact instanceof Span && field.name().equals("ending"))) {
                less = Poorer.blanked(less, field.name());
            }
        }
        for (String blank : FullReturn.leavesBlank()) {
            if (blank.startsWith(kind)) {
                less = Poorer.blanked(less, blank.substring(kind.length()));
            }
        }
        return (Fact) (fact instanceof Placement ? Poorer.blanked(less, "ending.iroInformedOn") : less);
    }
}
