package org.reviewlearning.heed.rulefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Plausible;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.text.Problems;

/** Reads what a rule says of whom it is about, and of its days. */
record ScopeReader(AttributeScanner header, Problems problems) {

    private static final Pattern AGES = Pattern.compile("([0-9]{1,2})-([0-9]{1,2}): *(.+)");

    /** Whom the rule is about, and when it holds. */
    Scope scope() {
        Set<ArrangementKind> about = EnumSet.noneOf(ArrangementKind.class);
        AttributeText meta = header.get("for");
        header.list("for")
                .forEach(word -> named(word, Objects.requireNonNull(meta)).ifPresent(about::add));
        @Nullable LocalDate from = day("inForceFrom");
        @Nullable LocalDate until = day("inForceUntil");
        if (from != null && until != null && !until.isAfter(from)) {
            problems.add(
                    Objects.requireNonNull(header.get("inForceUntil")).problem("The rule ends before it begins.", ""));
        }
        return new Scope(about, notFor(about), ages(), from, until);
    }

    private Optional<ArrangementKind> named(AttributeText.Word word, AttributeText meta) {
        List<String> all = Arrays.stream(ArrangementKind.values())
                .map(ArrangementKind::written)
                .toList();
        if (all.contains(word.text())) {
            return Optional.of(ArrangementKind.values()[all.indexOf(word.text())]);
        }
        meta.unknown(word, "arrangement", all, "Known: " + String.join(", ", all) + ".", problems);
        return Optional.empty();
    }

    /** What a row leaves out has the reasons of the rule, unless it gives its own. */
    private Map<ArrangementKind, String> notFor(Set<ArrangementKind> about) {
        AttributeScanner rule = header.ofTheRule();
        Map<ArrangementKind, String> reasons = new EnumMap<>(ArrangementKind.class);
        boolean ruleIsForThese = Objects.equals(header.get("for"), rule.get("for"));
        reasons(rule.get("notFor"), ruleIsForThese ? about : Set.of(), reasons);
        if (!Objects.equals(header.get("notFor"), rule.get("notFor"))) {
            reasons(header.get("notFor"), about, reasons);
        }
        reasons.keySet().removeAll(about);
        return reasons;
    }

    /** Reads {@code adopted, care-leaver: the reason; adoption: another}. */
    private void reasons(
            @Nullable AttributeText meta, Set<ArrangementKind> about, Map<ArrangementKind, String> reasons) {
        if (meta == null) {
            return;
        }
        Set<ArrangementKind> told = EnumSet.noneOf(ArrangementKind.class);
        int at = 0;
        for (String group : meta.value().split(";", -1)) {
            int colon = group.indexOf(':');
            String names = colon < 0 ? group : group.substring(0, colon);
            String reason = colon < 0 ? "" : group.substring(colon + 1).strip();
            int begin = at + names.length() - names.stripLeading().length();
            at += group.length() + 1;
            if (group.isBlank()) {
                continue;
            }
            AttributeText list =
                    AttributeText.of(meta.name(), names.strip(), meta.text(), meta.nameOffset(), meta.offset(begin));
            if (reason.isEmpty()) {
                problems.add(
                        list.problem(
                                "There is no reason why the rule is not about \"" + list.value() + "\".",
                                "Write the arrangements, a colon and the reason, and a semicolon before others: "
                                        + "adopted: nobody owes them these visits; care-leaver: they are no longer looked after"));
                continue;
            }
            for (AttributeText.Word word : list.list()) {
                named(word, meta).ifPresent(kind -> {
                    boolean both = about.contains(kind);
                    if (both || !told.add(kind)) {
                        problems.add(
                                meta.text(),
                                word.offset(),
                                both
                                        ? "The rule is about \"" + word.text() + "\", and " + meta.name()
                                                + " says why it is not."
                                        : "\"" + word.text() + "\" stands twice in " + meta.name() + ".",
                                "Keep one of them.");
                    }
                    reasons.put(kind, reason);
                });
            }
        }
    }

    private @Nullable Ages ages() {
        AttributeText meta = header.get("ages");
        if (meta == null) {
            return null;
        }
        Matcher matcher = AGES.matcher(meta.value().strip());
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2))) {
            return new Ages(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        problems.add(meta.problem(
                "@ages is not understood.", "Write the ages and the regulation that names them: 4-16: ..."));
        return null;
    }

    /** A day; {@code null} when there is none, or something else, which is then told. */
    @Nullable
    LocalDate day(String name) {
        AttributeText meta = header.get(name);
        if (meta == null) {
            return null;
        }
        try {
            return Plausible.day(meta.value().strip());
        } catch (DateTimeException e) {
            problems.add(
                    meta.problem(meta.name() + " is not a day.", "Write year-month-day, for instance 2027-10-31."));
            return null;
        }
    }
}
