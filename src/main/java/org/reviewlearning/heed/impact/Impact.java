package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.impact.AnswerChange.What;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Rule;

/**
 * What a change of the rules would do to the questions asked, before it is put in place. Cases are handed to it one by one,
 * and none is kept: memory does not grow with their number.
 *
 * <pre>{@code
 * Impact impact = new Impact(RuleBook.shipped(), RuleBook.shipped().and(local), days, Map.of());
 * cases.forEach(impact::add);
 * System.out.println(ImpactText.of(impact.summary()));
 * }</pre>
 *
 * <p>Only live rules are asked, and of them those that differ between the books: any other answers the same. Not to be shared
 * between threads.
 */
public final class Impact {

    private final List<LocalDate> days;
    private final boolean everything;
    private final List<RulePair> pairs;
    private final RuleAlone before;
    private final RuleAlone after;
    private final Tallies tallies;

    /**
     * An impact of which no case is known yet.
     *
     * @param older the rules in use
     * @param newer the rules that would be
     * @param days the days to look from
     * @param groups the group of a child, by the id of its case, where the host names groups; empty for none. A child that
     *     is not named is in no group. What is told of groups is only how many
     * @throws IllegalArgumentException if no day is given
     */
    public Impact(RuleBook older, RuleBook newer, Collection<LocalDate> days, Map<String, String> groups) {
        this(older, newer, days, groups, false);
    }

    /** An impact that also tells what changes no question: what a rule rests on, what it lacks, and that it is out of scope. */
    public static Impact onEveryAnswer(RuleBook older, RuleBook newer, Collection<LocalDate> days) {
        return new Impact(older, newer, days, Map.of(), true);
    }

    private Impact(
            RuleBook older,
            RuleBook newer,
            Collection<LocalDate> days,
            Map<String, String> groups,
            boolean everything) {
        this.everything = everything;
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        this.days = List.copyOf(new TreeSet<>(days));
        if (this.days.isEmpty()) {
            throw new IllegalArgumentException("Impact needs a day to look from.");
        }
        this.pairs = RulePair.between(older, newer);
        this.before = asking(
                older,
                pairs.stream().map(RulePair::older).flatMap(Optional::stream).toList());
        this.after = asking(
                newer,
                pairs.stream().map(RulePair::newer).flatMap(Optional::stream).toList());
        Map<String, String> titles = titles(older, newer, pairs);
        this.tallies = new Tallies(older.name(), newer.name(), this.days, groups, titles, titles.keySet());
    }

    private static Map<String, String> titles(RuleBook older, RuleBook newer, List<RulePair> pairs) {
        RegisterRules before = new RegisterRules(Register.of(older));
        RegisterRules after = new RegisterRules(Register.of(newer));
        Map<String, String> titles = new TreeMap<>();
        pairs.forEach(
                pair -> titles.put(pair.rule().id(), (pair.newer().isPresent() ? after : before).title(pair.rule())));
        return titles;
    }

    private static RuleAlone asking(RuleBook book, List<Rule> rules) {
        return RuleAlone.of(book, rules, book.thresholds(), RuleSelection.LIVE);
    }

    /**
     * What comes of a case.
     *
     * @param changes the answers that differ, each once, with the days on which it does
     * @param answers the newer book's of the last day; where a rule was not answered by a fault in Heed, those in which it
     *     was not: on that day nothing is said of that rule, and where no rule was answered the case counts for nothing
     */
    public record Seen(List<AnswerChange> changes, Assessment answers) {

        /** Copies the list. */
        public Seen {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Has both books answer about a case on every day, and counts what differs.
     *
     * @param caseFile one that was not there before
     * @throws IllegalArgumentException if the case holds what a book does not know, or a day lies outside the calendar
     */
    public Seen add(CaseFile caseFile) {
        Map<List<Object>, AnswerChange> found = new LinkedHashMap<>();
        @Nullable Assessment told = null;
        boolean compared = pairs.isEmpty();
        for (LocalDate day : days) {
            Assessment then = before.assess(caseFile, day);
            Assessment now = after.assess(caseFile, day);
            told = told != null && told.faulted() ? told : then.faulted() ? then : now;
            Map<String, Outcome> was = byRule(then);
            Map<String, Outcome> is = byRule(now);
            for (RulePair pair : pairs) {
                Outcome older = pair.older().map(rule -> was.get(rule.id())).orElse(null);
                Outcome newer = pair.newer().map(rule -> is.get(rule.id())).orElse(null);
                if (!isFault(older) && !isFault(newer)) {
                    compared = true;
                    compare(
                            pair,
                            caseFile,
                            Answered.of(older),
                            Answered.of(newer),
                            new Taking(caseFile.id(), day, found));
                }
            }
        }
        List<AnswerChange> changes = List.copyOf(found.values());
        if (compared) {
            tallies.add(caseFile.id(), changes);
        }
        return new Seen(changes, Objects.requireNonNull(told));
    }

    private static boolean isFault(@Nullable Outcome outcome) {
        return outcome != null && outcome.gaps().stream().anyMatch(Gap.Fault.class::isInstance);
    }

    /** What was found so far. */
    public ImpactSummary summary() {
        return tallies.summary();
    }

    private static Map<String, Outcome> byRule(Assessment assessment) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        assessment.outcomes().forEach(outcome -> outcomes.put(outcome.rule().id(), outcome));
        return outcomes;
    }

    private void compare(RulePair pair, CaseFile caseFile, Answered was, Answered is, Taking taking) {
        List<AnswerDifference> found = AnswerDifference.between(was, is, everything);
        Causes causes = found.isEmpty() ? null : new Causes(pair, caseFile, taking.day());
        for (AnswerDifference each : found) {
            taking.take(
                    pair.rule(),
                    each,
                    () -> Objects.requireNonNull(causes)
                            .of(
                                    outcome -> each.isMadeBy(Answered.of(outcome.orElse(null)), is, everything),
                                    each.what() != What.ASKED_OTHERWISE));
        }
    }

    /** Takes what differs on one day, and keeps it once for all days. */
    private record Taking(String caseId, LocalDate day, Map<List<Object>, AnswerChange> found) {

        void take(Rule rule, AnswerDifference difference, Supplier<AnswerChange.Why> cause) {
            found.compute(List.of(difference.what(), rule.id(), difference.about()), (same, earlier) -> {
                if (earlier != null) {
                    return earlier.alsoOn(day);
                }
                return difference.in(
                        caseId, rule.id(), rule.to().key(), rule.level().key(), day, cause.get());
            });
        }
    }
}
