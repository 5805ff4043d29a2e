package org.reviewlearning.heed.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.text.Format;

/** The page of a case. Every case is invented. */
class HtmlReportTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 15);
    private static final Path CASE = Path.of("examples/01-asking-again/case.yaml");
    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));
    private static final String HEAD = """
            # Invented: this child does not exist.
            case: INVENTED-1
            child: {bornOn: 2012-05-01}
            """;

    private static CaseFile read(Path file) {
        return ((CaseRead) CaseReader.using(Vocabulary.shipped()).read(file)).caseFile();
    }

    private static CaseFile read(String yaml) {
        return read(HEAD, yaml);
    }

    private static CaseFile read(String head, String yaml) {
        return ((CaseRead) CaseReader.using(Vocabulary.shipped())
                        .read("invented.yaml", (head + yaml).getBytes(StandardCharsets.UTF_8), Format.YAML))
                .caseFile();
    }

    private static String page(CaseFile caseFile, LocalDate day) {
        return HtmlReport.of(BOOK.assess(caseFile, day), caseFile);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    void every_question_has_a_card_with_all_that_is_behind_it_that_wanted_soonest_first() {
        CaseFile caseFile = read(CASE);
        Assessment assessment = BOOK.assess(caseFile, DAY);
        String page = HtmlReport.of(assessment, caseFile);
        List<Prompt> soonest = assessment.prompts().stream()
                .sorted((one, other) -> Level.SOONEST.compare(one.level(), other.level()))
                .toList();

        assertThat(soonest).hasSizeGreaterThan(5);
        int after = 0;
        for (int i = 0; i < soonest.size(); i++) {
            Prompt prompt = soonest.get(i);
            int card = page.indexOf("id=\"q" + (i + 1) + "\"");
            assertThat(card).as(prompt.key()).isGreaterThan(after);
            int end = page.indexOf("</article>", card);
            String inside = page.substring(card, end < 0 ? page.length() : end);
            assertThat(inside)
                    .contains(escaped(prompt.ask()), escaped(prompt.why()), escaped(prompt.settledBy()))
                    .contains(escaped(prompt.learning().get(0).says()), escaped(prompt.key()))
                    .contains(escaped(prompt.rule().to().inWords()));
            assertThat(Evidence.facts(prompt.because()))
                    .allSatisfy(fact -> assertThat(inside).contains(fact.id()));
            after = card;
        }
    }

    @Test
    void it_begins_with_what_it_is_and_ends_with_no_assurance() {
        String page = page(read(CASE), DAY);

        assertThat(page.indexOf(Language.english().said("page.opening")))
                .isPositive()
                .isLessThan(page.indexOf("<h1>"));
        assertThat(page).contains("<footer>\n<p>" + Assessment.NOT_AN_ASSURANCE + "</p>\n</footer>");
        assertThat(page).contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;");
    }

    @Test
    void what_lies_behind_a_question_is_marked_with_its_number_and_a_later_fact_is_not_there() {
        CaseFile caseFile = read(CASE);
        String page = page(caseFile, DAY);
        List<String> later = caseFile.facts().stream()
                .filter(fact -> fact.day().isAfter(DAY))
                .map(fact -> "(" + fact.id() + ")")
                .toList();

        assertThat(page).contains("data-cards=\"q1").contains(" behind\"");
        assertThat(later).isNotEmpty().noneMatch(page::contains);
        caseFile.asAt(DAY).facts().forEach(fact -> assertThat(page).contains("(" + fact.id() + ")"));
    }

    @Test
    void what_was_not_supplied_is_hatched_and_a_search_that_found_nothing_says_so() {
        String page = page(read("""
                visits:
                  - {id: v1, on: 2023-02-20, seen: yes, seenAlone: no}
                coverage:
                  - {of: visits.*, from: 2023-01-01, until: 2023-06-30}
                  - {of: missingEpisodes.*, until: 2023-09-15}
                  - {of: moves.*, from: 2023-03-01, until: 2023-09-15}
                """), DAY);

        assertThat(page).contains("1 July 2023 to 15 September 2023").contains("class=\"missing\"");
        assertThat(page).contains("None found in what was supplied.").contains("Nothing supplied");
        assertThat(page).contains("Supplied for the whole time, with none of these in it: missing episodes.");
    }

    @Test
    void whether_the_child_was_seen_stands_below_each_visit_by_a_form_of_its_own() {
        String page = page(read("""
                visits:
                  - {id: v1, on: 2023-02-20, seen: yes, seenAlone: no}
                  - {id: v2, on: 2023-03-20, seen: no}
                  - {id: v3, on: 2023-04-20}
                coverage:
                  - {of: visits.*, from: 2023-01-01, until: 2023-06-30}
                """), DAY);

        assertThat(page)
                .contains("<span>seen</span>", "<span>seen alone</span>")
                .doesNotContain("<span>awake</span>");
        assertThat(page)
                .contains("<title>20 February 2023, seen: yes</title>", "<title>20 March 2023, seen: no</title>")
                .contains("<title>20 April 2023, seen: not recorded</title>")
                .contains("<title>20 March 2023, seen alone: not recorded</title>");
    }

    @Test
    void a_role_finds_nothing_on_its_page_that_it_may_not_read() {
        CaseFile caseFile = read("""
                visits:
                  - {id: v1, on: 2023-08-12, seen: no, seenAlone: no}
                allegations:
                  - {id: MARKED-1, on: 2023-07-17, by: parent, origin: {system: MARKEDSYSTEM, file: MARKED.csv, row: 4711}}
                  - {id: MARKED-2, on: 2021-04-07, by: parent, outcome: {on: 2023-08-19}}
                coverage:
                  - {of: visits.*, until: 2023-09-15}
                  - {of: allegations.*, from: 2021-03-03, until: 2023-09-14}
                """);
        List<String> marked = marked(caseFile);
        int held = 0;
        for (Role role : BOOK.roles()) {
            boolean addressed = BOOK.rules().stream()
                    .anyMatch(rule -> rule.reads().kinds().keySet().stream().anyMatch(FactKind::restricted)
                            && (rule.to().equals(role) || rule.copies().contains(role)));
            String page = HtmlReport.of(BOOK.assess(caseFile, DAY).forRole(role), caseFile);
            if (!addressed) {
                assertThat(marked).as(role.key()).noneMatch(page::contains);
                assertThat(page).contains("not told to this role").doesNotContain("April 2021", ">2021<");
                held++;
            }
            assertThat(page).contains(", for " + escaped(role.inWords()));
        }
        assertThat(page(caseFile, DAY)).contains(marked.get(0));
        assertThat(held).as("roles that read nothing restricted").isPositive();
    }

    @Test
    void why_a_placement_ended_is_told_only_to_those_who_may_read_of_allegations() {
        CaseFile caseFile = read(HEAD.replace("{", "{arrangement: foster, "), """
                placements:
                  - {id: p0, from: 2022-05-01, kind: foster, ending: {on: 2022-09-01, planned: no, because: care-plan}}
                  - {id: p1, from: 2022-09-01, kind: foster, ending: {on: 2023-07-17, planned: no, because: allegation}}
                coverage:
                  - {of: placements.*, until: 2023-09-15}
                  - {of: allegations.*, until: 2023-09-15}
                """);
        Assessment whole = BOOK.assess(caseFile, DAY);
        String rule = "home-ended-over-allegation-not-on-record";
        assertThat(whole.prompts()).anyMatch(prompt -> prompt.rule().id().equals(rule));
        assertThat(HtmlReport.of(whole, caseFile)).contains("reason: an allegation", "reason: the care plan");
        assertThat(HtmlReport.of(whole.forRole(BOOK.role("child-social-worker")), caseFile))
                .contains("reason: an allegation");
        int held = 0;
        for (Role role : BOOK.roles()) {
            Assessment read = whole.forRole(role);
            String page = HtmlReport.of(read, caseFile);
            boolean told = read.prompts().stream()
                    .flatMap(prompt ->
                            Stream.concat(Evidence.facts(prompt.because()), Evidence.facts(prompt.alongside())))
                    .anyMatch(fact -> Language.english().fact(fact).contains("reason: "));
            assertThat(page.contains("reason: an allegation") || page.contains("reason: the care plan"))
                    .as(role.key())
                    .isEqualTo(told);
            if (BOOK.rules().stream().anyMatch(each -> each.id().equals(rule) && read.withholds(each))) {
                assertThat(read.prompts())
                        .filteredOn(prompt -> prompt.rule().id().equals(rule))
                        .isNotEmpty()
                        .allSatisfy(prompt -> assertThat(Evidence.facts(prompt.because()))
                                .noneMatch(fact -> Language.english().fact(fact).contains("allegation")));
                held++;
            }
        }
        assertThat(held).as("roles to which the reason is not told").isPositive();
    }

    private static List<String> marked(CaseFile caseFile) {
        return Stream.concat(
                        Stream.of("MARKED", "4711", "14 September 2023", "3 March 2021", "19 August 2023"),
                        caseFile.facts().stream()
                                .filter(fact -> FactKind.of(fact).restricted())
                                .map(Fact::day)
                                .flatMap(on -> Stream.of(Language.english().day(on), on.toString())))
                .toList();
    }

    @Test
    void hostile_text_is_shown_as_text() {
        String hostile = "</title><script>alert(1)</script>'<img src=x onerror=alert(1)>";
        CaseReading reading = CaseReader.using(Vocabulary.shipped())
                .read("invented.yaml", """
                        # Invented.
                        case: "HOSTILE"
                        visits:
                          - {id: "HOSTILE", on: 2023-08-12, seen: yes, seenAlone: no}
                        """.replace("HOSTILE", hostile).getBytes(StandardCharsets.UTF_8), Format.YAML);
        assertThat(reading).isInstanceOf(CaseRead.class);
        CaseFile caseFile = ((CaseRead) reading).caseFile();

        String page = page(caseFile, DAY);

        assertThat(page.contains("&lt;img src=x onerror=alert(1)&gt;")).isTrue();
        assertThat(page.contains("<img") || page.contains("<script>alert")).isFalse();
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void a_case_other_than_the_one_assessed_is_refused() {
        Assessment assessment = BOOK.assess(read(CASE), DAY);

        assertThatThrownBy(() -> HtmlReport.of(assessment, read("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not the case that was assessed");
    }

    @Test
    void twenty_thousand_facts_are_told_by_month_on_a_page_that_opens() {
        StringBuilder yaml = new StringBuilder("visits:\n");
        for (int i = 0; i < 20_000; i++) {
            yaml.append("  - {id: v").append(i).append(", on: ").append(DAY.minusDays(i % 3000));
            yaml.append(", seen: yes, seenAlone: no}\n");
        }
        CaseFile caseFile = read(yaml.toString());
        Assessment assessment = BOOK.assess(caseFile, DAY);
        long began = System.nanoTime();

        String page = HtmlReport.of(assessment, caseFile);

        assertThat(page).contains("20000 records, too many to draw: told by month");
        assertThat(page.length()).isLessThan(2_000_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void every_story_is_a_page_of_moderate_size_and_the_same_each_time() throws IOException {
        Pattern day = Pattern.compile("(?m)^\\| *(\\d{4}-\\d{2}-\\d{2}) *\\|");
        int pages = 0;
        List<Path> stories;
        try (Stream<Path> files = Files.list(Path.of("examples/stories"))) {
            stories = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path story : stories) {
            String told = Files.readString(Path.of(story.toString().replace(".yaml", ".md")));
            CaseFile caseFile = read(story);
            List<MatchResult> days = day.matcher(told).results().toList();
            LocalDate last = LocalDate.parse(days.get(days.size() - 1).group(1));
            Assessment assessment = BOOK.assess(caseFile, last);
            String page = HtmlReport.of(assessment, caseFile);

            assertThat(page)
                    .as(story.toString())
                    .hasSizeLessThan(1_000_000)
                    .isEqualTo(HtmlReport.of(assessment, caseFile));
            assertThat(Arrays.stream(page.split("class=\"card\"", -1)).count() - 1)
                    .as(story.toString())
                    .isEqualTo(assessment.prompts().size());
            pages++;
        }
        assertThat(pages).isGreaterThan(40);
    }
}
