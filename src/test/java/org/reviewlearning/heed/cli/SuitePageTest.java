package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heed test --format html}, with and without {@code --coverage}. */
class SuitePageTest {

    private static final String HOSTILE = "</pre><img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    private Path rules;
    private RulesCopy copy;

    @BeforeEach
    void pack() throws Exception {
        rules = folder.resolve("rules");
        copy = RulesCopy.in(rules);
    }

    private String page(int code, String... more) throws Exception {
        Path file = folder.resolve("page.html");
        String[] all = new String[more.length + 6];
        System.arraycopy(
                new String[] {"test", rules.toString(), "--format", "html", "-o", file.toString()}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        Run run = Run.of(all);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        return Files.readString(file);
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String part(String html, String from, String to) {
        return html.substring(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
    }

    @Test
    void what_disagrees_comes_first_with_expected_came_and_why_side_by_side() throws Exception {
        copy.change("thresholds.yaml", "value: 3", "value: 30");

        String page = page(1);

        assertThat(page.indexOf("<section id=\"disagree\"")).isLessThan(page.indexOf("<section id=\"rules\""));
        String first = part(page, "id=\"d1\"", "</article>");
        assertThat(first).contains("<th scope=\"col\">Expected</th><th scope=\"col\">Came</th>");
        assertThat(words(first))
                .contains("moved-often : it asks")
                .containsPattern("Answer 1 prompt.* quiet")
                .containsPattern("Why .*at least 30 are asked for")
                .contains("moves/moved-often.examples.yaml:4");
        assertThat(words(page)).contains("2 disagree with their rules.").contains("Disagrees. It asks");
        assertThat(page).contains("<a href=\"#d1\">disagreement 1</a>");
    }

    @Test
    void every_part_that_came_otherwise_has_a_row() throws Exception {
        copy.change("moves/moved-often.examples.yaml", "asks: lived in 3 places", "asks: never asked");
        copy.change("moves/moved-often.examples.yaml", "to: team-manager", "to: iro");

        String first = part(page(1), "id=\"d1\"", "</article>");

        assertThat(first)
                .contains("<tr><th scope=\"row\"><code>to</code></th><td>iro</td><td>team-manager</td></tr>")
                .contains("<code>asks</code></th><td>&quot;never asked&quot;</td><td>no such question</td>");
    }

    @Test
    void a_page_says_first_what_it_is_and_not_and_last_that_nothing_is_assured() throws Exception {
        String page = page(0);

        assertThat(page.indexOf("This page is about rules and their examples."))
                .isPositive()
                .isLessThan(page.indexOf("<h1>"));
        assertThat(page).contains("<footer>\n<p>That no example disagrees is not an assurance");
        assertThat(words(page)).contains("None disagrees with its rule.").contains("It asks");
        assertThat(page).isEqualTo(page(0));
    }

    @Test
    void an_example_that_is_hostile_is_shown_as_text() throws Exception {
        copy.change("visits/not-seen-alone.examples.yaml", "it: ", "it: \"" + HOSTILE + " \" #");
        copy.change("visits/not-seen-alone.examples.yaml", "then: {prompts: 2", "then: {prompts: 1");

        for (String page : new String[] {page(1), page(1, "--coverage")}) {
            assertThat(page).doesNotContain("<img").contains("&lt;/pre&gt;&lt;img src=x onerror=alert(1)&gt;");
        }
    }

    @Test
    void the_rules_own_text_is_there_whole_and_what_no_example_shows_is_marked_and_said() throws Exception {
        String page = page(0, "--coverage");
        String code = part(page, "not-seen-alone.drl: what no example shows", "</code></pre>");

        assertThat(code)
                .contains("<mark>")
                .containsPattern("<span class=\"said\">  \\^ no example ends at this line, which is not met</span>")
                .contains("<span class=\"keyword\">when</span>");
        assertThat(words(page)).contains("Lines of conditions").contains("Not shown");
        String bare = code.substring(code.indexOf("<code>"))
                .replaceAll("<span class=\"said\">[^<]*</span>\n", "")
                .replaceAll("<[^>]*>", "");
        assertThat(bare)
                .isEqualTo(Files.readString(rules.resolve("visits/not-seen-alone.drl"))
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;"));
    }

    @Test
    void rules_of_which_something_is_not_shown_come_before_the_others() throws Exception {
        String page = page(0, "--coverage");

        assertThat(page.indexOf("id=\"shown\"")).isLessThan(page.indexOf("id=\"missing\""));
        assertThat(words(part(page, "<section id=\"missing\"", "</main>"))).contains("No example asks");
    }

    @Test
    void a_gate_that_falls_short_is_told_at_the_head() throws Exception {
        String page = page(1, "--coverage", "--require", "boundaries=100");

        assertThat(words(part(page, "<main", "<section")))
                .contains("Less is shown than is required. Of boundaries, 100 % are required");
    }

    @Test
    void where_no_example_ran_the_page_says_that_nothing_is_known() throws Exception {
        copy.change("moves/moved-often.drl", "rule", "rle");

        assertThat(words(page(3))).contains("No example ran, so nothing is known of any rule.");
    }
}
