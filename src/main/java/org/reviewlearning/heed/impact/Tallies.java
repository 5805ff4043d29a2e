package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.impact.AnswerChange.What;

/**
 * Counts what differs, case after case. What it keeps does not grow with the cases, but for the groups of children.
 *
 * @hidden
 */
@Internal
public final class Tallies {

    /** So many children are named for each way in which answers of a rule differ. */
    static final int MOST_NAMED = 100;

    private final BookName older;
    private final BookName newer;
    private final List<LocalDate> days;
    private final Map<String, String> titles;
    private final Set<String> differ;
    private final Groups groups;
    private final Map<What, Tally> all = new EnumMap<>(What.class);
    private final Map<String, Map<What, Tally>> byRule = new TreeMap<>();
    private final Map<List<String>, Map<What, Tally>> byRole;
    private final Map<LocalDate, Map<What, Tally>> byDay = new TreeMap<>();
    private int children;
    private int changed;

    /** How many answers, about how many children, which, and why. */
    private static final class Tally {
        private final Map<AnswerChange.Why, Integer> because = new HashMap<>();
        private final TreeSet<String> named = new TreeSet<>();
        private int answers;
        private int children;

        void add(String caseId, List<AnswerChange> changes) {
            answers += changes.size();
            children++;
            named.add(caseId);
            if (named.size() > MOST_NAMED) {
                named.pollLast();
            }
            changes.forEach(change -> because.merge(change.cause(), 1, Integer::sum));
        }

        ImpactSummary.Changed of(What what) {
            List<ImpactSummary.Because> whys = because.entrySet().stream()
                    .map(each -> new ImpactSummary.Because(
                            each.getKey().inWords(),
                            each.getKey().together(),
                            each.getKey().tried(),
                            each.getKey().differences(),
                            each.getValue()))
                    .sorted(Comparator.comparing((ImpactSummary.Because each) -> -each.answers())
                            .thenComparing(ImpactSummary.Because::why))
                    .toList();
            return new ImpactSummary.Changed(
                    what, answers, children, whys, List.copyOf(named), children - named.size());
        }
    }

    /**
     * For two books of which nothing is counted yet.
     *
     * @param titles what rules are about, by their ids
     * @param differ the rules that differ
     */
    public Tallies(
            BookName older,
            BookName newer,
            List<LocalDate> days,
            Map<String, String> groups,
            Map<String, String> titles,
            Collection<String> differ) {
        this.older = older;
        this.newer = newer;
        this.days = days;
        this.groups = new Groups(groups);
        this.titles = Map.copyOf(titles);
        this.differ = new TreeSet<>(differ);
        this.byRole = new TreeMap<>(
                Comparator.comparing((List<String> each) -> each.get(0)).thenComparing(each -> each.get(1)));
        days.forEach(day -> byDay.put(day, new EnumMap<>(What.class)));
    }

    /** Counts a case, and what differs about it. */
    public void add(String caseId, List<AnswerChange> changes) {
        children++;
        Set<What> how = EnumSet.noneOf(What.class);
        changes.forEach(change -> how.add(change.what()));
        groups.add(caseId, how);
        if (changes.isEmpty()) {
            return;
        }
        changed++;
        by(changes, AnswerChange::what).forEach((what, some) -> {
            tally(all, what).add(caseId, some);
            by(some, AnswerChange::rule)
                    .forEach((rule, of) -> tally(byRule, rule, what).add(caseId, of));
            if (what.isQuestion()) {
                by(some, each -> List.of(each.role(), each.level()))
                        .forEach((asked, of) -> tally(byRole, asked, what).add(caseId, of));
            }
            for (LocalDate day : days) {
                List<AnswerChange> on =
                        some.stream().filter(each -> each.days().contains(day)).toList();
                if (!on.isEmpty()) {
                    tally(byDay, day, what).add(caseId, on);
                }
            }
        });
    }

    private static <K> Map<K, List<AnswerChange>> by(List<AnswerChange> changes, Function<AnswerChange, K> key) {
        return changes.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <K> Tally tally(Map<K, Map<What, Tally>> by, K key, What what) {
        return tally(by.computeIfAbsent(key, each -> new EnumMap<>(What.class)), what);
    }

    private static Tally tally(Map<What, Tally> by, What what) {
        return by.computeIfAbsent(what, each -> new Tally());
    }

    /** What was counted so far. */
    public ImpactSummary summary() {
        List<ImpactSummary.OfRule> rules = new ArrayList<>();
        byRule.forEach((rule, tallies) -> rules.add(new ImpactSummary.OfRule(
                rule,
                titles.getOrDefault(rule, rule),
                tallies.entrySet().stream()
                        .map(each -> each.getValue().of(each.getKey()))
                        .toList())));
        List<ImpactSummary.OfRole> roles = new ArrayList<>();
        byRole.forEach(
                (asked, tallies) -> roles.add(new ImpactSummary.OfRole(asked.get(0), asked.get(1), counts(tallies))));
        return new ImpactSummary(
                1,
                older,
                newer,
                days,
                children,
                changed,
                counts(all),
                rules,
                differ.stream().filter(rule -> !byRule.containsKey(rule)).toList(),
                roles,
                byDay.entrySet().stream()
                        .map(each -> new ImpactSummary.OfDay(each.getKey(), counts(each.getValue())))
                        .toList(),
                groups.told());
    }

    private static List<ImpactSummary.Count> counts(Map<What, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(each -> new ImpactSummary.Count(each.getKey(), each.getValue().answers, each.getValue().children))
                .toList();
    }
}
