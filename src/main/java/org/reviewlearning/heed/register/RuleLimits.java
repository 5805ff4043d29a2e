package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.wording.English;
import org.reviewlearning.heed.wording.FieldWords;

/** What a rule does not do. */
final class RuleLimits {

    private RuleLimits() {}

    static List<String> of(Rule rule) {
        List<String> limits = new ArrayList<>();
        if (rule.standing().status() != Status.LIVE) {
            limits.add(
                    rule.standing().status() == Status.TRIAL
                            ? "on trial: asked only on request, and kept apart"
                            : "a draft: only its own examples are run");
        }
        Map<String, Set<ArrangementKind>> others = new LinkedHashMap<>();
        rule.scope()
                .notFor()
                .forEach((kind, why) -> others.computeIfAbsent(
                                ", because " + why, reason -> EnumSet.noneOf(ArrangementKind.class))
                        .add(kind));
        if (!rule.scope().unexplained().isEmpty()) {
            others.put("", rule.scope().unexplained());
        }
        others.forEach((why, kinds) -> limits.add("it is not about "
                + English.listed(
                        kinds.stream()
                                .map(new FieldWords(Language.english())::value)
                                .toList(),
                        "or")
                + why));
        rule.condition().settling().stream()
                .map(FactKind::many)
                .sorted()
                .forEach(many -> limits.add("where " + many
                        + " were not supplied it still asks, and says that this may already be settled"));
        List<String> restricted = rule.reads().fields().keySet().stream()
                .filter(FactKind::restricted)
                .map(FactKind::many)
                .toList();
        if (!restricted.isEmpty()) {
            limits.add("it rests on restricted records (" + English.listed(restricted)
                    + "): only the roles asked and told see their words");
        }
        return limits;
    }
}
