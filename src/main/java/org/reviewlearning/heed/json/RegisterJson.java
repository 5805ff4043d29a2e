package org.reviewlearning.heed.json;

import static org.reviewlearning.heed.document.Data.each;
import static org.reviewlearning.heed.document.Data.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.Together;

/** The register as one JSON object: rules, findings, thresholds and roles, each naming the others by their keys. */
public final class RegisterJson {

    private final Register register;

    private RegisterJson(Register register) {
        this.register = register;
    }

    /** One JSON object, without a newline. */
    public static String json(Register register) {
        return JsonText.line(new RegisterJson(register).form());
    }

    private Map<String, Object> form() {
        RuleBook book = register.book();
        return object(
                "format", 1,
                "heed", Heed.version(),
                "ruleBook", book.name(),
                "rules", each(book.rules(), this::rule),
                "findings", each(book.findings(), this::finding),
                "thresholds", each(book.thresholds(), this::threshold),
                "roles", each(book.roles(), role -> object("role", role.key(), "says", role.inWords())),
                "untraced", register.untraced(),
                "unusedThresholds", register.unusedFigures());
    }

    private Map<String, Object> rule(Rule rule) {
        Map<String, Object> reads = new LinkedHashMap<>();
        rule.reads().kinds().forEach((kind, fields) -> reads.put(kind.key(), fields));
        return object(
                "rule", rule.id(),
                "theme", Register.theme(rule),
                "status", rule.standing().status(),
                "title", rule.words().title().text(),
                "ask", rule.words().ask().text(),
                "why", rule.words().why().text(),
                "to", rule.to().key(),
                "copy", rule.copies().stream().map(Role::key).toList(),
                "level", rule.level().key(),
                "together", together(rule),
                "for", rule.scope().arrangements(),
                "notFor", rule.scope().notFor(),
                "ages", rule.scope().ages(),
                "inForceFrom", rule.scope().inForceFrom(),
                "inForceUntil", rule.scope().inForceUntil(),
                "asksWhen", RegisterRules.said(register.condition(rule).lines()),
                "thresholds", rule.thresholds(),
                "quietWhen", rule.words().quietWhen(),
                "settledBy", rule.words().settledBy(),
                "settling",
                        rule.condition().settling().stream()
                                .map(FactKind::key)
                                .sorted()
                                .toList(),
                "learning",
                        rule.standing().learning().stream().map(Learning::key).toList(),
                "reads", reads,
                "owner", rule.standing().owner(),
                "reviewBy", rule.standing().reviewBy());
    }

    private static @Nullable Map<String, Object> together(Rule rule) {
        Together words = rule.together();
        return words == null
                ? null
                : object(
                        "key", rule.keyed(),
                        "title", words.title().text(),
                        "ask", words.ask().text(),
                        "why", words.why().text());
    }

    private Map<String, Object> finding(Finding finding) {
        return object(
                "source", finding.learning().source().key(),
                "title", finding.learning().source().title(),
                "finding", finding.learning().finding(),
                "says", finding.learning().says(),
                "rules", ids(register.citing(finding)),
                "noRule", finding.noRule());
    }

    private Map<String, Object> threshold(Threshold threshold) {
        return object(
                "name", threshold.name(),
                "unit", threshold.unit(),
                "origin", threshold.origin(),
                "owner", threshold.owner(),
                "note", threshold.note(),
                "values",
                        each(
                                threshold.values(),
                                dated -> object("value", dated.value(), "cite", dated.cite(), "from", dated.from())),
                "rules", ids(register.using(threshold)));
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }
}
