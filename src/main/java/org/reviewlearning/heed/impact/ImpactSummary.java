package org.reviewlearning.heed.impact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.Property;

/**
 * What a change of the rules would do, over all cases; the same in whatever order they came.
 *
 * @param format the version of this form
 * @param older the rules in use
 * @param newer the rules that would be
 * @param days the days both were asked on
 * @param children how many children both were asked about
 * @param changed about how many of them an answer differs
 * @param counts how many answers differ, by how they do
 * @param rules the rules of which an answer differs, in the order of their ids
 * @param withoutEffect the rules that differ, and of which no answer does
 * @param asked how many questions differ, by who is asked and when an answer is wanted
 * @param byDay how many answers differ, day by day
 * @param groups the groups the host named; none where it named none
 */
public record ImpactSummary(
        int format,
        BookName older,
        BookName newer,
        List<LocalDate> days,
        int children,
        int changed,
        List<Count> counts,
        List<OfRule> rules,
        List<String> withoutEffect,
        List<OfRole> asked,
        List<OfDay> byDay,
        @Property(optional = true) List<OfGroup> groups) {

    /** Below so many children of a group, nothing is told of it. */
    public static final int FEWEST_OF_A_GROUP = 5;

    /**
     * How many.
     *
     * @param what how answers differ
     * @param answers how many do
     * @param children about how many children
     */
    public record Count(AnswerChange.What what, int answers, int children) {}

    /**
     * Answers of one rule that differ.
     *
     * @param rule its id
     * @param title what it is about, in words
     * @param changes how they differ
     */
    public record OfRule(String rule, String title, List<Changed> changes) {}

    /**
     * Answers of one rule that differ in one way.
     *
     * @param what how
     * @param answers how many
     * @param children about how many children
     * @param because what makes them so, with how many it does, the most first
     * @param caseIds the children's cases, the first of them in the order of their ids
     * @param notNamed how many more there are
     */
    public record Changed(
            AnswerChange.What what,
            int answers,
            int children,
            List<Because> because,
            List<String> caseIds,
            int notNamed) {}

    /**
     * What makes answers differ.
     *
     * @param why in words
     * @param together whether it takes all of the differences
     * @param tried whether the differences were tried one by one; else one of them made it, or several together
     * @param differences the differences
     * @param answers how many answers
     */
    public record Because(String why, boolean together, boolean tried, List<Cause> differences, int answers) {}

    /**
     * Questions by who is asked.
     *
     * @param role the role's key
     * @param level the level's key
     * @param counts how many differ
     */
    public record OfRole(String role, String level, List<Count> counts) {}

    /**
     * Answers on one day.
     *
     * @param day the day
     * @param counts how many differ on it
     */
    public record OfDay(LocalDate day, List<Count> counts) {}

    /**
     * Children of a group: how many, and how many of them the change newly asks about, or no longer. A difference between
     * groups is a question about the rule, and no answer.
     *
     * @param group its name; empty for children in none
     * @param children how many; absent where that are too few to tell
     * @param newlyAsked about how many of them something is newly asked; absent where that would tell of too few
     * @param noLongerAsked about how many of them something is no longer asked, likewise
     */
    public record OfGroup(
            String group,
            @Property(optional = true) @Nullable Integer children,
            @Property(optional = true) @Nullable Integer newlyAsked,
            @Property(optional = true) @Nullable Integer noLongerAsked) {}

    /** Copies the lists. */
    public ImpactSummary {
        days = List.copyOf(days);
        counts = List.copyOf(counts);
        rules = List.copyOf(rules);
        withoutEffect = List.copyOf(withoutEffect);
        asked = List.copyOf(asked);
        byDay = List.copyOf(byDay);
        groups = List.copyOf(groups);
    }

    /** About how many children answers differ in one way. */
    public int children(AnswerChange.What what) {
        return counts.stream()
                .filter(each -> each.what() == what)
                .mapToInt(Count::children)
                .sum();
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(this);
    }
}
