package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.baseline.Baseline;
import org.reviewlearning.heed.baseline.BaselineFile;
import org.reviewlearning.heed.baseline.Comparison;
import org.reviewlearning.heed.baseline.ComparisonPage;
import org.reviewlearning.heed.baseline.ComparisonSummary;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cli.cases.CasesNamed;
import org.reviewlearning.heed.cli.cases.ReturnsSource;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.Impact;
import org.reviewlearning.heed.impact.ImpactSummary;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.wording.English;

/**
 * Answers held against answers: those of baselines, and those that rules give now about the cases named.
 *
 * @param cases the cases named on the command line
 * @param returns further cases; {@code null} for none
 * @param each takes every change; {@code null} where none is wanted one by one
 */
record AnswersCompared(
        List<String> cases,
        @Nullable ReturnsSource returns,
        Vocabulary words,
        OutputFormat form,
        @Nullable ResultFile each,
        Console console) {

    private static final int MOST_TOLD = 100;

    /**
     * One of both.
     *
     * @param baseline the file; absent for rules
     * @param rules the folder of rules; empty for a baseline, and for the rules in the jar
     * @param layers over them
     */
    record Side(@Nullable Path baseline, Optional<Path> rules, List<Path> layers) {}

    /** What two folders of rules answer differently; the exit code. */
    int ofRules(Side older, Side newer, List<LocalDate> days) {
        RuleBook before = open(older);
        RuleBook after = open(newer);
        if (before == null || after == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        Impact impact = Impact.onEveryAnswer(before, after, days);
        TreeMap<String, List<AnswerChange>> first = new TreeMap<>();
        int code = run(after, caseFile -> {
            Impact.Seen seen = impact.add(caseFile);
            seen.changes().forEach(KeptAnswers.into(each));
            if (!seen.changes().isEmpty()) {
                first.put(caseFile.id(), seen.changes());
            }
            if (first.size() > MOST_TOLD) {
                first.pollLastEntry();
            }
            return seen.answers();
        });
        ImpactSummary summary = impact.summary();
        if (summary.children() == 0) {
            return code;
        }
        List<ComparisonSummary.OfCase> told = first.entrySet().stream()
                .map(one -> new ComparisonSummary.OfCase(one.getKey(), one.getValue()))
                .toList();
        int more = summary.changed() - told.size();
        console.result(
                switch (form) {
                    case JSON ->
                        JsonText.line(Data.object("format", 1, "answers", summary, "cases", told, "casesNotTold", more))
                                + "\n";
                    case HTML -> ComparisonPage.html(summary, told, more);
                    default -> ComparisonPage.text(summary, told, more);
                });
        return code == ExitCode.DONE && summary.changed() > 0 ? ExitCode.EXAMPLES_DISAGREE : code;
    }

    /** What two baselines hold differently; the exit code. */
    int ofBaselines(Path older, Path newer) {
        BaselineFile then = KeptAnswers.open(older, console).orElse(null);
        BaselineFile now = KeptAnswers.open(newer, console).orElse(null);
        if (then == null || now == null) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        return compared(then, now, () -> Comparison.of(then, now, KeptAnswers.into(each)))
                .map(found -> told(found, ExitCode.DONE))
                .orElse(ExitCode.CASES_HAVE_PROBLEMS);
    }

    /**
     * What a baseline holds otherwise than rules answer now; the exit code.
     *
     * @param days to look from; none for those of the baseline
     * @param then whether the baseline is the older of both
     * @param accept whether it is renewed
     */
    int ofBaseline(Path file, Side rules, List<LocalDate> days, boolean then, boolean accept) {
        return answeredNow(file, rules, days, (kept, baseline, code) -> {
            BaselineFile now = BaselineFile.of(baseline);
            BaselineFile older = then ? kept : now;
            BaselineFile newer = then ? now : kept;
            ComparisonSummary found = compared(older, newer, () -> Comparison.of(older, newer, KeptAnswers.into(each)))
                    .orElse(null);
            if (found == null) {
                return ExitCode.CASES_HAVE_PROBLEMS;
            }
            int differs = told(found, code);
            if (!accept) {
                return differs;
            }
            if (code != ExitCode.DONE) {
                console.say(file + " was left as it was: not every case was answered.");
                return code;
            }
            kept.close();
            try (ResultFile renewed = ResultFile.begin(file)) {
                baseline.write(line -> renewed.write(line + "\n"));
                renewed.keep();
            }
            console.say(file + " was renewed: it holds what is answered now.");
            return ExitCode.DONE;
        });
    }

    /** Who would be asked about otherwise than a baseline has it; the exit code. */
    int impact(Path file, Side rules, List<LocalDate> days, Map<String, String> groups) {
        return answeredNow(file, rules, days, (kept, baseline, code) -> {
            BaselineFile now = BaselineFile.of(baseline);
            return compared(kept, now, () -> Comparison.ofQuestions(kept, now, groups, KeptAnswers.into(each)))
                    .map(found -> {
                        missing("Answered then, and not among these cases", found.onlyThen());
                        missing("Among these cases, and not answered then", found.onlyNow());
                        console.result(ImpactResults.written(found.answers(), form));
                        return code;
                    })
                    .orElse(ExitCode.CASES_HAVE_PROBLEMS);
        });
    }

    private void missing(String what, ComparisonSummary.Missing missing) {
        if (missing.cases() > 0) {
            console.say(what + ": " + English.counted(missing.cases(), "case") + ", for instance "
                    + missing.caseIds().get(0) + ".");
        }
    }

    /** What is done with a baseline, and with what is answered now. */
    private interface Answers {
        int take(BaselineFile kept, Baseline now, int code) throws IOException;
    }

    private int answeredNow(Path file, Side rules, List<LocalDate> days, Answers answers) {
        BaselineFile kept = KeptAnswers.open(file, console).orElse(null);
        if (kept == null) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        RuleBook book = open(rules);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        try (kept) {
            Baseline now = new Baseline(book, days.isEmpty() ? kept.days() : days);
            int code = run(book, now::add);
            return now.answers() == 0 ? code : answers.take(kept, now, code);
        } catch (IOException e) {
            console.say(file + " could not be read to its end. Maybe it may not be opened, or changed meanwhile.");
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
    }

    private Optional<ComparisonSummary> compared(
            BaselineFile older, BaselineFile newer, KeptAnswers.Reading<ComparisonSummary> comparing) {
        try {
            return KeptAnswers.compared(older, newer, comparing, console);
        } catch (IllegalArgumentException e) {
            console.say(e.getMessage() + " Name days of the baseline, or none; or one day, where it has only one.");
            return Optional.empty();
        }
    }

    private int told(ComparisonSummary found, int code) {
        console.somethingCameOfIt();
        console.result(
                switch (form) {
                    case JSON -> JsonText.line(found.asData()) + "\n";
                    case HTML -> ComparisonPage.html(found);
                    default -> ComparisonPage.text(found);
                });
        return code == ExitCode.DONE && !found.same() ? ExitCode.EXAMPLES_DISAGREE : code;
    }

    private @Nullable RuleBook open(Side side) {
        return RulesFolder.open(side.rules(), side.layers(), words, console).orElse(null);
    }

    private interface Answering {
        Assessment of(CaseFile caseFile);
    }

    private int run(RuleBook book, Answering answering) {
        return new AssessRun(new KeptAnswers.Quietly(console), null, null, false, console)
                .run(answering::of, CasesNamed.sources(cases, returns, book.vocabulary(), console));
    }
}
