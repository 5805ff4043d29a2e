package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Change;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.Together;
import org.reviewlearning.heed.rule.Wording;
import org.reviewlearning.heed.wording.FieldWords;

/** What two rules say otherwise, each thing by itself. */
final class Differences {

    private final Rule older;
    private final Rule newer;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Rule older, Rule newer) {
        this.older = older;
        this.newer = newer;
    }

    static boolean sameFigure(Threshold one, Threshold other) {
        return one.unit() == other.unit() && dated(one).equals(dated(other));
    }

    private static List<List<Object>> dated(Threshold figure) {
        return figure.values().stream()
                .map(each -> List.<Object>of(each.value(), String.valueOf(each.from())))
                .toList();
    }

    static Difference figure(Threshold before, Threshold after) {
        FieldWords words = new FieldWords(Language.english());
        Change change = after.values().stream()
                .map(Threshold.Dated::change)
                .filter(Objects::nonNull)
                .reduce((one, last) -> last)
                .orElse(null);
        return new Difference(
                Cause.of(Cause.What.FIGURE, after.name(), words.figure(before), words.figure(after), change),
                rule -> rule);
    }

    /** The lines of the condition that differ, in their order. */
    static List<Difference> lines(
            Rule older,
            Rule newer,
            ConditionSteps steps,
            Map<String, Threshold> olderFigures,
            Map<String, Threshold> newerFigures) {
        if (steps.differ() == 0) {
            return List.of();
        }
        Map<Element, String> words = ConditionSteps.words(older, olderFigures);
        words.putAll(ConditionSteps.words(newer, newerFigures));
        Cause.What what = older.row() == null ? Cause.What.CONDITION : Cause.What.ROW;
        List<Difference> lines = new ArrayList<>();
        for (int i = 0; i < steps.differ(); i++) {
            List<String> said = steps.inWords(i, words);
            lines.add(new Difference(Cause.of(what, "", said.get(0), said.get(1), null), rule -> rule));
        }
        return lines;
    }

    /** What differs beside figures and lines. */
    static List<Difference> rest(Rule older, Rule newer) {
        Differences all = new Differences(older, newer);
        all.condition();
        all.found.addAll(ScopeDifferences.of(older, newer));
        all.status();
        all.asks();
        all.words();
        return all.found;
    }

    private <T> void part(
            Cause.What what,
            String name,
            String key,
            Function<Rule, T> part,
            Function<T, String> words,
            BiFunction<Rule, T, Rule> with) {
        T before = part.apply(older);
        T after = part.apply(newer);
        if (!ConditionSteps.same(before, after)) {
            found.add(new Difference(
                    Cause.of(what, name, words.apply(before), words.apply(after), change(key)),
                    rule -> with.apply(rule, after)));
        }
    }

    /** What a layer over the newer book says of it; {@code null} when none does. */
    private @Nullable Change change(String key) {
        return newer.standing().changes().stream()
                .filter(each -> each.what().equals(key))
                .reduce((one, last) -> last)
                .orElse(null);
    }

    private void condition() {
        part(
                Cause.What.PER,
                "",
                "per",
                rule -> rule.condition().per(),
                Differences::per,
                (rule, per) -> RuleWith.condition(
                        rule,
                        new Rule.Condition(
                                rule.condition().lines(), per, rule.condition().settling())));
        if (!older.condition().settling().equals(newer.condition().settling())) {
            found.add(new Difference(
                    Cause.of(Cause.What.PER, "", settling(older), settling(newer), null),
                    rule -> RuleWith.condition(
                            rule,
                            new Rule.Condition(
                                    rule.condition().lines(),
                                    rule.condition().per(),
                                    newer.condition().settling()))));
        }
    }

    private static String per(Per per) {
        return per instanceof Per.PerFact fact
                ? "one for each " + fact.kind()
                : per instanceof Per.TheValue value ? "one for each " + value.kind() : "one for the whole case";
    }

    private static String settling(Rule rule) {
        return rule.condition().settling().stream()
                .map(kind -> "asks also without " + kind.many())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void status() {
        part(
                Cause.What.STATUS,
                "",
                "status",
                Differences::status,
                each -> each,
                (rule, status) -> RuleWith.statusOf(newer, rule));
    }

    private static String status(Rule rule) {
        Rule.Off off = rule.standing().off();
        return off != null
                ? off.inWords()
                : rule.offBecause().isPresent()
                        ? "switched off"
                        : rule.standing().status().written();
    }

    private void asks() {
        part(
                Cause.What.ROLE,
                "who is asked",
                "to",
                Rule::to,
                Role::key,
                (rule, to) -> RuleWith.asks(rule, new Rule.Asks(to, rule.copies(), rule.level())));
        part(
                Cause.What.ROLE,
                "who is told",
                "copy",
                Rule::copies,
                Differences::keys,
                (rule, copies) -> RuleWith.asks(rule, new Rule.Asks(rule.to(), copies, rule.level())));
        part(
                Cause.What.LEVEL,
                "",
                "level",
                Rule::level,
                level -> level.key() + ", " + level.inWords(),
                (rule, level) -> RuleWith.asks(rule, new Rule.Asks(rule.to(), rule.copies(), level)));
    }

    private static String keys(List<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.joining(", "));
    }

    private void words() {
        template("title", Wording::title, (w, t) -> new Wording(t, w.why(), w.ask(), w.settledBy(), w.quietWhen()));
        template("why", Wording::why, (w, t) -> new Wording(w.title(), t, w.ask(), w.settledBy(), w.quietWhen()));
        template("ask", Wording::ask, (w, t) -> new Wording(w.title(), w.why(), t, w.settledBy(), w.quietWhen()));
        part(
                Cause.What.WORDS,
                "settled by",
                "settledBy",
                rule -> rule.words().settledBy(),
                each -> each,
                (rule, said) -> {
                    Wording had = rule.words();
                    return RuleWith.words(rule, new Wording(had.title(), had.why(), had.ask(), said, had.quietWhen()));
                });
        Together before = older.together();
        Together after = newer.together();
        if (!together(before).equals(together(after))) {
            found.add(new Difference(
                    Cause.of(Cause.What.WORDS, "what rows share", together(before), together(after), null),
                    rule -> RuleWith.together(rule, after)));
        }
    }

    private void template(String name, Function<Wording, Template> part, BiFunction<Wording, Template, Wording> with) {
        Template before = part.apply(older.words());
        Template after = part.apply(newer.words());
        if (!ConditionSteps.same(said(before), said(after))) {
            found.add(new Difference(
                    Cause.of(Cause.What.WORDS, name, before.text(), after.text(), change(name)),
                    rule -> RuleWith.words(rule, with.apply(rule.words(), after))));
        }
    }

    /** Rows share a text in which each says its own. */
    private static List<Object> said(Template words) {
        return List.of(words.text(), words.placeholders());
    }

    private static String together(@Nullable Together words) {
        return words == null
                ? ""
                : words.title().text() + " / " + words.ask().text() + " / "
                        + words.why().text();
    }
}
