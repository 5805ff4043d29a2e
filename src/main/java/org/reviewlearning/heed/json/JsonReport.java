package org.reviewlearning.heed.json;

import static org.reviewlearning.heed.text.Data.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.text.JsonText;

/**
 * An assessment as JSON: one object on one line, so that many of them are NDJSON. The shape is {@link AssessmentSchema}.
 *
 * <p>The same assessment gives the same bytes. What is not known is left out; lists are always there, empty or not.
 */
public final class JsonReport {

    /** The edition of the shape. */
    static final int FORMAT = 1;

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
        Objects.requireNonNull(since, "since");
        Map<String, Object> data = new LinkedHashMap<>();
        assessment.asData().forEach((name, value) -> {
            // Before the sentence that ends every telling of an assessment.
            if (name.equals("notAnAssurance")) {
                data.put("since", since.asData());
            }
            data.put(name, value);
        });
        return JsonText.line(data);
    }
}
