package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.wording.FieldWords;

/** How the scopes of two rules differ. */
final class ScopeDifferences {

    private ScopeDifferences() {}

    /** Each arrangement by itself, then the ages, then when it is in force. */
    static List<Difference> of(Rule older, Rule newer) {
        List<Difference> found = new ArrayList<>();
        for (ArrangementKind kind : ArrangementKind.values()) {
            boolean now = newer.scope().arrangements().contains(kind);
            if (older.scope().arrangements().contains(kind) != now) {
                String words = "about children in " + new FieldWords(Language.english()).value(kind);
                found.add(new Difference(
                        Cause.of(Cause.What.SCOPE, kind.written(), now ? "" : words, now ? words : "", null),
                        rule -> RuleWith.scope(rule, about(rule.scope(), newer.scope(), kind, now))));
            }
        }
        String ages = ages(older.scope());
        if (!ages.equals(ages(newer.scope()))) {
            found.add(new Difference(
                    Cause.of(Cause.What.SCOPE, "ages", ages, ages(newer.scope()), null),
                    rule -> RuleWith.scope(rule, mixed(rule.scope(), newer.scope(), rule.scope()))));
        }
        String days = inForce(older.scope());
        if (!days.equals(inForce(newer.scope()))) {
            found.add(new Difference(
                    Cause.of(Cause.What.SCOPE, "in force", days, inForce(newer.scope()), null),
                    rule -> RuleWith.scope(rule, mixed(rule.scope(), rule.scope(), newer.scope()))));
        }
        return found;
    }

    private static Scope mixed(Scope scope, Scope ages, Scope inForce) {
        return new Scope(
                scope.arrangements(), scope.notFor(), ages.ages(), inForce.inForceFrom(), inForce.inForceUntil());
    }

    private static String ages(Scope scope) {
        return scope.ages() == null
                ? "every age"
                : "aged " + scope.ages().from() + " to " + scope.ages().to();
    }

    private static String inForce(Scope scope) {
        return Stream.of(said("from ", scope.inForceFrom()), said("until the day before ", scope.inForceUntil()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), all -> all.isEmpty() ? "on every day" : all));
    }

    private static String said(String words, @Nullable LocalDate day) {
        return day == null ? "" : words + Language.english().day(day);
    }

    private static Scope about(Scope scope, Scope newer, ArrangementKind kind, boolean now) {
        Set<ArrangementKind> kinds = EnumSet.noneOf(ArrangementKind.class);
        kinds.addAll(scope.arrangements());
        Map<ArrangementKind, String> notFor = new EnumMap<>(ArrangementKind.class);
        notFor.putAll(scope.notFor());
        String why = newer.notFor().get(kind);
        if (now) {
            kinds.add(kind);
            notFor.remove(kind);
        } else {
            kinds.remove(kind);
        }
        if (!now && why != null) {
            notFor.put(kind, why);
        }
        return kinds.isEmpty()
                ? scope
                : new Scope(kinds, notFor, scope.ages(), scope.inForceFrom(), scope.inForceUntil());
    }
}
