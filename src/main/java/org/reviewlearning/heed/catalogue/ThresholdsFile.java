package org.reviewlearning.heed.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.Threshold.Dated;
import org.reviewlearning.heed.rule.Threshold.Stricter;
import org.reviewlearning.heed.rule.ThresholdOrigin;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;

/** Reads {@code thresholds.yaml}. */
final class ThresholdsFile {

    private static final List<String> KEYS =
            List.of("value", "values", "unit", "origin", "cite", "owner", "note", "from", "stricter", "law");
    private static final List<String> UNITS =
            Arrays.stream(Unit.values()).map(Unit::written).toList();
    private static final List<String> ORIGINS = Arrays.stream(ThresholdOrigin.values())
            .map(ThresholdOrigin::written)
            .toList();

    private final YamlFile file;
    private final Map<String, Place> places;

    /** Notes where each figure stands. */
    ThresholdsFile(YamlFile file, Map<String, Place> places) {
        this.file = file;
        this.places = places;
    }

    Map<String, Threshold> read() {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        file.root()
                .ifPresent(root -> root.entries()
                        .forEach(entry -> file.map(entry)
                                .flatMap(map -> threshold(entry, map))
                                .ifPresentOrElse(
                                        threshold -> thresholds.put(entry.key(), threshold),
                                        () -> file.unread(entry.key()))));
        return thresholds;
    }

    private Optional<Threshold> threshold(Entry entry, MapNode map) {
        places.put(entry.key(), entry.keyPlace());
        file.only(map, KEYS);
        if (!entry.key().matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
            file.add(
                    entry.keyPlace(),
                    "\"" + entry.key() + "\" is not a threshold's name.",
                    "Write the rule's id, a dot, and what the figure is: visits.six-weeks.");
        }
        String unit = file.oneOf(map, "unit", UNITS, true);
        String origin = file.oneOf(map, "origin", ORIGINS, true);
        String owner = file.words(map, "owner", true);
        String stricter = file.oneOf(map, "stricter", List.of("lower", "higher"), "statute".equals(origin));
        if (stricter != null && !"statute".equals(origin)) {
            file.add(entry.keyPlace(), "\"stricter\" is for figures in law only.", "Leave it out.");
        }
        boolean national = origin != null && ThresholdOrigin.values()[ORIGINS.indexOf(origin)].isNational();
        if (map.get("law").isPresent() && origin != null && !national) {
            file.add(
                    entry.keyPlace(),
                    "\"law\" is for figures that law, guidance, a standard or an indicator names.",
                    "Leave it out.");
        }
        Law law = new Law(file, national, stricter);
        law.says(map);
        List<Dated> values = values(map, law);
        if (unit == null || origin == null || owner == null || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Threshold(
                entry.key(),
                Unit.values()[UNITS.indexOf(unit)],
                ThresholdOrigin.values()[ORIGINS.indexOf(origin)],
                owner,
                file.words(map, "note", false),
                stricter == null ? null : stricter.equals("lower") ? Stricter.LOWER : Stricter.HIGHER,
                values));
    }

    private List<Dated> values(MapNode map, Law law) {
        List<Dated> values = new ArrayList<>();
        Optional<Node> many = map.get("values");
        if (many.isEmpty()) {
            dated(map, file.words(map, "cite", true), law).ifPresent(values::add);
            return values;
        }
        if (map.get("value").isPresent() || map.get("from").isPresent()) {
            file.add(
                    map.place(),
                    "Both \"value\" and \"values\" stand here.",
                    "Keep one: value, or values with their days.");
        }
        if (!(many.get() instanceof ListNode list) || list.items().isEmpty()) {
            file.add(many.get().place(), "\"values\" is a list.", "Write - {value: 3, from: 2024-04-01, cite: ...}.");
            return values;
        }
        String shared = file.words(map, "cite", false);
        @Nullable LocalDate last = null;
        for (Node item : list.items()) {
            if (!(item instanceof MapNode one)) {
                file.add(
                        item.place(),
                        "A value with its day is expected here.",
                        "Write - {value: 3, from: 2024-04-01, cite: ...}.");
                continue;
            }
            file.only(one, List.of("value", "from", "cite", "law"));
            law.says(one);
            String own = file.words(one, "cite", shared == null);
            Optional<Dated> dated = dated(one, own == null ? shared : own, law);
            if (dated.isPresent()) {
                LocalDate from = dated.get().from();
                if (!values.isEmpty() && (from == null || last != null && !from.isAfter(last))) {
                    file.add(
                            one.place(),
                            "Values stand in the order of their days.",
                            "Give each a later \"from\" than the one above.");
                }
                last = from;
                values.add(dated.get());
            }
        }
        return values;
    }

    private Optional<Dated> dated(MapNode map, @Nullable String cite, Law law) {
        Integer value = file.number(map, "value");
        law.check(map, value);
        LocalDate from = file.day(map, "from");
        return value == null || cite == null ? Optional.empty() : Optional.of(new Dated(value, from, cite));
    }
}
