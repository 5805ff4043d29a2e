package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Threshold;

/** A rule of two books that differs between them, and the rules in between: the older one with some of the differences. */
final class RulePair {

    /** How many rules in between are kept ready. */
    private static final int MOST_KEPT = 64;

    private final RuleBook book;
    private final @Nullable Rule older;
    private final @Nullable Rule newer;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Integer, Threshold> figures = new HashMap<>();
    private final Map<String, Threshold> olderFigures;
    private @Nullable ConditionSteps steps;
    private int firstLine;
    private final Map<BitSet, Optional<RuleAlone>> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, Optional<RuleAlone>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private RulePair(Books books, @Nullable Rule older, @Nullable Rule newer) {
        this.book = books.older();
        this.older = older;
        this.newer = newer;
        this.olderFigures = new TreeMap<>();
        if (older == null || newer == null) {
            differences.add(new Difference(
                    Cause.of(older == null ? Cause.What.NEW_RULE : Cause.What.RULE_GONE, "", "", "", null),
                    rule -> rule));
            return;
        }
        Set<String> names = new TreeSet<>(older.thresholds());
        names.addAll(newer.thresholds());
        for (String name : names) {
            Threshold before = books.olderFigures().get(name);
            Threshold after = books.newerFigures().get(name);
            Threshold either = before == null ? after : before;
            if (either != null) {
                olderFigures.put(name, either);
            }
            if (before != null && after != null && !Differences.sameFigure(before, after)) {
                figures.put(differences.size(), after);
                differences.add(Differences.figure(before, after));
            }
        }
        firstLine = differences.size();
        steps = new ConditionSteps(older.condition().lines(), newer.condition().lines());
        differences.addAll(Differences.lines(older, newer, steps, books.olderFigures(), books.newerFigures()));
        differences.addAll(Differences.rest(older, newer));
    }

    /** The older book, and the figures of both by name. */
    private record Books(RuleBook older, Map<String, Threshold> olderFigures, Map<String, Threshold> newerFigures) {}

    /** Every rule that differs between two books, in the order of its id. A rule that says whom it replaces is that rule. */
    static List<RulePair> between(RuleBook older, RuleBook newer) {
        Map<String, Rule> before = named(older.rules(), Rule::id);
        Map<String, Rule> after = named(newer.rules(), Rule::id);
        Books books = new Books(
                older, named(older.thresholds(), Threshold::name), named(newer.thresholds(), Threshold::name));
        Map<String, RulePair> pairs = new TreeMap<>();
        Set<String> met = new TreeSet<>();
        after.forEach((id, rule) -> {
            String replaces = rule.standing().replaces();
            String was = !before.containsKey(id) && replaces != null && !after.containsKey(replaces) ? replaces : id;
            met.add(was);
            pairs.put(id, new RulePair(books, before.get(was), rule));
        });
        before.forEach((id, rule) -> {
            if (!met.contains(id)) {
                pairs.put(id, new RulePair(books, rule, null));
            }
        });
        return pairs.values().stream()
                .filter(pair -> !pair.differences.isEmpty())
                .toList();
    }

    private static <T> Map<String, T> named(Collection<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    /** The rule of the older book; empty where it has none. */
    Optional<Rule> older() {
        return Optional.ofNullable(older);
    }

    /** The rule of the newer book; empty where it has none. */
    Optional<Rule> newer() {
        return Optional.ofNullable(newer);
    }

    /** The rule as the newer book has it, or else the older. */
    Rule rule() {
        return newer == null ? Objects.requireNonNull(older) : newer;
    }

    List<Difference> differences() {
        return differences;
    }

    /** The older rule with some of the differences, to be asked; empty where that is no rule. */
    Optional<RuleAlone> with(BitSet chosen) {
        Optional<RuleAlone> kept = made.get(chosen);
        if (kept == null) {
            kept = make(chosen);
            made.put((BitSet) chosen.clone(), kept);
        }
        return kept;
    }

    private Optional<RuleAlone> make(BitSet chosen) {
        if (older == null || steps == null) {
            return Optional.empty();
        }
        Map<String, Threshold> values = new TreeMap<>(olderFigures);
        BitSet lines = chosen.get(firstLine, firstLine + steps.differ());
        Rule rule = RuleWith.lines(older, steps.with(lines));
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Threshold figure = figures.get(i);
            if (figure != null) {
                values.put(figure.name(), figure);
            }
            rule = differences.get(i).make().apply(rule);
        }
        return RuleWith.stands(rule)
                ? Optional.of(RuleAlone.of(book, List.of(rule), values.values(), RuleSelection.LIVE))
                : Optional.empty();
    }
}
