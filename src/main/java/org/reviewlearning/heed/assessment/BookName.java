package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.Property;

/**
 * Which rule book answered.
 *
 * @param name its name
 * @param version its version
 * @param fingerprint a digest of its rules, thresholds, sources, roles and levels: two books with one fingerprint
 *     answer alike
 */
public record BookName(
        String name, String version, @Property(least = 1) String fingerprint) {

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(this);
    }
}
