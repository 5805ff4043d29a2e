package org.reviewlearning.heed.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.WorkerRole;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Which days must have been supplied for each way a pattern can bound its own days, as a table: of what happened on one
 * day, the days themselves; of what lasts, days of which every such record has at least one. Everything is invented.
 */
class SearchedPeriodTest {

    /** A Friday; three months before it is 1 December 2023. */
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static final List<String> SIGNS = List.of(">", ">=", "<", "<=", "==", "!=");
    private static final String BACK = "$day.back(\"visits.long\")";

    @TempDir
    private Path folder;

    @Test
    void every_way_to_bound_a_search_has_its_days() {
        List<String> forms = new ArrayList<>();
        for (String own :
                List.of("on", "$day.due(\"visits.six-weeks\", on)", "$day.before(\"visits.six-weeks\", on)")) {
            SIGNS.forEach(sign -> forms.add("Visit( " + own + " " + sign + " " + BACK + " )"));
        }
        for (String own : List.of("from", "until", "ending.on", "$day.due(\"visits.six-weeks\", until)")) {
            SIGNS.forEach(sign -> forms.add("Placement( " + own + " " + sign + " " + BACK + " )"));
            SIGNS.forEach(sign -> forms.add("Placement( until == null || " + own + " " + sign + " " + BACK + " )"));
        }
        forms.addAll(List.of(
                "Visit( seen == Answer.NO )",
                "Visit( on > " + BACK + ", on <= $day.on )",
                "Visit( on > " + BACK + " || seen == Answer.NO )",
                "Visit( on > $day.on )",
                "Placement( until == null )",
                "Placement( ending == null )",
                "Placement( until != null )",
                "Placement( from <= " + BACK + ", until == null || until > " + BACK + " )",
                "Placement( from < " + BACK + ", until > $day.before(\"visits.six-weeks\", $day.on) )",
                "Placement( from > " + BACK + ", until < " + BACK + " )",
                "Visit( on > $worker.from )",
                "Visit( on >= $day.due(\"visits.six-weeks\", $worker.from) )",
                "Visit( on > $worker.until )",
                "Visit( on < $worker.until )",
                "Placement( until == null || until > $worker.until )",
                "Placement( from <= $worker.until, until == null || until > $worker.until )",
                "Placement( $worker.cover == Answer.YES, from > $worker.from )"));

        Golden.check(
                "reading/searched.txt",
                forms.stream()
                        .map(form -> line(form))
                        .collect(Collectors.joining("\n", "As at 1 March 2024.\n", "\n")));
    }

    /** The days under each of three workers: one who left, one who was there two days ago, and one who is there. */
    private String line(String form) {
        if (!form.contains("$worker")) {
            return form + "\n    " + days(form, worker(null), DAY);
        }
        return form + "\n    the worker left on 1 February: " + days(form, worker(LocalDate.of(2024, 2, 1)), DAY)
                + "\n    was there on 28 February:      " + days(form, worker(null), LocalDate.of(2024, 2, 28))
                + "\n    is there:                      " + days(form, worker(null), DAY);
    }

    private static Involvement worker(@Nullable LocalDate until) {
        return new Involvement(
                "w1",
                WorkerRole.SOCIAL_WORKER,
                "W1",
                LocalDate.of(2024, 1, 8),
                Answer.NO,
                null,
                until == null ? null : new Step(until, null),
                null,
                null);
    }

    private String days(String form, Involvement worker, LocalDate supplied) {
        RuleBook book = TestBook.in(newFolder())
                .rule("asks", "$worker : Involvement( role == WorkerRole.SOCIAL_WORKER )\nnot " + form)
                .open();
        CaseView view = new CaseView(
                CaseFile.about("INVENTED")
                        .with(worker)
                        .covering(Coverage.whole(Involvement.class, supplied))
                        .build(),
                new AsAt(
                        DAY,
                        book.thresholds().stream()
                                .flatMap(each -> each.on(DAY).stream())
                                .collect(Collectors.toMap(Threshold.InForce::name, Threshold.InForce::amount)),
                        WorkingDays.englandAndWales()));
        Element.Absent none = book.rules().get(0).condition().lines().stream()
                .filter(Element.Absent.class::isInstance)
                .map(Element.Absent.class::cast)
                .findFirst()
                .orElseThrow();
        SearchedPeriod search = SearchedPeriod.of(
                view.patterns().of(none.pattern()), view, new Evaluator(view), Map.of("$worker", worker));
        return search.possible()
                ? (search.from() == null ? "the beginning" : search.from()) + " to " + search.to()
                : "none: there can be no such record";
    }

    private Path newFolder() {
        try {
            return java.nio.file.Files.createTempDirectory(folder, "rules");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
