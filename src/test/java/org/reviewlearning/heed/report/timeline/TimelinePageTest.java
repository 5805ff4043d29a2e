package org.reviewlearning.heed.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.timeline.CaseTimeline;

/** What a page that looks back says, and to whom. Every case is invented. */
class TimelinePageTest {

    private static final RuleBook BOOK = RuleBook.shipped();
    private static final LocalDate FROM = LocalDate.of(2022, 1, 3);
    private static final LocalDate TO = LocalDate.of(2023, 9, 15);

    private static CaseFile read(String yaml) {
        return ((CaseRead) CaseReader.using(Vocabulary.shipped())
                        .read("invented.yaml", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML))
                .caseFile();
    }

    private static final CaseFile CASE = read("""
            # Invented: this child does not exist.
            case: INVENTED-1
            child: {bornOn: 2012-05-01}
            arrangements:
              - {id: a1, from: 2022-01-03, of: foster}
            requests:
              - {id: r1, on: 2022-03-01, by: child, topic: therapy}
              - {id: r2, on: 2022-06-01, by: child, topic: family-time}
              - {id: r3, on: 2022-09-01, by: child, topic: education, answer: {on: 2022-10-13, outcome: met, explainedToChildOn: 2022-10-14}}
            allegations:
              - {id: MARKED-1, on: 2023-07-17, by: parent, origin: {system: MARKEDSYSTEM, file: MARKED.csv, row: 4711}}
              - {id: MARKED-2, on: 2022-04-07, by: parent, outcome: {on: 2023-08-19}}
            coverage:
              - {of: requests.*, until: 2023-09-15}
              - {of: visits.*, until: 2023-09-15}
              - {of: allegations.*, from: 2021-03-03, until: 2023-09-14}
            """);

    private static final CaseTimeline WHOLE = BOOK.timeline(CASE, FROM, TO);

    @Test
    void the_questions_of_one_rule_stand_under_one_heading_spell_by_spell() {
        String text = TimelinePage.text(WHOLE);
        long headings = text.lines()
                .filter(line -> line.endsWith(". A child's request with no answer recorded"))
                .count();
        long questions = WHOLE.questions().stream()
                .filter(question -> question.rule().id().equals("child-request-unanswered"))
                .count();

        assertThat(questions).isGreaterThan(1);
        assertThat(headings).isOne();
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "those of one rule under one heading",
                        "No longer asked from 13 October 2022, after this was recorded: Request by child, about education");
    }

    @Test
    void every_spell_is_in_the_text_and_in_a_row_of_the_page() {
        String text = TimelinePage.text(WHOLE).replaceAll("\\s+", " ");
        String page = TimelinePage.html(WHOLE);

        WHOLE.questions().stream()
                .flatMap(question -> question.stays().stream())
                .forEach(stay -> {
                    String first = Language.english().day(stay.days().from());
                    assertThat(text).contains(first, stay.prompt().ask().replaceAll("\\s+", " "));
                    assertThat(page).contains("<td>" + (stay.begunBefore() ? "before " : "") + first + "</td>");
                });
    }

    @Test
    void what_the_text_leaves_out_the_full_text_tells() {
        String full = TimelinePage.fullText(WHOLE);
        String text = TimelinePage.text(WHOLE);

        for (String label : List.of("  Why we ask ", "  Threshold ", "  Learning ", "  Reference ")) {
            assertThat(full).contains(label);
            assertThat(text).doesNotContain(label);
        }
        assertThat(List.of(full, text))
                .allSatisfy(each -> assertThat(each)
                        .contains(
                                "  Asked of ",
                                "  It rested on ",
                                "That nothing more is asked here is not an assurance"));
    }

    @Test
    void what_a_role_may_not_read_is_nowhere_in_the_page() {
        List<String> marked = Stream.concat(
                        Stream.of("MARKED", "4711", "14 September 2023", "3 March 2021", "19 August 2023"),
                        CASE.facts().stream()
                                .filter(fact -> FactKind.of(fact).restricted())
                                .map(Fact::day)
                                .flatMap(on -> Stream.of(Language.english().day(on), on.toString())))
                .toList();
        int held = 0;
        for (Role role : BOOK.roles()) {
            boolean addressed = BOOK.rules().stream()
                    .anyMatch(rule -> rule.reads().kinds().keySet().stream().anyMatch(FactKind::restricted)
                            && (rule.to().equals(role) || rule.copies().contains(role)));
            CaseTimeline read = WHOLE.forRole(role);
            if (!addressed) {
                assertThat(List.of(TimelinePage.html(read), TimelinePage.fullText(read), TimelinePage.text(read)))
                        .as(role.key())
                        .allSatisfy(page -> assertThat(marked).noneMatch(page::contains));
                held++;
            }
        }
        assertThat(TimelinePage.html(WHOLE)).contains("MARKED-1");
        assertThat(held).as("roles that read nothing restricted").isPositive();
    }

    @Test
    void hostile_text_is_shown_as_text() {
        String hostile = "</title><script>alert(1)</script>'<img src=x onerror=alert(1)>";
        CaseFile caseFile = read("""
                case: "%1$s"
                child: {bornOn: 2012-05-01}
                arrangements:
                  - {id: a1, from: 2022-01-03, of: foster}
                requests:
                  - {id: "%1$s", on: 2022-03-01, by: child, topic: therapy, origin: {system: "%1$s", file: "%1$s"}}
                coverage:
                  - {of: requests.*, until: 2023-09-15}
                """.formatted(hostile));

        String page = TimelinePage.html(BOOK.timeline(caseFile, FROM, TO));

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img");
    }

    @Test
    void its_json_is_of_the_published_shape() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonReport.timelineSchema(), InputFormat.JSON);

        for (CaseTimeline timeline : List.of(WHOLE, WHOLE.forRole(BOOK.role("team-manager")))) {
            assertThat(schema.validate(JsonReport.json(timeline), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate(
                        JsonReport.json(WHOLE).replace("\"reason\":\"settled\"", "\"reason\":\"all-clear\""),
                        InputFormat.JSON))
                .isNotEmpty();
        assertThat(JsonReport.timelineSchema()).contains("A question to one role, with everything behind it.");
    }
}
