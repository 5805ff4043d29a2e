package org.reviewlearning.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What somebody does with the page of a case, with a mouse and without one. */
class CasePageTest {

    private static final String LIT = "document.querySelectorAll('.mark.lit').length";

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void begin(@TempDir Path folder) {
        browser = Browser.open();
        page = SortOfPage.CASE.in(folder).get(0);
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @BeforeEach
    void again() {
        browser.go(page);
        // An address that differs by its fragment alone would leave the page as the last test made it.
        browser.script("location.hash = ''");
        browser.reload();
    }

    @Test
    void every_card_opens_to_all_that_is_behind_it() {
        List<WebElement> cards = browser.all(".card");

        assertThat(cards).hasSizeGreaterThan(5);
        for (WebElement card : cards) {
            WebElement why = card.findElement(By.tagName("summary"));
            assertThat(card.getText()).contains("Asked of", "Answer wanted").doesNotContain("Settled by");
            why.click();
            assertThat(card.getText()).contains("Why we ask", "Because", "Learning", "Settled by", "Reference");
        }
    }

    @Test
    void pointing_at_a_question_lights_up_what_lies_behind_it_and_nothing_else() {
        for (WebElement pointer : browser.all(".pointers a")) {
            browser.point(pointer);

            String card = pointer.getDomAttribute("data-card");
            assertThat(browser.number(LIT)).as(card).isPositive();
            assertThat(browser.texts("Array.from(document.querySelectorAll('.mark.lit'))"
                            + ".map(function (mark) { return mark.dataset.cards; })"))
                    .allSatisfy(cards -> assertThat(cards.split(" ")).contains(card));
            assertThat(browser.number(
                            "document.querySelectorAll('.mark[data-cards~=\"" + card + "\"]:not(.lit)').length"))
                    .isZero();
        }
        browser.point(browser.one("h1"));
        assertThat(browser.number(LIT)).isZero();
    }

    @Test
    void a_question_leads_to_its_place_in_the_timeline_which_stays_lit_until_escape() {
        browser.one("#q2 summary").click();
        browser.one("#q2 a[href='#timeline']").click();

        assertThat(browser.text("location.hash")).isEqualTo("#timeline");
        browser.point(browser.one("#timeline h2"));
        assertThat(browser.number(LIT)).isPositive();
        browser.press(Keys.ESCAPE);
        assertThat(browser.number(LIT)).isZero();
    }

    @Test
    void words_show_only_the_cards_that_have_them_and_say_that_the_others_are_still_there() throws IOException {
        long all = browser.number("document.querySelectorAll('.card').length");
        WebElement box = browser.one(".find input");

        box.sendKeys("Therapy review");

        long shown = browser.number("document.querySelectorAll('.card:not([hidden])').length");
        assertThat(shown).isPositive().isLessThan(all);
        assertThat(browser.one(".find [role=status]").getText())
                .isEqualTo("Shown: " + shown + " of " + all + ". The others are hidden, and still there.");
        try (PDDocument printed = Loader.loadPDF(browser.printed())) {
            assertThat(new PDFTextStripper().getText(printed)).as("on paper").contains("Question " + all);
        }
        box.clear();
        box.sendKeys(" ");
        assertThat(browser.number("document.querySelectorAll('.card:not([hidden])').length"))
                .isEqualTo(all);
    }

    @Test
    void a_link_to_a_card_that_words_have_hidden_shows_it() {
        browser.one(".find input").sendKeys("restraint");
        assertThat(browser.one("#q2").isDisplayed()).isFalse();

        browser.one(".pointers a[data-card=q2]").click();

        assertThat(browser.one("#q2").isDisplayed()).isTrue();
    }

    @Test
    void the_keyboard_alone_reaches_and_opens_everything_in_the_order_it_stands_in() {
        browser.press(Keys.TAB);
        assertThat(browser.text("document.activeElement.className")).isEqualTo("skip");
        browser.press(Keys.ENTER);
        assertThat(browser.text("document.activeElement.id")).isEqualTo("page");

        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            browser.press(Keys.TAB);
            String focus = browser.text(
                    "Array.from(document.querySelectorAll('main *')).indexOf(document.activeElement)"
                            + " + ' ' + getComputedStyle(document.activeElement).outlineStyle + ' ' + document.activeElement.tagName");
            String[] told = focus.split(" ");
            if (told[0].equals("-1")) {
                break;
            }
            places.add(Integer.valueOf(told[0]));
            assertThat(told[1]).as(focus).isNotEqualTo("none");
            if (told[2].equals("SUMMARY")) {
                browser.press(i % 2 == 0 ? Keys.ENTER : Keys.SPACE);
            }
        }
        assertThat(places).isSorted().doesNotHaveDuplicates();
        assertThat(browser.all("details:not([open])")).isEmpty();
        assertThat(browser.number("document.querySelectorAll('main summary').length"))
                .isGreaterThan(10);
    }

    @Test
    void the_keyboard_lights_up_a_question_as_pointing_does() {
        browser.script("document.querySelector('.pointers a[data-card=q1]').focus()");

        assertThat(browser.number(LIT)).isPositive();
        browser.press(Keys.ENTER);
        assertThat(browser.text("location.hash")).isEqualTo("#q1");
    }

    @Test
    void a_screen_reader_is_told_the_questions_first_and_the_drawing_as_tables() {
        browser.openAll();
        List<String> told = browser.readAloud();

        assertThat(told.stream().filter(line -> line.startsWith("heading:")).map(line -> line.substring(9)))
                .containsSubsequence(
                        "Case asking-again, as at 15 September 2023",
                        "What is asked",
                        "What could not be told",
                        "Timeline",
                        "The other rules",
                        "How this page was made");
        assertThat(told).anyMatch(line -> line.startsWith("heading: Question 1 On 21 November 2022"));
        assertThat(told).contains("StaticText: Drawn here; told in the tables below.", "table: Visits");
        assertThat(told).noneMatch(line -> line.startsWith("image:") || line.startsWith("Svg"));
        assertThat(told.stream().filter(line -> line.startsWith("link:") || line.startsWith("DisclosureTriangle:")))
                .isNotEmpty()
                .allMatch(line -> !line.endsWith(": "));
    }
}
