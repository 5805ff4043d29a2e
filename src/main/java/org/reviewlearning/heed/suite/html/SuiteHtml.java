package org.reviewlearning.heed.suite.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.suite.coverage.ExampleCoverage;

/**
 * What came of examples as one HTML file that needs nothing else, for whoever answers for rules: first the examples that
 * disagree with their rule, with what was expected and what came side by side, then every rule with its examples as
 * sentences. The same results give the same bytes.
 *
 * <pre>{@code Files.writeString(file, SuiteHtml.of(Suite.run(folder, book), book));}</pre>
 */
public final class SuiteHtml {

    private SuiteHtml() {}

    /**
     * The page.
     *
     * @param book the rules the examples are about; {@code null} where they could not be opened
     */
    public static String of(SuiteResult result, @Nullable RuleBook book) {
        return of(result, book, null, List.of());
    }

    /**
     * The page, which also tells what the examples show of each rule, and marks in the rule's own text what none shows.
     *
     * @param book the rules the examples are about; {@code null} where they could not be opened
     * @param coverage what the examples show; {@code null} where it was not measured
     * @param shortfalls a sentence for each requirement that is not met
     */
    public static String of(
            SuiteResult result, @Nullable RuleBook book, @Nullable ExampleCoverage coverage, List<String> shortfalls) {
        return new SuitePage(result, book, coverage, shortfalls).page().html();
    }
}
