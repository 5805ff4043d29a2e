package org.reviewlearning.heed.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.CollectedFacts;
import org.reviewlearning.heed.reading.Evaluator;
import org.reviewlearning.heed.reading.FieldValue;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.rule.Threshold;

/** Says placeholders, from all the occurrences that make one prompt. Numbers are those of their union. */
final class PlaceholderValues {

    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(Fact::day).thenComparing(Fact::id);

    private final List<Occurrence> occurrences;
    private final Map<String, Threshold.InForce> thresholds;
    private final CaseView view;
    private final Evaluator evaluator;

    private final Language said;

    PlaceholderValues(
            List<Occurrence> occurrences, Map<String, Threshold.InForce> thresholds, CaseView view, Language said) {
        this.said = said;
        this.occurrences = occurrences;
        this.thresholds = thresholds;
        this.view = view;
        this.evaluator = new Evaluator(view);
    }

    String of(Placeholder placeholder) {
        if (placeholder instanceof Placeholder.Words words) {
            return words.said();
        }
        if (placeholder instanceof Placeholder.Figure figure) {
            Threshold.InForce inForce = thresholds.get(figure.threshold());
            return inForce == null
                    ? ""
                    : said.amount(inForce.amount().value(), inForce.amount().unit());
        }
        if (placeholder instanceof Placeholder.Bound bound) {
            return occurrences.get(0).names().get(bound.binding()) instanceof FieldValue known
                    ? known.inWords(said)
                    : "";
        }
        if (placeholder instanceof Placeholder.Count count) {
            return count(count.binding());
        }
        return placeholder instanceof Placeholder.FieldOf field
                ? field(field)
                : said.day(view.asAt().on());
    }

    private String count(String binding) {
        Set<Object> counted = new HashSet<>();
        boolean atLeast = false;
        for (Occurrence occurrence : occurrences) {
            Object named = occurrence.names().get(binding);
            if (named instanceof CollectedFacts gathered) {
                counted.addAll(gathered.ofValues() ? gathered.values() : gathered.facts());
                atLeast |= gathered.atLeast();
            } else if (named != null) {
                counted.add(named);
            }
        }
        return atLeast ? said.said("count.NOT_BEFORE", counted.size()) : Integer.toString(counted.size());
    }

    private String field(Placeholder.FieldOf field) {
        List<Fact> facts = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            Object named = occurrence.names().get(field.binding());
            if (named instanceof CollectedFacts gathered) {
                facts.addAll(gathered.facts());
            } else if (named instanceof Fact fact) {
                facts.add(fact);
            }
        }
        if (facts.isEmpty()) {
            return said.said("count.none");
        }
        Fact fact = field.which() == Placeholder.Which.EARLIEST
                ? Collections.min(facts, BY_DAY)
                : Collections.max(facts, BY_DAY);
        return evaluator.field(new Operand.FieldOf(null, field.path()), fact).inWords(said);
    }
}
