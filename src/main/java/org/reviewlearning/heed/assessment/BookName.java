package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.Property;

/**
 * Which rule book answered.
 *
 * @param name its name
 * @param version its version
 * @param fingerprint a digest of its rules, thresholds, sources, roles and levels: two books with one fingerprint
 *     answer alike
 * @param layers the layers over it, in their order; none when the pack answers as it is
 * @param language what it is said in, where that is not English: {@code cy}; absent means English
 */
public record BookName(
        String name,
        String version,
        @Property(least = 1) String fingerprint,
        @Property(optional = true) List<Layer> layers,
        @Property(optional = true) @Nullable String language) {

    /**
     * A layer over a pack.
     *
     * @param name its name
     * @param version its version
     * @param fingerprint a digest of what it holds
     */
    public record Layer(
            String name,
            String version,
            @Property(least = 1) String fingerprint) {}

    /** Copies the list. */
    public BookName {
        layers = List.copyOf(layers);
    }

    /** A pack without layers. */
    public BookName(String name, String version, String fingerprint) {
        this(name, version, fingerprint, List.of(), null);
    }

    /** What it is said in: {@code en} where it does not say. */
    public String languageOrEnglish() {
        return language == null ? "en" : language;
    }

    /** Its name and version, and those of its layers: {@code heed-core 0.2.0 with our-council 3}. */
    public String inWords() {
        return name + " " + version
                + layers.stream()
                        .map(layer -> layer.name() + " " + layer.version())
                        .reduce((one, other) -> one + " and " + other)
                        .map(all -> " with " + all)
                        .orElse("");
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(this);
    }
}
