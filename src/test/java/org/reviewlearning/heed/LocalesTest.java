package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.json.DataSheetJson;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.register.DataSheet;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.suite.Suite;

/** The same rules in and the same bytes out, wherever the computer thinks it stands. The case is invented. */
class LocalesTest {

    private static final Path RULES = Path.of("src/test/resources/rules-for-tests");
    private static final Path CASE = Path.of("src/test/resources/golden/cli/in/b-asks.yaml");

    private static String here;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "az-AZ",
                "lt-LT",
                "de-DE",
                "ja-JP-u-ca-japanese",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "th-TH-u-ca-buddhist-nu-thai",
                "hi-IN-u-nu-deva"
            })
    void a_locale_changes_nothing(String tag) throws IOException {
        Locale usual = Locale.getDefault();
        try {
            if (here == null) {
                Locale.setDefault(Locale.ROOT);
                here = everything();
            }
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(String.format("%d %s", 1234, "TITLE".toLowerCase(Locale.getDefault())))
                    .as("the locale is in force")
                    .satisfies(shown -> assertThat(tag.matches("(de|lt|ja).*") || !shown.equals("1234 title"))
                            .isTrue());

            assertThat(everything()).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String everything() throws IOException {
        RuleBook book = RuleBook.open(RULES);
        StringBuilder all = new StringBuilder();
        CaseRead read = (CaseRead) CaseReader.using(Vocabulary.shipped()).read(CASE);
        Assessment assessment = book.assess(read.caseFile(), java.time.LocalDate.of(2024, 3, 1));
        TextReport.write(assessment, all);
        ExplanationText.write(assessment, all);
        all.append(JsonReport.json(assessment)).append(CaseWriter.json(read.caseFile()));
        all.append(Register.of(book).markdown()).append(DataSheetJson.json(DataSheet.of(book)));
        RuleBook.check(RULES, java.time.LocalDate.of(2030, 1, 1)).forEach(problem -> all.append(problem.inWords()));
        all.append(Suite.run(RULES, book).results().size());
        assertThat(assessment.prompts()).isNotEmpty();
        return all.toString();
    }
}
