package org.reviewlearning.heed.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.agreement.Lodging;
import org.reviewlearning.heed.agreement.Outing;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.json.RegisterJson;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterTest {

    private static final Path INVENTED = Path.of("src/test/resources/golden/report/in/register");
    private static final Path SHIPPED = Path.of("rules");

    @Test
    void an_invented_book_is_told_both_ways_with_its_rows_and_what_is_left_over() {
        Golden.check(
                "report/out/register.md", Register.of(RuleBook.open(INVENTED)).markdown());
    }

    @Test
    void the_same_book_gives_the_same_bytes_wherever_it_is_read() {
        String here = Register.of(RuleBook.open(INVENTED)).markdown();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Register.of(RuleBook.open(INVENTED.toAbsolutePath())).markdown())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void json_names_what_the_words_name() {
        JsonNode json = new JsonMapper().readTree(RegisterJson.json(Register.of(RuleBook.open(INVENTED))));

        assertThat(json.findValuesAsString("rule"))
                .containsExactly("request-open/therapy", "request-open/school", "visited-twice-without-being-seen");
        assertThat(json.get("rules").get(0).get("asksWhen").get(1).asString())
                .isEqualTo("and there is no request about therapy made after that request.");
        assertThat(json.get("findings").get(0).get("rules")).hasSize(3);
        assertThat(json.get("thresholds")
                        .get(2)
                        .get("values")
                        .get(1)
                        .get("from")
                        .asString())
                .isEqualTo("2027-04-01");
        assertThat(json.get("untraced").get(0).asString()).isEqualTo("invented-review/forgotten");
        assertThat(json.get("unusedThresholds").get(0).asString()).isEqualTo("nobody.asks");
    }

    /** The constructs the two readers are tried with, in the kinds shipped and a host's own. */
    @Test
    void every_construct_of_a_condition_is_said_in_plain_english(@TempDir Path folder) throws IOException {
        List<String> constructs = Files.readAllLines(Path.of("src/test/resources/agreement/allowed.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        TestBook book = TestBook.in(folder).importing("org.reviewlearning.heed.agreement.*");
        for (int i = 0; i < constructs.size(); i++) {
            String id = "construct-%03d".formatted(i);
            book.rule(id, constructs.get(i).replace(" ;; ", "\n") + "\n", "level", "supervision");
        }
        RuleBook opened = book.open(Vocabulary.shipped().with(Outing.class, Lodging.class));
        Register register = Register.of(opened);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < constructs.size(); i++) {
            Rule rule = opened.rules().get(i);
            said.append(constructs.get(i)).append('\n');
            RegisterRules.said(register.condition(rule).lines())
                    .forEach(line -> said.append("    ").append(line).append('\n'));
        }
        assertThat(said).doesNotContain("{}").doesNotContain("null.");
        Golden.check("report/out/conditions.txt", said.toString());
    }

    @Test
    void the_register_of_the_shipped_rules_is_fresh() throws IOException {
        String now = Register.of(RuleBook.open(SHIPPED)).markdown();
        Path file = SHIPPED.resolve("register.md");

        if ("accept".equals(System.getProperty("golden"))) {
            Golden.checkFile(file, now);
        }
        assertThat(Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "")
                .as("rules/register.md is made from the rules and is stale. Run: ./heed register rules >"
                        + " rules/register.md")
                .isEqualTo(now);
    }

    @Test
    void every_finding_of_the_shipped_sources_is_traced() {
        assertThat(Register.of(RuleBook.open(SHIPPED)).untraced())
                .as("Each of these needs a rule that cites it, or a noRule in rules/sources.yaml that says why not.")
                .isEmpty();
    }

    @Test
    void every_figure_of_the_shipped_thresholds_is_used() {
        assertThat(Register.of(RuleBook.open(SHIPPED)).unusedFigures())
                .as("No rule uses these. Take them out of rules/thresholds.yaml.")
                .isEmpty();
    }

    @Test
    void no_words_are_kept_for_a_field_or_value_that_is_gone() {
        assertThat(Language.english().keys()).allSatisfy(key -> {
            if (key.matches("[a-z].*")) {
                return;
            }
            String[] path = key.split("\\.");
            assertThat(Vocabulary.shipped().kinds().stream()
                            .anyMatch(kind -> List.of(kind.name(), kind.isSpan() ? "Span" : "Event")
                                            .contains(path[0])
                                    ? isField(kind.shape(), path, 1)
                                    : listed(kind.shape(), path)))
                    .as("words_en.properties: %s", key)
                    .isTrue();
        });
    }

    private static boolean isField(Shape shape, String[] path, int at) {
        if (path.length == 2 && List.of("one", "many", "key", "says").contains(path[1])) {
            return true;
        }
        Field field = shape.field(path[at]).orElse(null);
        if (field == null) {
            return false;
        }
        return path.length == at + 1
                || List.of("yes", "no", "not", "kind", "none", "some", "day", "noun", "own")
                        .contains(path[at + 1])
                || (field.sort() == FieldType.PART && isField(Shape.of(field.type()), path, at + 1));
    }

    private static boolean listed(Shape shape, String[] path) {
        return shape.fields().stream()
                .anyMatch(field -> field.sort() == FieldType.PART
                        ? listed(Shape.of(field.type()), path)
                        : field.type().getSimpleName().equals(path[0])
                                && (path[1].equals("*") || isValue(field.type(), path[1])));
    }

    private static boolean isValue(Class<?> list, String name) {
        for (Object value : list.getEnumConstants()) {
            if (((ClosedValue) value).name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
