package org.reviewlearning.heed.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/** A case under other ids and words. */
final class Disguise {

    private static final String CASE = "EXAMPLE";

    private final CaseFile of;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<List<String>, String> words = new LinkedHashMap<>();

    Disguise(CaseFile of) {
        this.of = of;
        Map<Character, List<Fact>> alike = new LinkedHashMap<>();
        of.facts()
                .forEach(fact -> alike.computeIfAbsent(FactKind.of(fact).key().charAt(0), none -> new ArrayList<>())
                        .add(fact));
        // In the order in which rules take records of one day, and so that ten comes after nine.
        alike.forEach((letter, facts) -> {
            int digits = String.valueOf(facts.size()).length();
            for (int i = 0; i < facts.size(); i++) {
                String number = String.valueOf(i + 1);
                ids.put(facts.get(i).id(), letter + "0".repeat(digits - number.length()) + number);
            }
        });
        of.facts().forEach(this::learn);
    }

    /** What a record is called now. */
    String id(String was) {
        return Objects.requireNonNull(ids.get(was));
    }

    /** The case under its new ids and words, with its days as they were. */
    CaseFile rewritten() {
        return SmallestCase.made(
                        CaseFile.about(CASE).build(),
                        of.child(),
                        () -> of.facts().stream()
                                .map(fact -> (Fact) rewritten((Object) fact))
                                .toList(),
                        of.coverage())
                .orElseThrow();
    }

    private void learn(Object holder) {
        for (Field field : Shape.of(holder.getClass()).fields()) {
            Object value = field.of(holder);
            if (value instanceof Part part) {
                learn(part);
            } else if (field.sort() == FieldType.TEXT && value instanceof String text) {
                long alike = words.keySet().stream()
                        .filter(each -> each.get(0).equals(field.name()))
                        .count();
                words.putIfAbsent(List.of(field.name(), text), field.name() + "-" + (alike + 1));
            }
        }
    }

    private Object rewritten(Object holder) {
        return Shape.of(holder.getClass()).with(holder, this::rewritten);
    }

    private @Nullable Object rewritten(Field field, @Nullable Object value) {
        if (value instanceof Part part) {
            return rewritten(part);
        }
        if (!(value instanceof String text)) {
            return value;
        }
        return field.sort() == FieldType.TEXT ? words.get(List.of(field.name(), text)) : ids.get(text);
    }
}
