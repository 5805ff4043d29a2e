package org.reviewlearning.heed.json;

import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.suite.coverage.CoveredRule;
import org.reviewlearning.heed.suite.coverage.ExampleCoverage;
import org.reviewlearning.heed.suite.coverage.Goal;
import org.reviewlearning.heed.suite.coverage.Measure;
import org.reviewlearning.heed.text.Place;

/** What examples show of rules, as a part of the document of what came of them. */
record CoverageJson(int examples, List<Part> measures, List<OfRule> rules) {

    record Part(String measure, int shown, int of) {}

    record OfRule(String rule, int examples, List<Part> measures, List<Missing> missing, List<CannotBe> cannotBe) {}

    record Missing(String measure, String file, int line, int column, String says) {}

    record CannotBe(String measure, String file, int line, int column, String says, String because) {}

    static CoverageJson of(ExampleCoverage coverage) {
        Map<String, Share> shares = coverage.shares();
        return new CoverageJson(
                coverage.examples(),
                shares.entrySet().stream()
                        .map(each -> part(each.getKey(), each.getValue()))
                        .toList(),
                coverage.rules().stream().map(CoverageJson::rule).toList());
    }

    private static Part part(String measure, Share share) {
        return new Part(measure, share.shown(), share.of());
    }

    private static OfRule rule(CoveredRule rule) {
        return new OfRule(
                rule.rule().id(),
                rule.examples(),
                List.of(Measure.values()).stream()
                        .map(measure -> part(measure.written(), rule.share(measure)))
                        .toList(),
                rule.goals().stream()
                        .filter(Goal::isMissing)
                        .map(CoverageJson::missing)
                        .toList(),
                rule.goals().stream()
                        .filter(goal -> !goal.counts())
                        .map(CoverageJson::cannotBe)
                        .toList());
    }

    private static Missing missing(Goal goal) {
        Place place = goal.place();
        return new Missing(
                goal.measure().written(), place.file(), place.line(), place.column(), "no example " + goal.says());
    }

    private static CannotBe cannotBe(Goal goal) {
        Place place = goal.place();
        return new CannotBe(
                goal.measure().written(),
                place.file(),
                place.line(),
                place.column(),
                "no example " + goal.says(),
                String.valueOf(goal.cannotBe()));
    }
}
