package org.reviewlearning.heed.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.report.PromptText;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;
import org.reviewlearning.heed.rule.Together;

/** The register as one JSON object: rules, findings, thresholds and roles, each naming the others by their keys. */
public final class RegisterJson {

    private RegisterJson() {}

    private record Document(
            int format,
            String heed,
            BookName ruleBook,
            List<RuleEntry> rules,
            List<FindingEntry> findings,
            List<Figure> thresholds,
            List<Asked> roles,
            List<String> untraced,
            List<String> unusedThresholds) {}

    private record RuleEntry(
            String rule,
            String theme,
            Status status,
            @Property(optional = true) @Nullable String switchedOff,
            @Property(optional = true) List<String> changed,
            String title,
            String ask,
            String why,
            String to,
            List<String> copy,
            String level,
            @Property(optional = true) @Nullable OnePrompt together,
            @Property(name = "for") Set<ArrangementKind> about,
            Map<ArrangementKind, String> notFor,
            @Property(optional = true) @Nullable Ages ages,
            @Property(optional = true) @Nullable LocalDate inForceFrom,
            @Property(optional = true) @Nullable LocalDate inForceUntil,
            List<String> asksWhen,
            Set<String> thresholds,
            String quietWhen,
            String settledBy,
            List<String> settling,
            List<String> learning,
            Map<String, Set<String>> reads,
            String owner,
            LocalDate reviewBy) {}

    private record OnePrompt(String key, String title, String ask, String why) {}

    private record FindingEntry(
            String source,
            String title,
            String finding,
            String says,
            List<String> rules,
            @Property(optional = true) @Nullable String noRule) {}

    private record Figure(
            String name,
            Unit unit,
            ThresholdOrigin origin,
            String owner,
            @Property(optional = true) @Nullable String note,
            List<Value> values,
            List<String> rules) {}

    private record Value(
            int value,
            String cite,
            @Property(optional = true) @Nullable LocalDate from,
            @Property(optional = true) @Nullable String changed) {}

    private record Asked(String role, String says) {}

    /** One JSON object, without a newline. */
    public static String json(Register register) {
        RuleBook book = register.book();
        return JsonText.line(Data.of(new Document(
                1,
                Heed.version(),
                book.name(),
                book.rules().stream().map(rule -> rule(rule, register)).toList(),
                book.findings().stream()
                        .map(finding -> finding(finding, register))
                        .toList(),
                book.thresholds().stream()
                        .map(threshold -> figure(threshold, register))
                        .toList(),
                book.roles().stream()
                        .map(role -> new Asked(role.key(), role.inWords()))
                        .toList(),
                register.untraced(),
                register.unusedFigures())));
    }

    private static RuleEntry rule(Rule rule, Register register) {
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        rule.reads().kinds().forEach((kind, fields) -> reads.put(kind.key(), fields));
        return new RuleEntry(
                rule.id(),
                Register.theme(rule),
                rule.standing().status(),
                rule.offBecause().orElse(null),
                PromptText.changed(rule),
                rule.words().title().text(),
                rule.words().ask().text(),
                rule.words().why().text(),
                rule.to().key(),
                rule.copies().stream().map(Role::key).toList(),
                rule.level().key(),
                rule.together() == null ? null : together(rule.keyed(), rule.together()),
                rule.scope().arrangements(),
                rule.scope().notFor(),
                rule.scope().ages(),
                rule.scope().inForceFrom(),
                rule.scope().inForceUntil(),
                RegisterRules.said(register.condition(rule).lines()),
                rule.thresholds(),
                rule.words().quietWhen(),
                rule.words().settledBy(),
                rule.condition().settling().stream().map(FactKind::key).sorted().toList(),
                rule.standing().learning().stream().map(Learning::key).toList(),
                reads,
                rule.standing().owner(),
                rule.standing().reviewBy());
    }

    private static OnePrompt together(String key, Together words) {
        return new OnePrompt(
                key, words.title().text(), words.ask().text(), words.why().text());
    }

    private static FindingEntry finding(Finding finding, Register register) {
        Learning learning = finding.learning();
        return new FindingEntry(
                learning.source().key(),
                learning.source().title(),
                learning.finding(),
                learning.says(),
                ids(register.citing(finding)),
                finding.noRule());
    }

    private static Figure figure(Threshold threshold, Register register) {
        return new Figure(
                threshold.name(),
                threshold.unit(),
                threshold.origin(),
                threshold.owner(),
                threshold.note(),
                threshold.values().stream()
                        .map(dated -> new Value(
                                dated.value(),
                                dated.cite(),
                                dated.from(),
                                dated.change() == null ? null : dated.change().inWords()))
                        .toList(),
                ids(register.using(threshold)));
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }
}
