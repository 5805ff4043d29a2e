package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.impact.AnswerChange.What;
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
        this.tallies = new Tallies(older, newer, this.days, groups, pairs);
    }

    private static RuleAlone asking(RuleBook book, List<Rule> rules) {
        return RuleAlone.of(book, rules, book.thresholds(), RuleSelection.LIVE);
    }

    /**
     * What comes of a case.
     *
     * @param changes the answers that differ, each once, with the days on which it does
     * @param answers the newer book's of the last day; where a rule was not answered by a fault in Heed, those in which it
     *     was not: then the case counts for nothing
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
        @Nullable Assessment last = null;
        for (LocalDate day : days) {
            Assessment then = before.assess(caseFile, day);
            last = after.assess(caseFile, day);
            if (then.faulted() || last.faulted()) {
                return new Seen(List.of(), then.faulted() ? then : last);
            }
            Map<String, Outcome> was = byRule(then);
            Map<String, Outcome> is = byRule(last);
            for (RulePair pair : pairs) {
                compare(
                        new Causes(pair, caseFile, day),
                        pair,
                        pair.older().map(rule -> was.get(rule.id())).orElse(null),
                        pair.newer().map(rule -> is.get(rule.id())).orElse(null),
                        new Taking(caseFile.id(), day, found));
            }
        }
        List<AnswerChange> changes = List.copyOf(found.values());
        tallies.add(caseFile.id(), changes);
        return new Seen(changes, Objects.requireNonNull(last));
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

    private static void compare(
            Causes causes, RulePair pair, @Nullable Outcome was, @Nullable Outcome is, Taking taking) {
        Map<String, Asked> asked = Asked.of(was);
        Map<String, Asked> now = Asked.of(is);
        now.forEach((about, how) -> {
            Asked earlier = asked.get(about);
            if (earlier == null) {
                taking.take(What.NEWLY_ASKED, pair, about, how, List.of(), causes, asks(about, true));
            } else if (!how.parts(earlier).isEmpty()) {
                taking.take(What.ASKED_OTHERWISE, pair, about, how, how.parts(earlier), causes, as(about, how));
            }
        });
        asked.forEach((about, how) -> {
            if (!now.containsKey(about)) {
                taking.take(What.NO_LONGER_ASKED, pair, about, how, List.of(), causes, asks(about, false));
            }
        });
        boolean couldNot = was instanceof Outcome.CannotTell;
        boolean cannot = is instanceof Outcome.CannotTell;
        if (cannot && !couldNot) {
            taking.take(What.CANNOT_TELL_NOW, pair, "", null, List.of(), causes, Impact::cannotTell);
        } else if (couldNot && (is instanceof Outcome.Quiet || is instanceof Outcome.OutOfScope)) {
            taking.take(What.CAN_TELL_NOW, pair, "", null, List.of(), causes, each -> !cannotTell(each));
        }
    }

    private static Predicate<Optional<Outcome>> asks(String about, boolean asks) {
        return outcome -> Asked.of(outcome.orElse(null)).containsKey(about) == asks;
    }

    private static Predicate<Optional<Outcome>> as(String about, Asked how) {
        return outcome -> {
            Asked asked = Asked.of(outcome.orElse(null)).get(about);
            return asked != null && asked.parts(how).isEmpty();
        };
    }

    private static boolean cannotTell(Optional<Outcome> outcome) {
        return outcome.orElse(null) instanceof Outcome.CannotTell;
    }

    /** Takes what differs on one day, and keeps it once for all days. */
    private record Taking(String caseId, LocalDate day, Map<List<Object>, AnswerChange> found) {

        void take(
                What what,
                RulePair pair,
                String about,
                @Nullable Asked how,
                List<String> parts,
                Causes causes,
                Predicate<Optional<Outcome>> made) {
            found.compute(List.of(what, pair.rule().id(), about), (same, earlier) -> {
                if (earlier != null) {
                    return earlier.alsoOn(day);
                }
                Rule rule = pair.rule();
                return new AnswerChange(
                        caseId,
                        what,
                        rule.id(),
                        how == null ? "" : how.key(),
                        how == null ? rule.to().key() : how.roles().get(0),
                        how == null ? rule.level().key() : how.level(),
                        parts,
                        List.of(day),
                        causes.of(made, what != What.ASKED_OTHERWISE));
            });
        }
    }
}
