package org.reviewlearning.heed.json;

import static org.reviewlearning.heed.document.Data.object;

import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.AssessmentDocument;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.document.JsonSchema;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.TimelineDocument;

/**
 * An assessment as JSON: one object on one line, so that many of them are NDJSON. The shape is {@link #schema}.
 *
 * <p>The same assessment gives the same bytes. What is not known is left out; lists are always there, empty or not.
 */
public final class JsonReport {

    /** The only name in the line that may end many assessments, and is none itself. */
    static final String END = "end";

    private JsonReport() {}

    /**
     * A line that may end many assessments, so that whoever reads a stream can tell that it is all. It is no assessment:
     * {@code {"end": {"assessed": 3, "notAssessed": 1}}}, without a newline.
     */
    public static String end(int assessed, int notAssessed) {
        return JsonText.line(object(END, object("assessed", assessed, "notAssessed", notAssessed)));
    }

    /** The assessment as one JSON object, without a newline. */
    public static String json(Assessment assessment) {
        return JsonText.line(assessment.asData());
    }

    /** The assessment, and what changed since an earlier one, as one JSON object, without a newline. */
    public static String json(Assessment assessment, Changes since) {
        return JsonText.line(assessment.asData(since));
    }

    /** When each question would have been asked, as one JSON object, without a newline. */
    public static String json(CaseTimeline timeline) {
        return JsonText.line(timeline.asData());
    }

    /**
     * The assessment as one JSON object without the rules that do not ask, which are most of it: they are counted in {@code
     * compact}, and those that cannot tell stand in {@code unknowns}. It cannot be compared with later.
     */
    public static String compact(Assessment assessment) {
        return JsonText.line(AssessmentDocument.compact(assessment));
    }

    /** The JSON Schema (2020-12) of a timeline, ending in a newline; always the same text. */
    public static String timelineSchema() {
        return JsonSchema.of(
                "timeline", CaseTimeline.FORMAT, "Timeline", TimelineDocument.class, AssessmentDocument.class);
    }

    /** The JSON Schema (2020-12) of an assessment, ending in a newline; always the same text. */
    public static String schema() {
        return JsonSchema.of("assessment", AssessmentDocument.FORMAT, "Assessment", AssessmentDocument.class);
    }
}
