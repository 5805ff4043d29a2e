package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;

/** Invents what stands above a condition and has to do with it: what makes a prompt, what it says, whom it is about. */
final class Metadata {

    private final Random random;
    private final Map<String, String> entries = new LinkedHashMap<>();

    Metadata(
            Random random,
            Figures figures,
            List<Element> condition,
            Scope scope,
            Map<String, Operand.FieldOf> perValues) {
        this.random = random;
        per(scope, perValues);
        settling(condition);
        if (condition.stream().flatMap(line -> line.searches().stream()).anyMatch(FactPattern::asksForRecord)) {
            entries.put("level", "supervision");
        }
        List<String> words = new ArrayList<>();
        scope.facts.forEach((name, kind) -> words.add(name + "." + said(kind)));
        scope.values.forEach(value -> words.add(value.binding()));
        for (Element element : condition) {
            if (element instanceof Element.Collect gathering) {
                words.add(gathering.binding() + ".count");
                if (gathering.distinctBy() == null) {
                    String end = random.nextBoolean() ? ".earliest." : ".latest.";
                    words.add(
                            gathering.binding() + end + said(gathering.pattern().kind()));
                }
            }
        }
        words.add("threshold "
                + figures.times().get(random.nextInt(figures.times().size())));
        if (scope.day != null) {
            words.add(scope.day + ".on");
        }
        String said = words.stream().map(word -> "{" + word + "}").collect(Collectors.joining(" and "));
        if (random.nextBoolean()) {
            entries.put("ask", "What of " + said + "?");
        }
        if (random.nextInt(15) == 0) {
            entries.put("ages", random.nextInt(12) + "-" + (12 + random.nextInt(6)) + ": an invented regulation");
        }
        if (random.nextInt(10) == 0) {
            entries.put("for", "foster, residential, with-parents");
        }
        if (random.nextInt(15) == 0) {
            entries.put("inForceFrom", "2024-02-29");
        }
        if (random.nextInt(15) == 0) {
            entries.put("inForceUntil", "2024-10-27");
        }
    }

    private void per(Scope scope, Map<String, Operand.FieldOf> perValues) {
        List<String> all = new ArrayList<>(scope.facts.keySet());
        all.addAll(perValues.keySet());
        all.addAll(perValues.keySet());
        if (!all.isEmpty() && random.nextInt(3) > 0) {
            entries.put("per", all.get(random.nextInt(all.size())));
        }
    }

    private void settling(List<Element> condition) {
        Set<String> under = new LinkedHashSet<>();
        for (Element element : condition) {
            if (element instanceof Element.Absent none) {
                under.add(none.pattern().kind().name());
            }
        }
        for (Element element : condition) {
            if (!(element instanceof Element.Absent)) {
                element.searches()
                        .ifPresent(pattern -> under.remove(pattern.kind().name()));
            }
        }
        if (!under.isEmpty() && random.nextInt(3) == 0) {
            entries.put("settling", String.join(", ", under));
        }
    }

    private String said(FactKind kind) {
        List<Operand.FieldOf> fields = Scope.fields(null, kind).stream()
                .filter(field ->
                        field.last().sort() != FieldType.PART && !field.last().neverSaid())
                .toList();
        return fields.get(random.nextInt(fields.size())).written();
    }

    Map<String, String> entries() {
        return entries;
    }
}
