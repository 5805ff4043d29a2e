package org.reviewlearning.heed.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.Threshold.Dated;
import org.reviewlearning.heed.rule.Threshold.Stricter;
import org.reviewlearning.heed.rule.ThresholdOrigin;
import org.reviewlearning.heed.text.Place;

/** Reads {@code thresholds.yaml}. */
record ThresholdsFile(YamlFile file, Map<String, Place> places) {

    private static final List<String> KEYS =
            List.of("value", "values", "unit", "origin", "cite", "owner", "note", "from", "stricter", "law");
    private static final List<String> STRICTER = List.of("lower", "higher");
    private static final String DATED = "Write - {value: 3, from: 2024-04-01, cite: ...}.";

    Map<String, Threshold> read() {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        file.root()
                .ifPresent(root -> root.each()
                        .forEach(form -> threshold(form)
                                .ifPresentOrElse(
                                        threshold -> thresholds.put(form.key(), threshold),
                                        () -> file.unread(form.key()))));
        return thresholds;
    }

    private Optional<Threshold> threshold(Form form) {
        if (!form.needed().isMap("Write value:, unit:, origin:, cite: and owner: below it.")) {
            return Optional.empty();
        }
        places.put(form.key(), form.keyPlace());
        form.only(KEYS);
        if (!form.key().matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
            file.unread(form.key().toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-"));
            form.wrongKey(
                    "This is not a threshold's name.",
                    "Write the rule's id, a dot, and what the figure is: visits.six-weeks.");
        }
        Unit unit = form.at("unit").needed().oneOf(Unit.values(), Unit::written, "");
        ThresholdOrigin origin =
                form.at("origin").needed().oneOf(ThresholdOrigin.values(), ThresholdOrigin::written, "");
        String owner = form.at("owner").needed().words();
        Form written = form.at("stricter");
        boolean inLaw = origin == ThresholdOrigin.STATUTE;
        String stricter = (inLaw ? written.needed() : written).oneOf(STRICTER);
        boolean national = origin != null && origin.isNational();
        if (stricter != null && origin != null && !national && origin != ThresholdOrigin.INDICATOR) {
            written.wrongKey(
                    "\"stricter\" is for figures that law, guidance, a standard or an indicator names.",
                    "Leave it out.");
        }
        if (origin != null && !national && form.at("law").isThere()) {
            form.at("law").wrongKey("\"law\" is for figures that law, guidance or a standard names.", "Leave it out.");
        }
        Law law = new Law(national, inLaw ? stricter : null);
        law.says(form);
        List<Dated> values = values(form, law);
        if (unit == null || origin == null || owner == null || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Threshold(
                form.key(),
                unit,
                origin,
                owner,
                form.at("note").words(),
                stricter == null ? null : stricter.equals("lower") ? Stricter.LOWER : Stricter.HIGHER,
                values));
    }

    private List<Dated> values(Form form, Law law) {
        List<Dated> values = new ArrayList<>();
        Form many = form.at("values");
        if (!many.isThere()) {
            dated(form, form.at("cite").needed().words(), law).ifPresent(values::add);
            return values;
        }
        if (form.at("value").isThere() || form.at("from").isThere()) {
            form.wrong("Both \"value\" and \"values\" stand here.", "Keep one: value, or values with their days.");
        }
        String shared = form.at("cite").words();
        @Nullable LocalDate last = null;
        for (Form one : many.items(DATED)) {
            if (!one.isMap(DATED)) {
                continue;
            }
            one.only(List.of("value", "from", "cite", "law"));
            law.says(one);
            String own = (shared == null ? one.at("cite").needed() : one.at("cite")).words();
            Optional<Dated> dated = dated(one, own == null ? shared : own, law);
            if (dated.isPresent()) {
                LocalDate from = dated.get().from();
                if (!values.isEmpty() && (from == null || last != null && !from.isAfter(last))) {
                    one.wrong(
                            "Values stand in the order of their days.",
                            "Give each a later \"from\" than the one above.");
                }
                last = from;
                values.add(dated.get());
            }
        }
        return values;
    }

    private static Optional<Dated> dated(Form form, @Nullable String cite, Law law) {
        Integer value = Plausible.figure(form.at("value").needed());
        law.check(form, value);
        LocalDate from = Plausible.day(form.at("from"));
        return value == null || cite == null
                ? Optional.empty()
                : Optional.of(new Dated(value, from, cite, law.figure(), null));
    }
}
