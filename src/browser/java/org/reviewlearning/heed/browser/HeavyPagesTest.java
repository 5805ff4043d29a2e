package org.reviewlearning.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.html.HtmlReport;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/** Pages of much, and of what somebody wrote to do harm. Every case is invented. */
class HeavyPagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));
    private static final String MARKUP =
            "</title></script><script>window.harmed = 1</script><img src=x onerror='window.harmed = 2'>\"><svg onload=\"window.harmed = 3\">&lt;b&gt;";
    private static final String BIDI = "\u202egnorw\u202c \u2066 \u200f\u061c";

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        browser = Browser.open();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    private Path page(CaseFile caseFile, LocalDate day) throws IOException {
        return Files.writeString(folder.resolve("page.html"), HtmlReport.of(BOOK.assess(caseFile, day), caseFile));
    }

    private static Duration opened(Path page) {
        long began = System.nanoTime();
        browser.go(page);
        // Laid out, and not only read.
        browser.number("document.documentElement.scrollHeight");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static CaseFile.Builder about(String id) {
        return CaseFile.about(id).child(new Child(LocalDate.of(2010, 5, 1), ArrangementKind.FOSTER));
    }

    /** A fact whose every text is these words. */
    private static Object built(Shape shape, String id, LocalDate day, String words) {
        @Nullable
        Object[] values = shape.fields().stream()
                .map(field -> value(field, id, day, words))
                .toArray();
        return shape.build(values);
    }

    private static @Nullable Object value(Field field, String id, LocalDate day, String words) {
        return switch (field.sort()) {
            case ID -> id;
            case DAY -> day;
            case ANSWER -> Answer.YES;
            case TEXT -> words;
            case PART -> built(Shape.of(field.type()), id, day.plusDays(1), words);
            case ORIGIN -> new Origin(words, words, 7);
            case CLOSED -> field.type().getEnumConstants()[0];
            case LATER_DAY, DAY_AHEAD, NUMBER, REFERENCE, RECORDED_ON -> null;
        };
    }

    @Test
    void twenty_thousand_facts_of_every_kind_give_a_page_that_opens_and_says_what_it_did() throws IOException {
        List<FactKind> kinds = List.copyOf(Vocabulary.shipped().kinds());
        CaseFile.Builder file = about("LARGE");
        for (int i = 0; i < 20_000; i++) {
            FactKind kind = kinds.get(i % kinds.size());
            file.with((Fact) built(kind.shape(), "f" + i, DAY.minusDays(i / kinds.size() * 5L + 2), "invented"));
        }
        Path page = page(file.build(), DAY);

        assertThat(Files.size(page)).isLessThan(8_000_000);
        assertThat(opened(page)).isLessThan(Duration.ofSeconds(15));
        assertThat(browser.number("document.querySelectorAll('*').length")).isLessThan(60_000);
        assertThat(browser.number("document.querySelectorAll('.mark.month').length"))
                .isGreaterThan(100);
        assertThat(browser.text("document.querySelector('.lanes').textContent"))
                .contains("too many to draw: told by month");
        browser.openAll();
        browser.width(Browser.NARROW);
        assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(Browser.NARROW);
        browser.width(Browser.WIDE);
    }

    @Test
    void what_was_written_to_do_harm_is_shown_as_text_in_every_field_of_every_kind() throws IOException {
        CaseFile.Builder file = about(MARKUP + BIDI);
        int number = 0;
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            file.with((Fact) built(kind.shape(), "f" + ++number + MARKUP, DAY.minusDays(number), MARKUP + BIDI));
        }
        file.with(
                (Fact) built(FactKind.of(Concern.class).shape(), "long", DAY.minusDays(3), "endless".repeat(150_000)));
        Path page = page(file.build(), DAY);

        assertThat(opened(page)).isLessThan(Duration.ofSeconds(15));
        assertThat(browser.text("window.harmed")).isEqualTo("null");
        assertThat(browser.number("document.querySelectorAll('img, main script, [onload], [onerror]').length"))
                .isZero();
        assertThat(browser.number("document.querySelectorAll('script').length")).isOne();
        assertThat(browser.text("document.title")).contains("</title></script><script>window.harmed = 1</script>");
        assertThat(browser.text("document.body.textContent")).contains(MARKUP).doesNotContain("\u202e", "\u2066");
        browser.openAll();
        browser.width(Browser.NARROW);
        assertThat(browser.number("document.documentElement.scrollWidth")).isEqualTo(Browser.NARROW);
        browser.width(Browser.WIDE);
    }

    @Test
    void every_story_is_a_page_that_opens_at_once_and_fits() throws IOException {
        Pattern day = Pattern.compile("(?m)^\\| *(\\d{4}-\\d{2}-\\d{2}) *\\|");
        List<Path> stories;
        try (Stream<Path> files = Files.list(Path.of("examples/stories"))) {
            stories = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        browser.width(Browser.NARROW);
        Duration all = Duration.ZERO;
        for (Path story : stories) {
            CaseFile caseFile =
                    ((CaseRead) CaseReader.using(Vocabulary.shipped()).read(story)).caseFile();
            List<MatchResult> days = day.matcher(
                            Files.readString(Path.of(story.toString().replace(".yaml", ".md"))))
                    .results()
                    .toList();
            Path page = page(caseFile, LocalDate.parse(days.get(days.size() / 2).group(1)));
            all = all.plus(opened(page));
            browser.openAll();

            assertThat(browser.number("document.documentElement.scrollWidth"))
                    .as(story.toString())
                    .isEqualTo(Browser.NARROW);
            assertThat(browser.complaints()).as(story.toString()).isEmpty();
        }
        browser.width(Browser.WIDE);
        assertThat(stories).hasSizeGreaterThan(40);
        assertThat(all).isLessThan(Duration.ofSeconds(stories.size()));
    }
}
