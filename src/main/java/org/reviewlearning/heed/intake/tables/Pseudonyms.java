package org.reviewlearning.heed.intake.tables;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Replaces ids of children and workers. The same id and key give the same pseudonym in every year; without the key none
 * can be told from its id, and none can be turned back but by trying all ids with the key. Keep the key apart.
 */
public final class Pseudonyms {

    /** The ids as they are. */
    static final Pseudonyms NONE = new Pseudonyms(null);

    private static final int SHORTEST_KEY = 32;
    private static final int FEWEST_DIFFERENT = 8;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private final @Nullable SecretKeySpec key;

    private Pseudonyms(@Nullable SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Pseudonyms made with HMAC-SHA-256 under a key, all of it.
     *
     * @throws IllegalArgumentException if the key has fewer than 32 bytes, or so few different ones that it was not made
     *     at random
     */
    public static Pseudonyms keyed(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("The key for pseudonyms has fewer than 32 bytes.");
        }
        if (IntStream.range(0, key.length).map(at -> key[at]).distinct().count() < FEWEST_DIFFERENT) {
            throw new IllegalArgumentException(
                    "The key for pseudonyms has fewer than 8 different bytes, so that it could be guessed.");
        }
        return new Pseudonyms(new SecretKeySpec(key, "HmacSHA256"));
    }

    /** What stands in the place of an id: 20 letters and digits, or the id itself when there is no key. */
    public String of(String id) {
        if (key == null) {
            return id;
        }
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            byte[] code = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder();
            for (int bit = 0; bit < 100; bit += 5) {
                int two = (code[bit / 8] & 0xFF) << 8 | code[bit / 8 + 1] & 0xFF;
                letters.append(LETTERS.charAt(two >> 11 - bit % 8 & 31));
            }
            return letters.toString().toLowerCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256.", e);
        }
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "Pseudonyms";
    }
}
