package org.reviewlearning.heed.suite;

import java.util.List;
import java.util.stream.Stream;
import org.reviewlearning.heed.text.Problem;

/**
 * What came of running the examples beside a folder's rules.
 *
 * @param results one for each example that ran, by file and then in its order
 * @param problems what kept examples from running, live rules that lack an example, and what is wrong with the book as a
 *     whole, in reading order
 */
public record SuiteResult(List<ExampleResult> results, List<Problem> problems) {

    /** Copies the lists. */
    public SuiteResult {
        results = List.copyOf(results);
        problems = problems.stream().sorted().toList();
    }

    /** Both together. */
    public SuiteResult and(SuiteResult other) {
        return new SuiteResult(
                Stream.concat(results.stream(), other.results.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    /** The examples that disagree with their rule. */
    public List<ExampleResult> disagreements() {
        return results.stream().filter(result -> !result.agrees()).toList();
    }

    /** Whether something ran, everything agreed, and nothing kept an example from running. */
    public boolean passed() {
        return !results.isEmpty() && problems.isEmpty() && disagreements().isEmpty();
    }
}
