package org.reviewlearning.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** What holds of every page, whatever it is about, in a real browser. */
class EverySortOfPageTest {

    private static final Map<SortOfPage, List<Path>> PAGES = new EnumMap<>(SortOfPage.class);

    private static Browser browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void begin() {
        browser = Browser.open();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    /** The pages of a sort, made when they are first wanted. */
    private static List<Path> pages(SortOfPage sort) {
        return PAGES.computeIfAbsent(sort, wanted -> wanted.in(folder));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_kept_out_by_light_or_dark_wide_or_narrow_closed_or_open(SortOfPage sort) {
        SoftAssertions all = new SoftAssertions();
        for (Path page : pages(sort)) {
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark);
                browser.width(dark ? Browser.NARROW : Browser.WIDE);
                browser.go(page);
                all.assertThat(browser.violations())
                        .as(page + ", closed, dark: " + dark)
                        .isEmpty();
                browser.openAll();
                all.assertThat(browser.violations())
                        .as(page + ", open, dark: " + dark)
                        .isEmpty();
            }
        }
        browser.dark(false);
        browser.width(Browser.WIDE);
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void it_fits_a_narrow_screen_with_everything_open(SortOfPage sort) {
        browser.width(Browser.NARROW);
        for (Path page : pages(sort)) {
            browser.go(page);
            browser.openAll();

            assertThat(browser.number("document.documentElement.scrollWidth"))
                    .as(page.toString())
                    .isEqualTo(Browser.NARROW);
        }
        browser.width(Browser.WIDE);
    }

    @ParameterizedTest
    @EnumSource
    void it_loads_nothing_and_breaks_no_rule_of_its_own_policy(SortOfPage sort) {
        for (Path page : pages(sort)) {
            browser.complaints();
            browser.go(page);

            assertThat(browser.complaints()).as(page.toString()).isEmpty();
            assertThat(browser.number("performance.getEntriesByType('resource').length"))
                    .isZero();
            browser.script("var script = document.createElement('script'); script.textContent = 'window.ran = true';"
                    + "document.body.appendChild(script); var image = document.createElement('img');"
                    + "image.src = 'http://127.0.0.1:9/seen.gif'; document.body.appendChild(image)");

            assertThat(browser.text("window.ran")).isEqualTo("null");
            assertThat(browser.complaints())
                    .hasSize(2)
                    .allSatisfy(told -> assertThat(told).contains("Content Security Policy"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_begins_with_what_it_is_and_ends_with_a_sentence_of_its_own(SortOfPage sort) {
        for (Path page : pages(sort)) {
            browser.go(page);
            assertThat(browser.text("document.querySelector('body > header').innerText"))
                    .startsWith("This ");
            assertThat(browser.text("document.querySelector('body > footer').innerText.trim()"))
                    .endsWith(".");
            assertThat(browser.text("document.body.innerText.trim()"))
                    .endsWith(browser.text("document.querySelector('body > footer').innerText.trim()"));
            assertThat(browser.number("document.querySelectorAll('h1').length")).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_within_it_leads_somewhere(SortOfPage sort) {
        for (Path page : pages(sort)) {
            browser.go(page);

            assertThat(browser.texts("Array.from(document.querySelectorAll('a[href^=\"#\"]'))"
                            + ".map(function (a) { return a.getAttribute('href').slice(1); })"
                            + ".filter(function (id) { return !document.getElementById(id); })"))
                    .as(page.toString())
                    .isEmpty();
            assertThat(browser.texts("Array.from(document.querySelectorAll('a[href]'))"
                            + ".map(function (a) { return a.getAttribute('href'); })"
                            + ".filter(function (to) { return !/^(#|https?:)/.test(to); })"))
                    .allSatisfy(to -> assertThat(page.resolveSibling(to.replaceFirst("#.*", "")))
                            .exists());
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_of_it_is_there_without_a_script(SortOfPage sort) {
        try (Browser without = Browser.withoutScript()) {
            for (Path page : pages(sort)) {
                browser.go(page);
                browser.script(
                        "document.querySelectorAll('.find').forEach(function (find) { find.replaceChildren(); })");
                without.go(page);

                assertThat(without.one("body").getDomProperty("textContent"))
                        .isEqualTo(browser.text("document.body.textContent"));
                assertThat(without.one("main").isDisplayed()).isTrue();
                without.all("summary").forEach(WebElement::click);
                assertThat(without.all("details:not([open])")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_prints_whole_on_a4(SortOfPage sort) throws IOException {
        for (Path page : pages(sort)) {
            browser.go(page);
            List<String> words =
                    browser.texts("Array.from(document.querySelectorAll('main p, main dd, main summary, main td'))"
                            + ".filter(function (part) { return !part.matches('.hidden') && !part.querySelector('ul, p'); })"
                            + ".map(function (part) { var seen = part.cloneNode(true); seen.querySelectorAll('.hidden')"
                            + ".forEach(function (one) { one.remove(); }); return seen.textContent; })");
            try (PDDocument printed = Loader.loadPDF(browser.printed())) {
                String text = unspaced(new PDFTextStripper().getText(printed));

                printed.getPages().forEach(sheet -> {
                    assertThat(sheet.getMediaBox().getWidth()).isBetween(594f, 597f);
                    assertThat(sheet.getMediaBox().getHeight()).isBetween(841f, 844f);
                });
                assertThat(words.stream().filter(each -> !text.contains(unspaced(each))))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\u00ad]+", "");
    }
}
