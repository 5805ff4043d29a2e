package org.reviewlearning.heed.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of what {@link JsonReport} writes. */
public final class AssessmentSchema {

    private static final String FILE = "/org/reviewlearning/heed/schema/assessment.schema.json";

    private AssessmentSchema() {}

    /** The schema's text, ending in a newline. */
    public static String json() {
        try (InputStream schema = AssessmentSchema.class.getResourceAsStream(FILE)) {
            if (schema == null) {
                throw new IllegalStateException("assessment.schema.json is missing from Heed's jar.");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
