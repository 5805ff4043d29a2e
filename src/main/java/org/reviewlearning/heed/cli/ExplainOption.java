package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Nearest;

/**
 * {@code --explain}, for one case.
 *
 * @param rule the rule to explain; empty for every rule that is asked
 */
record ExplainOption(String rule) {

    private static final String ONE_CASE =
            "Explanations are for one case. They say how near a rule was, and put side by side for several children"
                    + " that would be a ranking.\n"
                    + "Maybe give one case, or leave out --explain.";

    /**
     * Looks at what was said on the command line, before anything is read.
     *
     * @throws WrongUsage if the explanation cannot be meant like this
     */
    void check(List<String> cases, OutputFormat form) {
        if (cases.isEmpty()) {
            throw new WrongUsage(
                    rule.isEmpty()
                            ? "Say which case to explain."
                            : "Say which case to explain. What comes after --explain, here " + rule
                                    + ", is taken for a rule.\nMaybe put the case first: heed assess " + rule
                                    + " --as-at DATE --explain");
        }
        if (form != OutputFormat.TEXT) {
            throw new WrongUsage("Explanations are words to be read about one case. They say how near a rule was, and"
                    + " gathered as data that would be a ranking.\nMaybe leave out --format, or --explain.");
        }
        if (cases.size() > 1) {
            throw new WrongUsage(ONE_CASE);
        }
    }

    /**
     * Looks that the rule is in the book.
     *
     * @throws WrongUsage if it is not
     */
    void check(RuleBook book) {
        List<String> known = book.rules().stream().map(Rule::id).toList();
        if (rule.isEmpty() || known.contains(rule)) {
            return;
        }
        List<String> rows =
                known.stream().filter(each -> each.startsWith(rule + "/")).toList();
        if (!rows.isEmpty()) {
            throw new WrongUsage(rule + " reads a table; each row is a rule of its own.\nMaybe one of these: "
                    + String.join(", ", rows) + ".");
        }
        String next = Nearest.hint(
                rule,
                known,
                isThere()
                        ? "Maybe it is a case; cases come before --explain."
                        : "The rules are: " + String.join(", ", known) + ".");
        throw new WrongUsage("There is no rule " + rule + " to explain.\n" + next);
    }

    /** Refuses a second case, which a folder or a file with one case a line may hold. */
    void another() {
        throw new WrongUsage(ONE_CASE);
    }

    /** The explanation, in words. */
    String of(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        try {
            if (rule.isEmpty()) {
                ExplanationText.write(assessment, text);
            } else {
                ExplanationText.write(assessment, rule, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private boolean isThere() {
        try {
            return rule.equals("-") || Files.exists(Path.of(rule));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
