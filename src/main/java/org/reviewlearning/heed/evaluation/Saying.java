package org.reviewlearning.heed.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Evaluator;
import org.reviewlearning.heed.reading.Gathered;
import org.reviewlearning.heed.reading.Known;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Threshold;

/** Says placeholders, from all the occurrences that make one prompt. Numbers are those of their union. */
final class Saying {

    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(Fact::day).thenComparing(Fact::id);

    private static final Set<String> END = Set.of("count", "earliest", "latest");

    private final List<Occurrence> occurrences;
    private final Map<String, Threshold.InForce> thresholds;
    private final CaseView view;
    private final Evaluator evaluator;

    Saying(List<Occurrence> occurrences, Map<String, Threshold.InForce> thresholds, CaseView view) {
        this.occurrences = occurrences;
        this.thresholds = thresholds;
        this.view = view;
        this.evaluator = new Evaluator(view);
    }

    String of(String placeholder) {
        if (placeholder.startsWith("threshold ")) {
            Threshold.InForce inForce =
                    thresholds.get(placeholder.substring("threshold ".length()).strip());
            return inForce == null ? "" : inForce.amount().inWords();
        }
        String[] path = placeholder.split("\\.");
        Object named = occurrences.get(0).names().get(path[0]);
        if (named instanceof Known known) {
            return known.inWords();
        }
        if (named instanceof Gathered) {
            return gathered(path);
        }
        if (named instanceof Fact) {
            List<Fact> facts = new ArrayList<>();
            occurrences.forEach(
                    occurrence -> facts.add((Fact) occurrence.names().get(path[0])));
            return Shape.of(named.getClass()).field(path[1]).isEmpty() && END.contains(path[1])
                    ? ofSeveral(facts, path)
                    : field(Collections.max(facts, BY_DAY), path, 1);
        }
        return Words.day(view.asAt().on());
    }

    private String gathered(String[] path) {
        Set<Object> values = new LinkedHashSet<>();
        Set<Fact> facts = new LinkedHashSet<>();
        boolean ofValues = false;
        boolean atLeast = false;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.names().get(path[0]) instanceof Gathered gathered) {
                facts.addAll(gathered.facts());
                values.addAll(gathered.values());
                ofValues = gathered.ofValues();
                atLeast |= gathered.atLeast();
            }
        }
        if (path[1].equals("count")) {
            return (atLeast ? "at least " : "") + (ofValues ? values.size() : facts.size());
        }
        return facts.isEmpty() ? "none" : ofSeveral(facts, path);
    }

    /** How many there are, or what is said of the earliest or latest of them. */
    private String ofSeveral(Collection<Fact> facts, String[] path) {
        return switch (path[1]) {
            case "count" -> String.valueOf(Set.copyOf(facts).size());
            case "earliest" -> field(Collections.min(facts, BY_DAY), path, 2);
            default -> field(Collections.max(facts, BY_DAY), path, 2);
        };
    }

    private String field(Fact fact, String[] path, int from) {
        List<Field> fields = new ArrayList<>();
        Shape shape = Shape.of(fact.getClass());
        for (int i = from; i < path.length; i++) {
            String name = path[i];
            Field field = shape.field(name).orElse(null);
            if (field == null && name.equals("until")) {
                Field ending = shape.field("ending").orElseThrow();
                fields.add(ending);
                field = Shape.of(ending.type()).field("on").orElseThrow();
            }
            if (field == null) {
                return "";
            }
            fields.add(field);
            if (field.type().isRecord()) {
                shape = Shape.of(field.type());
            }
        }
        return evaluator.field(new Operand.FieldOf(null, fields), fact).inWords();
    }
}
