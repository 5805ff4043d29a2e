package org.reviewlearning.heed.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * A rule with one part of another: for finding out what a difference makes, between two books or where nobody looks.
 *
 * @hidden
 */
@Internal
public final class RuleWith {

    private RuleWith() {}

    /** With other words of the prompt it shares with other rows. */
    public static Rule together(Rule rule, @Nullable Together together) {
        TableRow had = rule.row();
        TableRow row = had == null ? null : new TableRow(had.id(), had.off(), together, had.place());
        return with(rule, row, rule.words(), rule.asks(), rule.scope(), rule.standing(), rule.condition());
    }

    /** With another condition. */
    public static Rule condition(Rule rule, Rule.Condition condition) {
        return with(rule, rule.row(), rule.words(), rule.asks(), rule.scope(), rule.standing(), condition);
    }

    /** With other lines of its condition. */
    public static Rule lines(Rule rule, List<Element> lines) {
        return condition(
                rule,
                new Rule.Condition(
                        lines, rule.condition().per(), rule.condition().settling()));
    }

    /** With other words. */
    public static Rule words(Rule rule, Wording words) {
        return with(rule, rule.row(), words, rule.asks(), rule.scope(), rule.standing(), rule.condition());
    }

    /** That asks or tells others, or wants an answer at another time. */
    public static Rule asks(Rule rule, Rule.Asks asks) {
        return with(rule, rule.row(), rule.words(), asks, rule.scope(), rule.standing(), rule.condition());
    }

    /** About others. */
    public static Rule scope(Rule rule, Scope scope) {
        return with(rule, rule.row(), rule.words(), rule.asks(), scope, rule.standing(), rule.condition());
    }

    /** A rule that has come as far, and is off or on, as another. */
    public static Rule statusOf(Rule newer, Rule rule) {
        Rule.Standing had = rule.standing();
        Rule.Standing standing = new Rule.Standing(
                newer.standing().status(),
                had.owner(),
                had.reviewBy(),
                had.replaces(),
                had.learning(),
                had.changes(),
                newer.standing().off());
        TableRow row = rule.row();
        TableRow other = newer.row();
        TableRow then =
                row == null || other == null ? row : new TableRow(row.id(), other.off(), row.together(), row.place());
        return with(rule, then, rule.words(), rule.asks(), rule.scope(), standing, rule.condition());
    }

    private static Rule with(
            Rule rule,
            @Nullable TableRow row,
            Wording words,
            Rule.Asks asks,
            Scope scope,
            Rule.Standing standing,
            Rule.Condition condition) {
        return new Rule(rule.id(), row, words, asks, scope, standing, condition, rule.place());
    }

    /** Whether every name that a line, or what makes one question, goes by is given by a line before. */
    public static boolean stands(Rule rule) {
        Set<String> given = new HashSet<>();
        for (Element line : rule.condition().lines()) {
            line.searches().ifPresent(pattern -> pattern.fieldBindings().forEach(each -> given.add(each.name())));
            Stream<Constraint> asked = line.searches().stream().flatMap(pattern -> pattern.tests().stream());
            if (!asked.flatMap(Constraint::operands)
                    .map(Operand::name)
                    .filter(Objects::nonNull)
                    .allMatch(given::contains)) {
                return false;
            }
            if (line instanceof Element.TheDay day) {
                given.add(day.binding());
            } else if (line instanceof Element.Each some) {
                given.add(some.binding());
            } else if (line instanceof Element.Collect gathering) {
                given.add(gathering.binding());
            }
        }
        Per per = rule.condition().per();
        return (!(per instanceof Per.PerFact fact) || given.contains(fact.binding()))
                && (!(per instanceof Per.TheValue value) || given.contains(value.binding()))
                && Stream.of(
                                rule.words().title(),
                                rule.words().why(),
                                rule.words().ask())
                        .flatMap(words -> words.placeholders().stream())
                        .map(RuleWith::name)
                        .allMatch(name -> name.isEmpty() || given.contains(name));
    }

    private static String name(Placeholder placeholder) {
        return placeholder instanceof Placeholder.Bound bound
                ? bound.binding()
                : placeholder instanceof Placeholder.Count count
                        ? count.binding()
                        : placeholder instanceof Placeholder.FieldOf field ? field.binding() : "";
    }
}
