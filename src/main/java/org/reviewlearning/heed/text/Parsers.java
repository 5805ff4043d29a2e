package org.reviewlearning.heed.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The two parsers, set up alike. */
final class Parsers {

    private static final JsonFactory JSON = JsonFactory.builder()
            // Keys may be a mistake in a child's file; none is kept for the next one.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            // Ours is a problem with the places of both, and reading goes on.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int LARGE = 1024 * 1024;
    private static final YAMLFactory YAML = yaml(16 * 1024);
    private static final YAMLFactory LARGE_YAML = yaml(LARGE);

    private Parsers() {}

    static JsonParser open(Format format, String text) {
        TokenStreamFactory factory = format == Format.JSON ? JSON : text.length() < LARGE ? YAML : LARGE_YAML;
        return factory.createParser(ObjectReadContext.empty(), new ShortReader(text));
    }

    private static YAMLFactory yaml(int step) {
        LoadSettings settings = LoadSettings.builder()
                // YAML 1.2: yes and no are text, ~ is nothing.
                .setSchema(new CoreSchema())
                // Unless told, the factory would again stop at the first key given twice.
                .setAllowDuplicateKeys(true)
                // The engine stops at 3 MB unless told otherwise; the file's size is bounded before.
                .setCodePointLimit(Integer.MAX_VALUE)
                // It copies all it has of a text at every step of reading, so a long text needs long steps.
                .setBufferSize(step)
                .build();
        return YAMLFactory.builder()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .loadSettings(settings)
                .build();
    }

    /**
     * Leaves one place free in what it is given to fill. The YAML engine puts the second half of a character there when
     * the first half came last, and would else write past the end.
     */
    private static final class ShortReader extends FilterReader {

        ShortReader(String text) {
            super(new StringReader(text));
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, Math.max(1, length - 1)));
        }
    }
}
