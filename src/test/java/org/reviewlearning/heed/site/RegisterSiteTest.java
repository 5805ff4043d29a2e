package org.reviewlearning.heed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Suite;

/** The register as pages. */
class RegisterSiteTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleBook BOOK = RuleBook.open(RULES);
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private static Map<String, String> pages;

    @TempDir
    Path folder;

    @BeforeAll
    static void writeThem() {
        pages = pages(RULES, List.of(), BOOK);
    }

    private static Map<String, String> pages(Path folder, List<Path> layers, RuleBook book) {
        Map<String, String> pages = new TreeMap<>();
        RegisterSite.write(
                Register.of(book),
                texts(folder, layers, book),
                (name, page) -> assertThat(pages.put(name, page))
                        .as("two pages called " + name)
                        .isNull());
        return pages;
    }

    private static RuleTexts texts(Path folder, List<Path> layers, RuleBook book) {
        List<RuleFiles> files = new ArrayList<>(List.of(RuleFiles.in(folder)));
        layers.forEach(layer -> files.add(RuleFiles.in(layer)));
        try {
            return RuleTexts.of(files, List.of(Suite.read(folder, book, Examples.OF_A_LAYER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_link_leads_somewhere() {
        Map<String, List<String>> ids = new HashMap<>();
        pages.forEach((name, page) -> ids.put(
                name, ID.matcher(page).results().map(found -> found.group(1)).toList()));
        TreeSet<String> nowhere = new TreeSet<>();
        pages.forEach((name, page) -> HREF.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(href -> !href.startsWith("https://") && !href.startsWith("http://"))
                .forEach(href -> {
                    URI to = URI.create("x:/" + name).resolve(href.startsWith("#") ? "" : href);
                    String file = href.startsWith("#") ? name : to.getPath().substring(1);
                    String id = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
                    if (!pages.containsKey(file)
                            || !id.isEmpty() && !ids.get(file).contains(id)) {
                        nowhere.add(name + " to " + href);
                    }
                }));

        assertThat(nowhere).isEmpty();
        assertThat(ids.get("find.html")).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_finding_figure_role_and_source_has_a_page_that_the_others_lead_to() {
        String linked = pages.values().stream()
                .flatMap(page ->
                        HREF.matcher(page).results().map(found -> found.group(1).replace("../", "")))
                .distinct()
                .collect(Collectors.joining("\n", "\n", "\n"));

        for (Rule rule : BOOK.rules()) {
            String page = pages.getOrDefault("rules/" + rule.file() + ".html", "");
            assertThat(page.contains("<code>" + rule.file() + "</code>")
                            && page.contains(">rule</span> <span class=\"text\">&quot;" + rule.file() + "&quot;"))
                    .as(rule.id())
                    .isTrue();
        }
        assertThat(pages.keySet().stream().filter(page -> !linked.contains("\n" + page + "\n")))
                .isEmpty();
        assertThat(pages.keySet().stream()
                        .collect(Collectors.groupingBy(page -> page.replaceAll("/.*", ""), Collectors.counting())))
                .containsEntry("findings", (long) BOOK.findings().size())
                .containsEntry("figures", (long) BOOK.thresholds().size())
                .containsEntry("roles", (long) BOOK.roles().size());
    }

    @Test
    void a_rule_is_told_in_english_beside_its_own_text_with_its_examples_and_both_ways() {
        String page = pages.get("rules/child-request-unanswered.html");

        assertThat(page)
                .contains(
                        "there is a request by the child made more than 10 working days ago, not answered yet;",
                        "<span class=\"name\">$request</span> : Request( by == Person.CHILD",
                        "href=\"../figures/child-request-unanswered-answer-due.html\"",
                        "href=\"../findings/bscp-b-2021-listened-to.html\"",
                        "href=\"../roles/child-social-worker.html\"",
                        "<figure class=\"timeline\">",
                        "All examples: ");
        assertThat(pages.get("findings/bscp-b-2021-listened-to.html"))
                .contains("href=\"../rules/child-request-unanswered.html\"", "href=\"../sources/bscp-b-2021.html\"");
        assertThat(pages.get("figures/child-request-unanswered-answer-due.html"))
                .contains("href=\"../rules/child-request-unanswered.html\"");
    }

    @Test
    void the_answers_that_are_drawn_are_those_that_the_examples_say() {
        String page = pages.get("rules/child-request-unanswered.html");

        assertThat(page)
                .contains("Example 1", "Example 3")
                .contains("It asks: \u201C")
                .contains("(cannot tell, as at ");
    }

    @Test
    void a_page_loads_nothing_and_sends_nothing() {
        List<String> loads = List.of("<link", "<img", "<iframe", "<form", " src=", "@import", "url(http");

        assertThat(named(page -> !page.contains("default-src &#39;none&#39;"))).isEmpty();
        assertThat(named(page -> loads.stream().anyMatch(page::contains))).isEmpty();
        assertThat(pages.get("find.html").contains("class=\"find\"")).isTrue();
    }

    private static List<String> named(Predicate<String> which) {
        return pages.keySet().stream()
                .filter(name -> which.test(pages.get(name)))
                .toList();
    }

    @Test
    void the_same_book_gives_the_same_bytes() throws Exception {
        RuleBook book = small();

        assertThat(pages(folder, List.of(), book)).isEqualTo(pages(folder, List.of(), book));
        assertThat(pages(folder, List.of(), book).values())
                .allSatisfy(page -> assertThat(page).doesNotContain(folder.toString()));
    }

    private RuleBook small(String... metadata) throws Exception {
        Files.writeString(folder.resolve("book.yaml"), "name: for-tests\nversion: 1\n");
        return TestBook.in(folder)
                .rule("not-seen", "not Visit( seen == Answer.YES, on > $day.back(\"visits.long\") )", metadata)
                .open();
    }

    @Test
    void hostile_text_is_shown_as_text() throws Exception {
        String hostile = "</code><script>alert(one)</script><img src=x onerror=alert(two)> `x`";
        Map<String, String> hostilePages = pages(
                folder,
                List.of(),
                small("title", hostile, "why", hostile + ".", "settledBy", hostile, "quietWhen", hostile));

        assertThat(hostilePages.get("rules/not-seen.html")).contains("&lt;script&gt;alert(one)&lt;/script&gt;");
        assertThat(hostilePages.values()).allSatisfy(page -> assertThat(page).doesNotContain("<script>alert", "<img"));
    }

    @Test
    void what_a_layer_changes_is_seen_on_the_rule_and_on_the_figure() {
        Path layer = Path.of("examples/05-our-council/local");
        RuleBook layered = RuleBook.open(RULES, List.of(layer));
        Map<String, String> ours = new TreeMap<>();
        RuleTexts texts = RuleTexts.of(List.of(RuleFiles.in(RULES), RuleFiles.in(layer)), List.of());
        RegisterSite.write(Register.of(layered), texts, ours::put);

        assertThat(ours.get("rules/child-request-unanswered.html"))
                .contains("Changed by a layer", "our team managers keep the list of what children asked for");
        assertThat(ours.get("rules/police-called-to-placement.html"))
                .contains("our police panel asks this of every home, every week");
        assertThat(ours.get("figures/placement-moves-in-12-months-placements.html"))
                .contains("our managers look after the second home of a year");
        assertThat(ours).containsKey("rules/stability-panel-after-second-home.html");
        assertThat(pages.get("rules/child-request-unanswered.html")).doesNotContain("Changed by a layer");
    }

    @Test
    void names_that_come_to_the_same_have_a_page_each() throws Exception {
        Files.writeString(folder.resolve("book.yaml"), "name: for-tests\nversion: 1\n");
        RuleBook book = TestBook.in(folder)
                .thresholds("""
                        a.b-c: {value: 1, unit: weeks, origin: judgement, cite: a test, owner: practice}
                        a-b.c: {value: 2, unit: weeks, origin: judgement, cite: a test, owner: practice}
                        """)
                .rule("con", "not Visit( on > $day.back(\"a.b-c\") )\nnot Meeting( on > $day.back(\"a-b.c\") )")
                .open();

        Map<String, String> few = pages(folder, List.of(), book);

        assertThat(few.get("figures/a-b-c.html") + few.get("figures/a-b-c-2.html"))
                .contains("Figure a.b-c", "Figure a-b.c");
        assertThat(few).containsKey("rules/page-con.html");
    }

    @Test
    void what_has_no_rule_says_why() {
        long none = BOOK.findings().stream()
                .filter(finding -> finding.noRule() != null)
                .count();

        assertThat(none).isPositive();
        assertThat(Pattern.compile("No rule: ")
                        .matcher(pages.get("no-rule.html"))
                        .results()
                        .map(MatchResult::group))
                .hasSize((int) none);
    }
}
