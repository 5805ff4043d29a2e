package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.html.HtmlReport;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.report.TextForm;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Problem;

/** The same questions in Welsh: what is asked stays, only the words are others, and what has none is said in English. */
class WelshTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 15);
    private static final RuleBook ENGLISH = RuleBook.open(Path.of("rules"));
    private static final RuleBook WELSH = ENGLISH.in("cy");

    @TempDir
    Path folder;

    private static CaseFile story() {
        return ((CaseRead) CaseReader.using(Vocabulary.shipped()).read(Path.of("examples/01-asking-again/case.yaml")))
                .caseFile();
    }

    private static Prompt of(Assessment assessment, String rule) {
        return assessment.prompts().stream()
                .filter(prompt -> prompt.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Assessment assessment, TextForm form) {
        StringBuilder text = new StringBuilder();
        try {
            TextReport.write(assessment, null, form, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    @Test
    void a_book_in_welsh_asks_what_it_asks_in_english() {
        Assessment english = ENGLISH.assess(story(), DAY);
        Assessment welsh = WELSH.assess(story(), DAY);

        assertThat(welsh.prompts().stream().map(Prompt::key))
                .isEqualTo(english.prompts().stream().map(Prompt::key).toList());
        assertThat(of(welsh, "child-request-answer-not-explained").ask())
                .isEqualTo(
                        "Penderfynwyd ar 12 Mehefin 2023 ar yr hyn y gofynnodd y plentyn amdano ar 15 Mai 2023 (pwnc: ble"
                                + " i fyw), ond nid oes cofnod o egluro hynny iddo. Pwy fydd yn dweud wrtho beth a benderfynwyd a"
                                + " pham, a phryd?");
        assertThat(welsh.asData().get("ruleBook").toString()).contains("language=cy");
        assertThat(welsh.asData().get("notAnAssurance").toString()).startsWith("Nid yw'r ffaith");
        assertThat(english.asData().get("ruleBook").toString()).doesNotContain("language");
        assertThat(welsh.ruleBook().fingerprint())
                .isNotEqualTo(english.ruleBook().fingerprint());
        assertThat(WELSH.in("en").name()).isEqualTo(ENGLISH.name());
        assertThat(WELSH.role("iro").inWords()).isEqualTo("y swyddog adolygu annibynnol");
    }

    @Test
    void the_report_is_welsh_and_says_that_it_is_a_draft_and_which_rules_ask_in_english() {
        String text = text(WELSH.assess(story(), DAY), TextForm.SHORT);

        assertThat(text)
                .contains("Achos", "fel yr oedd ar 15 Medi 2023", "Yr hyn na ellid ei ddweud")
                .contains("Drafft: nid yw Cymraeg yr adroddiad hwn")
                .contains("Yn Saesneg, am nad oes geiriau Cymraeg");
        assertThat(text(ENGLISH.assess(story(), DAY), TextForm.SHORT)).doesNotContain("Saesneg", "Drafft");
    }

    @Test
    void the_page_is_welsh_and_what_is_english_in_it_says_so() {
        Assessment welsh = WELSH.assess(story(), DAY);
        String english = welsh.prompts().stream()
                .filter(prompt -> prompt.rule().words().language().equals("en"))
                .findFirst()
                .orElseThrow()
                .title();

        assertThat(HtmlReport.of(welsh, story()))
                .contains("<html lang=\"cy\">", "Llinell amser", "Cwestiwn 1", "Drafft: nid yw Cymraeg")
                .contains("<span lang=\"en\">" + english + "</span>")
                .contains("<summary>Yr un peth fel tablau</summary>", "<th scope=\"col\">Y tu ôl i</th>")
                .contains(
                        "<ul class=\"key\" lang=\"en\" aria-hidden=\"true\">",
                        "<div class=\"find\" lang=\"en\" hidden>")
                .contains("<nav aria-label=\"On this page\" lang=\"en\">\n<ul lang=\"cy\">")
                .doesNotContain("What could not be told", "Asked of", "None found", "September", "told in the tables")
                .doesNotContain("Supplied for the whole time", ">Not supplied<", ">Stands behind<");
        assertThat(HtmlReport.of(ENGLISH.assess(story(), DAY), story()))
                .contains(
                        "<html lang=\"en-GB\">",
                        "<ul class=\"key\" aria-hidden=\"true\">",
                        "<nav aria-label=\"On this page\">\n<ul>\n")
                .doesNotContain("lang=\"en\"");
    }

    @Test
    void the_words_of_another_language_are_no_change_since_then() {
        Earlier then = Earlier.of(ENGLISH.assess(story(), DAY));

        assertThat(WELSH.assess(story(), DAY).since(then))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.differences()).isEmpty());
    }

    @Test
    void no_sentence_of_a_report_is_without_a_key() {
        Assessment assessment = ENGLISH.in("qps").assess(story(), DAY);
        List<String> data = new ArrayList<>();
        for (Prompt prompt : assessment.prompts()) {
            data.addAll(List.of(prompt.ask(), prompt.title(), prompt.why(), prompt.settledBy()));
            prompt.lines()
                    .forEach(line -> data.addAll(List.of(
                            line.title(), line.ask(), line.rule().words().settledBy())));
            prompt.thresholds().forEach(figure -> data.add(figure.cite()));
            prompt.learning()
                    .forEach(learning -> data.addAll(List.of(
                            learning.says(),
                            learning.source().title(),
                            learning.source().publisher())));
        }
        for (Outcome outcome : assessment.outcomes()) {
            data.add(outcome.rule().id());
            data.add(outcome.rule().file());
            if (outcome instanceof Outcome.OutOfScope out) {
                data.addAll(List.of(
                        out.why(), "N" + out.why().substring(1), "T" + out.why().substring(1)));
            }
        }
        for (Threshold figure : ENGLISH.thresholds()) {
            data.add(figure.name());
            data.add(figure.name().substring(figure.name().lastIndexOf('.') + 1).replace('-', ' '));
        }
        data.removeIf(String::isBlank);
        data.sort(Comparator.comparing(String::length).reversed());
        for (TextForm form : List.of(TextForm.SHORT, TextForm.FULL)) {
            String left = text(assessment, form).replaceAll("\\s+", " ");
            for (String each : data) {
                left = left.replace(each.replaceAll("\\s+", " "), "");
            }
            // What is in brackets has a key; brackets stand within brackets.
            for (String before = ""; !before.equals(left); ) {
                before = left;
                left = left.replaceAll("\u27e6[^\u27e6\u27e7]*\u27e7", "");
            }
            assertThat(left).doesNotContain("asked", "rule ", "rules ", "record", "supplied", "answer", "told");
        }
    }

    @Test
    void each_language_has_forms_for_numbers() {
        assertThat(Stream.of(0, 1, 2, 3, 4, 6).map(n -> Language.named("cy").counted("questions", n)))
                .containsExactly("0 cwestiwn", "1 cwestiwn", "2 gwestiwn", "3 chwestiwn", "4 cwestiwn", "6 chwestiwn");
        assertThat(Stream.of(1, 2, 3, 5).map(n -> Language.named("cy").amount(n, Unit.YEARS)))
                .containsExactly("1 flwyddyn", "2 flynedd", "3 blynedd", "5 mlynedd");
        assertThat(Language.english().amount(1, Unit.WORKING_DAYS)).isEqualTo("1 working day");
        assertThatThrownBy(() -> ENGLISH.in("fr")).hasMessageContaining("It has: en, cy.");
    }

    @Test
    void welsh_has_words_for_every_sentence_of_a_report_and_none_for_what_is_gone() throws IOException {
        Set<String> english = keys("reports_en");
        Set<String> forms = Set.of("zero", "one", "two", "few", "many", "other");
        Set<String> gone = new TreeSet<>(keys("reports_cy"));
        gone.removeIf(key -> english.contains(key)
                || forms.contains(key.replaceFirst(".*\\.", ""))
                        && english.contains(key.replaceFirst("\\.[^.]*$", ".other")));
        assertThat(gone).containsExactly("report.draft");
        english.removeAll(keys("reports_cy"));
        english.removeIf(key -> key.endsWith(".one"));
        assertThat(english).isEmpty();
    }

    private static Set<String> keys(String file) throws IOException {
        Properties read = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/org/reviewlearning/heed/facts/" + file + ".properties"))) {
            read.load(in);
        }
        return new TreeSet<>(read.stringPropertyNames());
    }

    @Test
    void welsh_made_from_other_english_is_not_used_and_that_is_told() throws IOException {
        copy();
        change(
                "voice-of-the-child/child-request-unanswered.drl",
                "and no answer is recorded.",
                "and nobody has answered.");

        assertThat(RuleBook.open(folder).in("cy").rules())
                .filteredOn(rule -> rule.id().equals("child-request-unanswered"))
                .allSatisfy(rule -> {
                    assertThat(rule.words().language()).isEqualTo("en");
                    assertThat(rule.words().ask().text()).contains("nobody has answered");
                });
        assertThat(RuleBook.check(folder, DAY)).noneMatch(Problem::isError);
        assertThat(BookCheck.of(folder, DAY, Vocabulary.shipped()).translations())
                .singleElement()
                .satisfies(notice -> assertThat(notice.isError()).isFalse())
                .satisfies(notice -> assertThat(notice.says())
                        .matches(".* has changed since: [^.]*child-request-unanswered.* and [0-9]+ more\\..*"));
    }

    @Test
    void placeholders_that_are_not_those_of_the_english_are_a_problem_with_its_place() throws IOException {
        copy();
        change(
                "cy/voice-of-the-child.yaml",
                "y plentyn am rywbeth ar {$request.on}",
                "y plentyn am rywbeth ar {$request.due}");

        assertThatThrownBy(() -> RuleBook.open(folder))
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(Problem::inWords)
                                .asString()
                                .contains(
                                        "cy/voice-of-the-child.yaml:",
                                        "not the placeholders of the English",
                                        "{$request.on} {$request.topic}"));
    }

    private void copy() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("rules").relativize(each));
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
