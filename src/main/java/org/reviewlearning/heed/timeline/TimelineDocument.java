package org.reviewlearning.heed.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.AssessmentDocument;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.document.Property;

/**
 * The published form of a timeline, for its schema. What each property means stands in {@code
 * schema/TimelineDocument.properties}; what a timeline shares with an assessment has the same form there and here.
 *
 * @hidden
 */
@Internal
public record TimelineDocument(
        int format,
        String heed,
        String calendar,
        @Property(least = 1) String caseId,
        LocalDate from,
        LocalDate to,
        @Property(name = "for", optional = true) @Nullable String role,
        BookName ruleBook,
        List<Asked> questions,
        List<Untold> unknowns,
        List<Answers> rules,
        @Property(optional = true) @Nullable List<String> withheld,
        @Property(least = 0) int factsKnownFromTheirOwnDay,
        String notAnAssurance) {

    record Asked(
            @Property(least = 1) String key,
            String rule,
            String to,
            @Property(least = 1) List<Stay> stays,
            @Property(optional = true, least = 1) List<Row> lines) {}

    record Row(String rule, @Property(least = 1) List<Stay> stays) {}

    record Stay(
            LocalDate from,
            LocalDate to,
            boolean begunBefore,
            AssessmentDocument.Prompt prompt,
            @Property(optional = true) @Nullable Ended ended) {}

    record Ended(
            LocalDate on,
            org.reviewlearning.heed.timeline.Stay.Reason reason,
            @Property(optional = true) @Nullable String says,
            List<AssessmentDocument.Evidence> by,
            List<AssessmentDocument.Gap> gaps) {}

    record Untold(
            String what,
            String says,
            @Property(least = 1) List<String> rules,
            @Property(least = 1) List<Days> days) {}

    record Days(LocalDate from, LocalDate to) {}

    record Answers(String rule, @Property(least = 1) List<Answer> answers) {}

    record Answer(
            LocalDate from,
            LocalDate to,
            String outcome,
            @Property(optional = true) @Nullable String why,
            @Property(optional = true, least = 1) List<AssessmentDocument.Gap> gaps) {}
}
