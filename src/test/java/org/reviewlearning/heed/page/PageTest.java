package org.reviewlearning.heed.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String HOSTILE =
            "<img src=x onerror=alert(1)>\"' style='x' &lt; \u202Eright to left\u2066 \u0007 \uD800 ]]> --> </script>";

    @Test
    void a_page_says_first_what_it_is_and_last_that_it_is_no_assurance_in_every_form() {
        Page page = everything("a word");

        assertThat(page.text()).contains("A page for a test.").endsWith("Nothing is assured.\n");
        assertThat(page.markdown()).contains("A page for a test.").endsWith("Nothing is assured.\n");
        assertThat(page.html().indexOf("A page for a test."))
                .isPositive()
                .isLessThan(page.html().indexOf("<h1>"));
        assertThat(page.html()).contains("<footer>\n<p>Nothing is assured.</p>\n</footer>");
    }

    @Test
    void every_form_says_all_that_stands_on_it() {
        for (String form : List.of(
                everything("a word").text(),
                everything("a word").markdown(),
                everything("a word").html())) {
            for (int i = 1; i <= 20; i++) {
                assertThat(form).contains("w" + i + " a word");
            }
        }
    }

    @Test
    void what_is_text_never_becomes_markup() {
        String html = everything(HOSTILE).html();

        String without = html.replaceAll("<(/?[a-z0-9]+)( [a-z-]+=\"[^\"<>]*\")*( hidden)?>|<!DOCTYPE html>", "");
        assertThat(without.replaceAll("(?s)^.*?color-scheme: light dark", "")
                        .replaceAll("(?s)\\(function \\(\\) \\{.*$", "")
                        .replaceAll("(?s)\\* \\{ print-color.*?\n\\}\n", ""))
                .doesNotContain("<img", "</script", "\u202E", "\u0007");
        assertThat(html.split("<img", -1)).hasSize(1);
        assertThat(html)
                .contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39; style=&#39;x&#39; &amp;lt; \uFFFDright");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0x07);
    }

    @Test
    void the_policy_of_the_file_names_its_own_style_and_script_and_nothing_else() throws Exception {
        String html = everything("a word").html();

        assertThat(html)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-" + hash(html, "style")
                        + "&#39;; script-src &#39;sha256-" + hash(html, "script")
                        + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
        assertThat(html).doesNotContain(" style=", " onclick", "<link", "<img", "@import", "@font-face", "url(http");
    }

    private static String hash(String html, String element) throws Exception {
        Matcher held = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(html);
        assertThat(held.find()).isTrue();
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(held.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void only_an_address_of_the_web_a_page_or_a_place_of_one_is_led_to() {
        for (String to :
                List.of("#q1", "index.html", "rules/a-rule.html#asks", "../index.html", "https://a.example/b?c=d#e")) {
            assertThat(Words.link("there", to).pieces()).as(to).containsExactly(new Words.Link("there", to));
        }
        for (String to : List.of(
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "//a.example",
                "https://a.example/\"x",
                "https://a.example/<b>",
                "https://a.example/a b",
                "#Child Name",
                "Case 7.html",
                "file:///etc/passwd")) {
            assertThat(Words.link("there", to)).as(to).isEqualTo(Words.of("there"));
        }
    }

    @Test
    void nothing_but_small_letters_figures_and_hyphens_is_an_id() {
        assertThatThrownBy(() -> Block.Section.of("A child", "Heading", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("child");
    }

    @Test
    void a_row_has_as_many_cells_as_the_table_has_columns() {
        assertThatThrownBy(() -> new Block.Table("t", List.of("a", "b"), List.of(List.of(Words.of("1")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Page everything(String word) {
        LocalDate day = LocalDate.of(2024, 3, 1);
        Timeline.Pointer pointer = new Timeline.Pointer("card-1", "1", "w1 " + word);
        Timeline timeline = new Timeline(
                "w2 " + word,
                day.minusYears(1),
                day.plusMonths(1),
                day,
                "1 March 2024",
                List.of(new Timeline.Tick(LocalDate.of(2024, 1, 1), "2024")),
                List.of(new Timeline.Lane(
                        "w3 " + word,
                        "w4 " + word,
                        List.of(
                                mark(Timeline.Form.POINT, null, "w5 " + word, List.of(pointer)),
                                mark(Timeline.Form.SPAN, day.plusDays(9), "w6 " + word, List.of()),
                                mark(Timeline.Form.OPEN, day.plusDays(3), "w7 " + word, List.of()),
                                mark(Timeline.Form.MONTH, day.plusDays(30), "w8 " + word, List.of())),
                        List.of(new Timeline.Stretch(day.minusYears(1), day.minusMonths(9), "w9 " + word)))),
                List.of(pointer),
                Timeline.Names.ENGLISH);
        Block.Item item = Block.Item.of("w10 " + word, List.of("w11 " + word));
        Block.Terms terms = Block.Terms.of(
                Block.Term.of("w12 " + word, "w13 " + word), new Block.Term("Terms", List.of(item, item)));
        Block.Card card = new Block.Card(
                "card-1",
                "Question 1",
                Words.of("w14 " + word),
                List.of(terms),
                "Why",
                List.of(
                        new Block.Code("w15 " + word, List.of(new Block.Span(Block.Span.Sort.TEXT, "w16 " + word))),
                        new Block.Drawn(timeline)));
        Block.Table table = new Block.Table(
                "w17 " + word,
                List.of("First", "Second"),
                List.of(List.of(Words.strong("w18 " + word), Words.name("w19 " + word))));
        return Page.of(
                "A title, w1 " + word,
                "A page for a test.",
                List.of(
                        new Block.Note(Words.of("w20 " + word)),
                        Block.Section.of("asked", "Asked", List.of(card)),
                        Block.Section.of("table", "Table", List.of(table, new Block.Items(List.of(item)))),
                        new Block.Opening("More", List.of(Block.paragraph("and more")))),
                "Nothing is assured.");
    }

    private static Timeline.Mark mark(
            Timeline.Form form, LocalDate until, String says, List<Timeline.Pointer> pointers) {
        LocalDate day = LocalDate.of(2024, 2, 1);
        return new Timeline.Mark(
                form,
                day,
                until,
                "1 February 2024",
                says,
                "label",
                pointers,
                List.of(new Timeline.Moment(day.plusDays(20), false), new Timeline.Moment(day.plusDays(25), true)));
    }
}
