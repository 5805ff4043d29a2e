package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.rule.TableRow;

/** What can be changed above the condition of a rule, or of the rows of its table. */
final class HeaderMutants {

    private final List<Rule> rules;
    private final RuleBook book;
    private final List<Mutant> found = new ArrayList<>();

    private HeaderMutants(List<Rule> rules, RuleBook book) {
        this.rules = rules;
        this.book = book;
    }

    /** All of them, of one rule or the rows of one table. */
    static List<Mutant> of(List<Rule> rules, RuleBook book) {
        HeaderMutants all = new HeaderMutants(rules, book);
        for (Rule rule : rules) {
            all.per(rule);
            all.scope(rule);
            all.asks(rule);
            all.settling(rule);
        }
        return all.found;
    }

    /**
     * One change. What is the same for every row is taken to stand in the rule, and is changed for all at once.
     *
     * @param part what of the rule it changes
     */
    void add(Group group, Rule rule, Function<Rule, @Nullable Object> part, String says, UnaryOperator<Rule> change) {
        Set<@Nullable Object> said = new HashSet<>();
        rules.forEach(each -> said.add(part.apply(each)));
        TableRow row = rule.row();
        TableRow only = said.size() == 1 ? null : row;
        found.add(new Mutant(
                group,
                only == null ? rule.place() : only.place(),
                says,
                says,
                only == null ? "" : "row " + only.id(),
                Map.of(rule.id(), change.apply(rule)),
                null));
    }

    private void per(Rule rule) {
        Per now = rule.condition().per();
        List<Per> others = new ArrayList<>(List.of(new Per.TheCase()));
        for (Element line : rule.condition().lines()) {
            if (line instanceof Element.Each some) {
                if (!some.binding().startsWith("$heed")) {
                    String kind = some.pattern().kind().one().replace(' ', '-');
                    others.add(new Per.PerFact(some.binding(), kind));
                }
                for (FactPattern.FieldBinding each : some.pattern().fieldBindings()) {
                    if (each.field().last().sort() == FieldType.CLOSED) {
                        others.add(new Per.TheValue(
                                each.name(), each.field().last().name()));
                    }
                }
            }
        }
        others.remove(now);
        for (Per other : others) {
            add(
                    Group.PER,
                    rule,
                    each -> each.condition().per(),
                    "\"@per( " + said(now) + " )\" became \"@per( " + said(other) + " )\"",
                    each -> RuleWith.condition(
                            each,
                            new Rule.Condition(
                                    each.condition().lines(),
                                    other,
                                    each.condition().settling())));
        }
    }

    private static String said(Per per) {
        return per instanceof Per.PerFact fact
                ? fact.binding()
                : per instanceof Per.TheValue value ? value.binding() : "case";
    }

    private void scope(Rule rule) {
        Scope scope = rule.scope();
        for (ArrangementKind kind : ArrangementKind.values()) {
            boolean held = scope.arrangements().contains(kind);
            Set<ArrangementKind> others = EnumSet.copyOf(scope.arrangements());
            Map<ArrangementKind, String> notFor = new EnumMap<>(ArrangementKind.class);
            notFor.putAll(scope.notFor());
            if (held && others.size() > 1) {
                others.remove(kind);
            } else if (!held) {
                others.add(kind);
                notFor.remove(kind);
            }
            if (!others.equals(scope.arrangements())) {
                add(
                        Group.SCOPE,
                        rule,
                        each -> each.scope().arrangements(),
                        "@for " + (held ? "left out " : "also held ") + kind.written(),
                        each -> RuleWith.scope(
                                each,
                                new Scope(others, notFor, scope.ages(), scope.inForceFrom(), scope.inForceUntil())));
            }
        }
        Ages ages = scope.ages();
        if (ages != null) {
            ages(rule, ages, ages.from() - 1, ages.to());
            ages(rule, ages, ages.from() + 1, ages.to());
            ages(rule, ages, ages.from(), ages.to() - 1);
            ages(rule, ages, ages.from(), ages.to() + 1);
        }
    }

    private void ages(Rule rule, Ages ages, int from, int to) {
        if (from >= 0 && from <= to) {
            add(
                    Group.AGES,
                    rule,
                    each -> each.scope().ages(),
                    "ages " + ages.from() + " to " + ages.to() + " became " + from + " to " + to,
                    each -> RuleWith.scope(
                            each,
                            new Scope(
                                    each.scope().arrangements(),
                                    each.scope().notFor(),
                                    new Ages(from, to, ages.regulation()),
                                    each.scope().inForceFrom(),
                                    each.scope().inForceUntil())));
        }
    }

    private void asks(Rule rule) {
        Role to = rule.to();
        book.roles().stream()
                .filter(each -> !each.equals(to) && !rule.copies().contains(each))
                .findFirst()
                .ifPresent(other -> {
                    add(
                            Group.ROLE,
                            rule,
                            Rule::to,
                            to.key() + " were not asked, but " + other.key(),
                            each -> RuleWith.asks(each, new Rule.Asks(other, each.copies(), each.level())));
                    if (rule.copies().isEmpty()) {
                        told(rule, List.of(other), other.key() + " were told as well");
                    }
                });
        for (Role told : rule.copies()) {
            List<Role> fewer = new ArrayList<>(rule.copies());
            fewer.remove(told);
            told(rule, fewer, told.key() + " were no longer told");
        }
        List<Level> levels = new ArrayList<>(book.levels());
        levels.sort(Level.SOONEST);
        int at = levels.indexOf(rule.level());
        for (int next : new int[] {at - 1, at + 1}) {
            if (next >= 0 && next < levels.size()) {
                Level other = levels.get(next);
                add(
                        Group.LEVEL,
                        rule,
                        Rule::level,
                        "the level " + rule.level().key() + " became " + other.key(),
                        each -> RuleWith.asks(each, new Rule.Asks(each.to(), each.copies(), other)));
            }
        }
    }

    private void told(Rule rule, List<Role> copies, String says) {
        add(
                Group.COPY,
                rule,
                Rule::copies,
                says,
                each -> RuleWith.asks(each, new Rule.Asks(each.to(), copies, each.level())));
    }

    private void settling(Rule rule) {
        Map<FactKind, Boolean> kinds = new HashMap<>();
        rule.condition()
                .lines()
                .forEach(line -> line.searches()
                        .ifPresent(pattern ->
                                kinds.merge(pattern.kind(), line instanceof Element.Absent, Boolean::logicalAnd)));
        kinds.forEach((kind, onlyUnderNot) -> {
            boolean settles = rule.settles(kind);
            Set<FactKind> others = new HashSet<>(rule.condition().settling());
            if (settles ? others.remove(kind) : onlyUnderNot && others.add(kind)) {
                add(
                        Group.SETTLING,
                        rule,
                        each -> each.condition().settling(),
                        "@settling " + (settles ? "left out " : "also held ") + kind.name(),
                        each -> RuleWith.condition(
                                each,
                                new Rule.Condition(
                                        each.condition().lines(),
                                        each.condition().per(),
                                        others)));
            }
        });
    }
}
