package org.reviewlearning.heed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this copy of Heed is. */
public final class Heed {

    private static final String VERSION = read();

    private Heed() {}

    /** The version, as every assessment prints it. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = Heed.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
