package org.reviewlearning.heed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes good input at random: values in a tree, and letters and bytes in a text. What it puts in is marked. */
public final class Mutation {

    /** Stands in every text that no message may repeat. */
    public static final String MARK = "MARK";

    private Mutation() {}

    /** The tree with values changed, left out, doubled and misnamed, each so often. */
    public static @Nullable Object changed(@Nullable Object value, Random random, double often) {
        if (random.nextDouble() < often) {
            Object[] others = {
                null, 12, true, MARK, "2011-02-31", "2012-02-03", "", List.of(MARK), Map.of(MARK, MARK), "EXAMPLE", -1.5
            };
            return others[random.nextInt(others.length)];
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, held) -> {
                Object newKey = random.nextDouble() < often ? MARK + " " + key : key;
                if (random.nextDouble() >= often) {
                    changed.put(newKey, changed(held, random, often));
                }
            });
            return changed;
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            for (Object item : list) {
                changed.add(changed(item, random, often));
                if (random.nextDouble() < often) {
                    changed.add(item);
                }
            }
            return changed;
        }
        return value;
    }

    /** The bytes with a few changed, left out, doubled or added, one to three times. */
    public static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(20), bytes.length - at);
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> {
                byte[] letters = "{}[]:,-?&*!|>'\"%@`# \n\t\\0x\u00e9".getBytes(StandardCharsets.UTF_8);
                byte[] letter = {letters[random.nextInt(letters.length)]};
                yield joined(joined(Arrays.copyOf(bytes, at), letter), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> {
                byte[] other = bytes.clone();
                other[at] = (byte) random.nextInt(256);
                yield other;
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
