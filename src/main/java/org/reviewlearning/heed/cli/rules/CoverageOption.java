package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.suite.Requirement;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.suite.coverage.CoverageText;
import org.reviewlearning.heed.suite.coverage.ExampleCoverage;
import org.reviewlearning.heed.suite.coverage.Measure;
import picocli.CommandLine.Option;

/** {@code --coverage}: what examples show of the rules, and what none shows. */
final class CoverageOption {

    @Option(
            names = RequireOption.COVERAGE,
            description = "Say also what the examples show of the rules, and line by line what none of them shows.")
    private boolean asked;

    private Optional<ExampleCoverage> measured = Optional.empty();
    private boolean one;

    boolean isAsked() {
        return asked;
    }

    /**
     * Measures it, if it is asked for.
     *
     * @param id the one rule, or row of a table, that is asked for; {@code null} for all
     */
    void measure(Path folder, RuleBook shipped, RuleBook layered, @Nullable String id, SuiteResult result) {
        if (asked) {
            one = id != null;
            measured = Optional.of(ExampleCoverage.of(
                    folder,
                    shipped,
                    layered,
                    rule -> id == null
                            ? rule.isLive()
                            : rule.id().equals(id) || rule.file().equals(id),
                    result.results()));
        }
    }

    Optional<ExampleCoverage> measured() {
        return measured;
    }

    /** In words. Arrangements are many: which are missing is told where they are required, or one rule is asked about. */
    String text(List<Requirement> required) {
        Set<Measure> told = EnumSet.allOf(Measure.class);
        if (!one && required.stream().noneMatch(each -> each.of().equals(Measure.SCOPE.written()))) {
            told.remove(Measure.SCOPE);
        }
        return measured.map(coverage -> "\n" + CoverageText.text(coverage, told))
                .orElse("");
    }

    /** A sentence for each requirement that is not met. */
    List<String> shortfalls(List<Requirement> required) {
        return RequireOption.shortfalls(
                required, measured.map(ExampleCoverage::shares).orElse(Map.of()));
    }
}
