package org.reviewlearning.heed.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.rule.ThresholdOrigin;

/**
 * The published form of an assessment: one record a JSON object, its components in the order in which they are written.
 * Here the shape stands, and nowhere else: it is written, read back and described in its schema by these records. What
 * each property means stands in {@code schema/AssessmentDocument.properties}.
 *
 * <p>What is added to a format that was published is optional, or the format counts up: what an earlier Heed wrote is read.
 */
public record AssessmentDocument(
        int format,
        String heed,
        String calendar,
        @Property(least = 1) String caseId,
        LocalDate asAt,
        @Property(name = "for", optional = true) @Nullable String role,
        BookName ruleBook,
        List<Prompt> prompts,
        List<Unknown> unknowns,
        List<Outcome> outcomes,
        List<NotAsked> notAsked,
        List<Trial> trials,
        @Property(least = 0) int factsKnownFromTheirOwnDay,
        @Property(optional = true) @Nullable Since since,
        @Property(optional = true) @Nullable Compact compact,
        String notAnAssurance) {

    /** The edition of the shape. */
    public static final int FORMAT = 1;

    /** An assessment by exception, as plain data: rules that do not ask are counted, and no others told one by one. */
    public static Map<String, Object> compact(Assessment assessment) {
        return Data.of(PublishedForm.compact(assessment));
    }

    /** A question with everything behind it. */
    public record Prompt(
            @Property(least = 1) String key,
            String rule,
            String title,
            String ask,
            String why,
            String to,
            List<String> copy,
            String level,
            Within answerWithin,
            @Property(least = 1) List<Evidence> because,
            List<Evidence> alongside,
            List<Gap> despite,
            List<Threshold> thresholds,
            List<Learning> learning,
            String settledBy,
            @Property(optional = true, least = 1) List<Line> outstanding,
            @Property(optional = true, least = 1) List<String> changed) {}

    /** In how long an answer is wanted. */
    public record Within(@Property(least = 0) int value, Unit unit) {}

    /** One row of several that ask together. */
    public record Line(
            @Property(least = 1) String reference,
            String title,
            String ask,
            String why,
            String level,
            @Property(least = 1) List<Evidence> because,
            List<Gap> despite,
            List<Threshold> thresholds,
            String settledBy) {}

    /** Exactly one of the three. */
    public record Evidence(
            @Property(optional = true) @Nullable Fact fact,
            @Property(optional = true) @Nullable Absent absent,
            @Property(optional = true) @Nullable String withheld) {}

    /** A record that was found. */
    public record Fact(
            String kind,
            @Property(least = 1) String id,
            LocalDate on,
            String says,
            @Property(optional = true) @Nullable Origin origin,
            boolean restricted) {}

    /** Where a record came from. */
    public record Origin(
            String system,
            @Property(optional = true) @Nullable String file,
            @Property(optional = true) @Nullable Integer row) {}

    /** Something that was looked for and not found. */
    public record Absent(
            String kind,
            String where,
            @Property(optional = true) @Nullable LocalDate from,
            LocalDate to) {}

    /** Something that was missing. */
    public record Gap(String what, String says) {}

    /** A figure as it stood on the day. */
    public record Threshold(
            String name,
            @Property(least = 0) int value,
            Unit unit,
            ThresholdOrigin origin,
            String cite,
            @Property(optional = true) @Nullable LocalDate from,
            @Property(optional = true) @Nullable String changed) {}

    /** What taught us to ask. */
    public record Learning(String source, String finding, String says) {}

    record Unknown(
            String what, String says, @Property(least = 1) List<String> rules) {}

    record Outcome(
            String rule,
            OutcomeType outcome,
            List<Gap> gaps,
            @Property(optional = true) @Nullable String why) {}

    record NotAsked(String rule, String why) {}

    record Trial(
            String rule,
            OutcomeType outcome,
            List<Gap> gaps,
            @Property(optional = true) @Nullable String why,
            List<Prompt> prompts) {}

    record Compact(
            @Property(least = 0) int prompted,
            @Property(least = 0) int quiet,
            @Property(least = 0) int cannotTell,
            @Property(least = 0) int outOfScope,
            @Property(least = 0) int notAsked) {}

    record Since(
            LocalDate asAt,
            @Property(optional = true) Earlier.@Nullable Made madeWith,
            @Property(least = 1) Map<Status, Integer> totals,
            List<Change> changes,
            List<Changes.Answer> answers) {}

    record Change(
            @Property(least = 1) String key,
            Status status,
            List<Evidence> by,
            @Property(optional = true) @Nullable String why,
            @Property(optional = true, least = 1) List<Difference> differences,
            @Property(optional = true, least = 1) List<Change> lines) {}
}
