package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.intake.tables.ReadingOptions;

/**
 * Returns that other projects made up, read where they lie beside this project. Their values are random; what is
 * counted here was counted independently.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "shared", "ssda903-samples");
    private static final LocalDate YEAR_END = LocalDate.of(2022, 3, 31);

    @BeforeEach
    void the_samples_lie_beside_the_project() {
        assumeThat(SAMPLES).as("the sample returns beside the project").isDirectory();
    }

    @Test
    void one_year_gives_the_counts_that_were_worked_out_independently() {
        Ssda903 sample = Ssda903.read(List.of(SAMPLES.resolve("cs-demand-model-2021")));
        List<CaseFile> cases = sample.cases().toList();
        List<CaseFile> lookedAfter =
                cases.stream().filter(SamplesTest::lookedAfter).toList();

        assertThat(sample.children()).isEqualTo(120);
        assertThat(lookedAfter).hasSize(43);
        assertThat(lookedAfter.stream().filter(each -> placementsInTheYear(each) >= 3))
                .hasSize(7);
        assertThat(lookedAfter.stream().filter(SamplesTest::hadUnplannedEnding)).hasSize(12);
        assertThat(lookedAfter.stream().filter(SamplesTest::reviewIsLate)).hasSize(33);
        // 144 header rows, 24 of them about children without an episode; 19 children whose care ended on no day.
        assertThat(sample.findings().count("no-episode")).isEqualTo(24);
        assertThat(sample.findings().count("ended-without-day")).isEqualTo(19);
        assertThat(sample.made()).isEqualTo(101);
    }

    @ParameterizedTest
    @CsvSource({
        "liia-tools-samples",
        "liia-tools-pipeline-samples/SSDA903_2020_episodes.csv",
        "liia-tools-pipeline-samples/SSDA903_2020_header.csv",
        "liia-tools-pipeline-samples/2025-TT1",
        "liia-tools-pipeline-samples/2025-dirty",
        "liia-tools-pipeline-samples"
    })
    void every_return_is_read_and_nothing_throws(String sample) {
        Ssda903 read = Ssda903.read(List.of(SAMPLES.resolve(sample)));
        long made = read.cases().count();
        assertThat(read.findings().count()).isPositive();
        assertThat(made).isEqualTo(read.made());
    }

    /** A row is broken when a day, or a code without which nothing can be said, is none; judged here by other means. */
    @ParameterizedTest
    @CsvSource({"2025-TT1", "2025-dirty"})
    void every_broken_row_of_the_dirty_returns_is_told(String sample) throws IOException {
        Set<String> told = new HashSet<>();
        Set<String> refused = new HashSet<>();
        Set<String> unused = new HashSet<>();
        Path folder = SAMPLES.resolve("liia-tools-pipeline-samples").resolve(sample);
        Ssda903.read(List.of(folder), ReadingOptions.defaults().tellingEach(finding -> {
                    told.add(finding.file().orElse("") + finding.row().orElse(0));
                    finding.caseId().ifPresent(refused::add);
                    if (finding.sort().equals("table-not-used")) {
                        unused.add(finding.file().orElseThrow());
                    }
                }))
                .cases()
                .forEach(each -> {});

        List<String> silent = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .filter(each -> !unused.contains(each.toString()))
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 1; i < lines.size(); i++) {
                    String[] row = lines.get(i).split(",", -1);
                    boolean known = refused.contains(row[0]) || told.contains(file.toString() + (i + 1));
                    if (broken(lines.get(0), row) && !known) {
                        silent.add(file + ", row " + (i + 1));
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(told).hasSizeGreaterThan(5);
    }

    private static boolean broken(String header, String[] row) {
        List<String> columns = List.of(header.split(","));
        for (int i = 0; i < columns.size(); i++) {
            boolean wrong = switch (columns.get(i)) {
                case "CHILD" -> row[i].isBlank();
                case "DOB", "DECOM", "REVIEW", "MIS_START" -> !row[i].matches("\\d\\d/\\d\\d/(19|20)\\d\\d");
                case "DEC", "MIS_END" -> !row[i].matches("|\\d\\d/\\d\\d/(19|20)\\d\\d");
                case "SDQ_SCORE" -> !row[i].matches("|[0-3]?\\d|40");
                case "SDQ_REASON" -> !row[i].matches("|SDQ[1-5]") && row[i - 1].isEmpty();
                case "PREV_PERM" -> !row[i].matches("P[1-4]|Z1");
                case "DATE_PERM" -> !row[i].matches("|(\\d\\d|[zZ]{2})/(\\d\\d|[zZ]{2})/((19|20)\\d\\d|[zZ]{4})");
                case "SW_DECOM" -> !row[i].matches("\\d\\d/\\d\\d/(19|20)\\d\\d");
                case "RNE" -> !row[i].matches("[SLPTBU]");
                case "LS" -> !row[i].matches("[CVLJDE][1-4]");
                case "PLACE" -> !row[i].matches("[UAPHKRSTZ][0-6]");
                case "REC" -> row[i].matches("E.*") && row[columns.indexOf("DEC")].isEmpty();
                default -> false;
            };
            if (wrong
                    && !(columns.contains("DOB")
                            && !columns.contains("ETHNIC")
                            && columns.get(i).equals("DOB"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean lookedAfter(CaseFile each) {
        return each.facts(Placement.class).stream().anyMatch(stay -> stay.until() == null);
    }

    /** Placements of which some day lies in the 365 days before; the sample holds none of the T codes. */
    private static long placementsInTheYear(CaseFile each) {
        return each.facts(Placement.class).stream()
                .filter(stay -> stay.until() == null || stay.until().isAfter(YEAR_END.minusDays(365)))
                .count();
    }

    private static boolean hadUnplannedEnding(CaseFile each) {
        return each.facts(Placement.class).stream()
                .anyMatch(stay -> stay.ending() != null
                        && stay.ending().planned() == Answer.NO
                        && !stay.ending().on().isBefore(LocalDate.of(2021, 4, 1)));
    }

    private static boolean reviewIsLate(CaseFile each) {
        List<Meeting> reviews = each.asAt(YEAR_END).facts(Meeting.class);
        return reviews.get(reviews.size() - 1).on().isBefore(YEAR_END.minusDays(183));
    }
}
