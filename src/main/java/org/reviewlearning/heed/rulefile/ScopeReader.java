package org.reviewlearning.heed.rulefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.text.Problems;

/** Reads what a rule says of whom it is about, and of its days. */
final class ScopeReader {

    private static final Pattern AGES = Pattern.compile("([0-9]{1,2})-([0-9]{1,2}): *(.+)");

    private final AttributeScanner header;
    private final Problems problems;

    ScopeReader(AttributeScanner header, Problems problems) {
        this.header = header;
        this.problems = problems;
    }

    /** Whom the rule is about, and when it holds. */
    Scope scope() {
        List<String> all = Arrays.stream(ArrangementKind.values())
                .map(ArrangementKind::written)
                .toList();
        Set<ArrangementKind> arrangements = EnumSet.noneOf(ArrangementKind.class);
        for (AttributeText.Word word : header.list("for")) {
            if (all.contains(word.text())) {
                arrangements.add(ArrangementKind.values()[all.indexOf(word.text())]);
            } else {
                Objects.requireNonNull(header.get("for"))
                        .unknown(word, "arrangement", all, "Known: " + String.join(", ", all) + ".", problems);
            }
        }
        @Nullable LocalDate from = day("inForceFrom");
        @Nullable LocalDate until = day("inForceUntil");
        if (from != null && until != null && !until.isAfter(from)) {
            problems.add(
                    Objects.requireNonNull(header.get("inForceUntil")).problem("The rule ends before it begins.", ""));
        }
        return new Scope(arrangements, ages(), from, until);
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
            return Catalogue.plausible(meta.value().strip());
        } catch (DateTimeException e) {
            problems.add(
                    meta.problem(meta.name() + " is not a day.", "Write year-month-day, for instance 2027-10-31."));
            return null;
        }
    }
}
