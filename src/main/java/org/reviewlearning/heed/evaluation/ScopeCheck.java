package org.reviewlearning.heed.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Rule;

/** Whether a rule is about this child on this day. Out only when it is known to be; otherwise what is missing. */
public final class ScopeCheck {

    private final Set<String> without;
    private final LocalDate day;
    private final Set<ArrangementKind> arrangements;
    private final Set<Gap> sortNotRecorded = new LinkedHashSet<>();
    private final boolean arrangementKnown;
    private final boolean mayHaveChanged;
    private final @Nullable LocalDate bornOn;

    /**
     * For one case on one day.
     *
     * @param without the names of thresholds that have no value on it
     */
    public ScopeCheck(CaseView view, Set<String> without) {
        this.without = without;
        this.day = view.asAt().on();
        this.bornOn = view.caseFile().child().bornOn();
        List<Arrangement> all = view.caseFile().facts(Arrangement.class);
        Set<ArrangementKind> today = new LinkedHashSet<>();
        for (Arrangement arrangement : all) {
            ArrangementKind of = arrangement.of();
            if (holds(arrangement, day) && of != null) {
                today.add(of);
            } else if (holds(arrangement, day)) {
                sortNotRecorded.add(new Gap.NotRecorded(arrangement, "of"));
            }
        }
        ArrangementKind stated = view.caseFile().child().arrangement();
        boolean supplied = view.caseFile().supplied().whole(FactKind.of(Arrangement.class), day, day);
        if (stated != null && (all.isEmpty() || !sortNotRecorded.isEmpty())) {
            today.add(stated);
            sortNotRecorded.clear();
        }
        this.arrangements = today;
        this.arrangementKnown = !today.isEmpty() || supplied || !sortNotRecorded.isEmpty();
        this.mayHaveChanged = !supplied && all.stream().anyMatch(each -> holds(each, day) && each.until() == null);
    }

    /** How the child is looked after on the day, as far as it is recorded. */
    public Set<ArrangementKind> arrangements() {
        return Set.copyOf(arrangements);
    }

    private static boolean holds(Arrangement arrangement, LocalDate day) {
        LocalDate until = arrangement.until();
        return !arrangement.from().isAfter(day) && (until == null || until.isAfter(day));
    }

    /**
     * What becomes of a rule that is not about the child, or of which that cannot be told; empty where it is.
     *
     * @param used the names of the thresholds the rule uses
     */
    public Optional<Outcome> of(Rule rule, Set<String> used) {
        if (!Collections.disjoint(used, without)) {
            String none = used.stream().filter(without::contains).findFirst().orElseThrow();
            return out(rule, "no value of " + none + " is in force on this day");
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        if (!arrangementKnown) {
            gaps.add(new Gap.ChildNotRecorded("arrangement"));
        } else if (Collections.disjoint(arrangements, rule.scope().arrangements())) {
            if (!sortNotRecorded.isEmpty()) {
                return cannotTell(rule, sortNotRecorded);
            }
            if (mayHaveChanged) {
                // It was another one when arrangements were last supplied. Out is said only of what is known to be.
                return cannotTell(
                        rule, Set.of(new Gap.NotSupplied(FactKind.of(Arrangement.class), "", true, day, day)));
            }
            return out(
                    rule,
                    arrangements.isEmpty()
                            ? "no arrangement holds on this day"
                            : "the arrangement is " + words(arrangements) + "; the rule is for "
                                    + words(rule.scope().arrangements()) + because(rule));
        }
        Ages ages = rule.scope().ages();
        if (ages != null) {
            if (bornOn == null) {
                gaps.add(new Gap.ChildNotRecorded("bornOn"));
            } else if (day.isBefore(birthday(bornOn, ages.from())) || !day.isBefore(birthday(bornOn, ages.to() + 1))) {
                return out(rule, "the rule is for ages " + ages.from() + " to " + ages.to());
            }
        }
        return gaps.isEmpty() ? Optional.empty() : cannotTell(rule, gaps);
    }

    private static Optional<Outcome> out(Rule rule, String why) {
        return Optional.of(new Outcome.OutOfScope(rule, why));
    }

    private static Optional<Outcome> cannotTell(Rule rule, Set<Gap> gaps) {
        return Optional.of(new Outcome.CannotTell(rule, List.copyOf(gaps)));
    }

    /** Born on 29 February, the birthday is 1 March in other years. */
    public static LocalDate birthday(LocalDate bornOn, int age) {
        LocalDate birthday = bornOn.plusYears(age);
        return birthday.getDayOfMonth() == bornOn.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private String because(Rule rule) {
        String reasons = rule.scope().notFor().entrySet().stream()
                .filter(each -> arrangements.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : ", and not for this, because " + reasons;
    }

    private static String words(Set<ArrangementKind> kinds) {
        return kinds.stream().map(ArrangementKind::inWords).collect(Collectors.joining(", "));
    }
}
