package org.reviewlearning.heed.baseline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.baseline.BaselineDocument.Answers;
import org.reviewlearning.heed.baseline.BaselineDocument.RuleSays;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.AnswerDifference;
import org.reviewlearning.heed.impact.Answered;
import org.reviewlearning.heed.impact.Tallies;

/**
 * Holds the answers of two baselines against each other, case by case; both are read once, side by side, so that memory does
 * not grow with the cases.
 *
 * <p>Answers of one day are held against those of the same; where each baseline is of a single day, whichever that is, those
 * of one day against those of the other. What may make an answer differ is said by what both keep, and was not tried: two
 * folders of rules and the cases tell more, by {@link org.reviewlearning.heed.impact.Impact}.
 */
public final class Comparison {

    /** So many cases are told one by one. */
    private static final int MOST_TOLD = 100;

    private static final Answered NOT_ASKED = new Answered(null, Map.of(), List.of());

    private final BaselineFile older;
    private final BaselineFile newer;
    private final Consumer<AnswerChange> each;
    private final boolean everything;
    private final Map<LocalDate, LocalDate> days = new TreeMap<>();
    private final List<RulePair> pairs;
    private final Tallies tallies;
    private final List<ComparisonSummary.OfCase> told = new ArrayList<>();
    private final Missing onlyThen = new Missing();
    private final Missing onlyNow = new Missing();
    private int changed;
    private int otherFacts;

    private static final class Missing {
        private final List<String> ids = new ArrayList<>();
        private int cases;

        void add(String id) {
            cases++;
            if (ids.size() < MOST_TOLD) {
                ids.add(id);
            }
        }

        ComparisonSummary.Missing told() {
            return new ComparisonSummary.Missing(cases, List.copyOf(ids));
        }
    }

    private Comparison(
            BaselineFile older,
            BaselineFile newer,
            Map<String, String> groups,
            boolean everything,
            Consumer<AnswerChange> each) {
        this.older = older;
        this.newer = newer;
        this.everything = everything;
        this.each = each;
        pairDays();
        pairs = RulePair.of(older.rules(), newer.rules(), RulePair.madeOtherwise(made(older), made(newer)));
        Map<String, String> titles = new TreeMap<>();
        pairs.forEach(pair -> titles.put(pair.rule().rule(), pair.rule().title()));
        this.tallies = new Tallies(
                made(older).ruleBook(),
                made(newer).ruleBook(),
                List.copyOf(days.values()),
                groups,
                titles,
                pairs.stream()
                        .filter(pair -> pair.reasons().ruleDiffers())
                        .map(pair -> pair.rule().rule())
                        .toList());
    }

    /**
     * Holds the newer answers against the older, to the end of both or until something is wrong with one of them.
     *
     * @param each takes every answer that differs, by the case's id
     * @return what differs; only to be used where neither baseline {@linkplain BaselineFile#problems has problems} afterwards
     * @throws IOException if one of them cannot be read
     * @throws IllegalArgumentException if the beginning of one could not be read, or they have no day in common
     */
    public static ComparisonSummary of(BaselineFile older, BaselineFile newer, Consumer<AnswerChange> each)
            throws IOException {
        return new Comparison(older, newer, Map.of(), true, each).run();
    }

    /**
     * As {@link #of}, of questions and of rules that can or cannot tell alone, as an impact tells of.
     *
     * @param groups the group of a child, by the id of its case; empty for none
     */
    public static ComparisonSummary ofQuestions(
            BaselineFile older, BaselineFile newer, Map<String, String> groups, Consumer<AnswerChange> each)
            throws IOException {
        return new Comparison(older, newer, groups, false, each).run();
    }

    private static Earlier.Made made(BaselineFile file) {
        return file.made()
                .orElseThrow(() -> new IllegalArgumentException("The first line of a baseline could not be read."));
    }

    /** The day of the newer for each of the older. */
    private void pairDays() {
        if (older.days().size() == 1 && newer.days().size() == 1) {
            days.put(older.days().get(0), newer.days().get(0));
        } else {
            older.days().stream().filter(newer.days()::contains).forEach(day -> days.put(day, day));
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("The two have no day in common.");
        }
    }

    private ComparisonSummary run() throws IOException {
        AnswersByCase then = new AnswersByCase(older, days::containsKey);
        AnswersByCase now = new AnswersByCase(newer, days::containsValue);
        while (then.id != null || now.id != null) {
            int order = then.id == null ? 1 : now.id == null ? -1 : then.id.compareTo(now.id);
            if (order < 0) {
                onlyThen.add(Objects.requireNonNull(then.id));
            } else if (order > 0) {
                onlyNow.add(Objects.requireNonNull(now.id));
            } else {
                compare(Objects.requireNonNull(now.id), then.answers, now.answers);
            }
            if (order <= 0) {
                then.next();
            }
            if (order >= 0) {
                now.next();
            }
        }
        return new ComparisonSummary(
                1,
                made(older),
                made(newer),
                List.copyOf(days.keySet()),
                tallies.summary(),
                otherFacts,
                told,
                changed - told.size(),
                onlyThen.told(),
                onlyNow.told(),
                older.days().stream().filter(day -> !days.containsKey(day)).toList(),
                newer.days().stream().filter(day -> !days.containsValue(day)).toList());
    }

    private void compare(String caseId, Map<LocalDate, Answers> then, Map<LocalDate, Answers> now) {
        Map<List<Object>, AnswerChange> found = new LinkedHashMap<>();
        boolean other = false;
        for (Map.Entry<LocalDate, LocalDate> day : days.entrySet()) {
            Answers was = then.get(day.getKey());
            Answers is = now.get(day.getValue());
            if (was != null && is != null) {
                boolean facts = !was.facts().equals(is.facts());
                other |= facts && was.asAt().equals(is.asAt());
                compare(was, is, facts, found);
            }
        }
        otherFacts += other ? 1 : 0;
        List<AnswerChange> changes = List.copyOf(found.values());
        tallies.add(caseId, changes);
        changes.forEach(each);
        if (!changes.isEmpty()) {
            changed++;
            if (told.size() < MOST_TOLD) {
                told.add(new ComparisonSummary.OfCase(caseId, changes));
            }
        }
    }

    private void compare(Answers was, Answers is, boolean facts, Map<List<Object>, AnswerChange> found) {
        Map<String, Answered> before = was.byRule(older.rules());
        Map<String, Answered> after = is.byRule(newer.rules());
        for (RulePair pair : pairs) {
            RuleSays rule = pair.rule();
            List<AnswerDifference> differences =
                    AnswerDifference.between(of(pair.older(), before), of(pair.newer(), after), everything);
            for (AnswerDifference each : differences) {
                found.compute(
                        List.of(each.what(), rule.rule(), each.about()),
                        (same, earlier) -> earlier != null
                                ? earlier.alsoOn(is.asAt())
                                : each.in(
                                        is.caseId(),
                                        rule.rule(),
                                        rule.part("asked of"),
                                        rule.part("level"),
                                        is.asAt(),
                                        pair.reasons().of(each, facts, was.asAt(), is.asAt())));
            }
        }
    }

    private static Answered of(@Nullable RuleSays rule, Map<String, Answered> answers) {
        return rule == null ? NOT_ASKED : answers.getOrDefault(rule.rule(), NOT_ASKED);
    }
}
