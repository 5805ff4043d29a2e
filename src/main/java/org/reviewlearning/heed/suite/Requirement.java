package org.reviewlearning.heed.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Nearest;

/**
 * What examples must at least show, of one thing that is measured: {@code lines=100}.
 *
 * @param of what is measured
 * @param percent how many in a hundred, from 0 to 100
 */
public record Requirement(String of, int percent) {

    private static final int WHOLE = 100;

    /** Refuses a missing name. */
    public Requirement {
        Objects.requireNonNull(of, "of");
    }

    /**
     * Reads {@code lines=100,outcomes=100}.
     *
     * @param known the names there are
     * @throws IllegalArgumentException if a name is unknown or stands there twice, or a figure is no whole number from 0 to
     *     100; its message says what may be written
     */
    public static List<Requirement> read(String written, List<String> known) {
        List<Requirement> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String each : written.split(",", -1)) {
            int sign = each.indexOf('=');
            String name = (sign < 0 ? each : each.substring(0, sign)).strip();
            if (!known.contains(name)) {
                throw new IllegalArgumentException((name.isEmpty() ? "a name is missing" : name + " is not measured")
                        + ". " + Nearest.hint(name, known) + "It is " + String.join(", ", known)
                        + ", each with a figure, as in " + known.get(0) + "=100.");
            }
            String figure = each.substring(sign + 1).strip();
            if (sign < 0 || !figure.matches("\\d{1,3}") || Integer.parseInt(figure) > WHOLE) {
                throw new IllegalArgumentException(
                        name + " needs a whole number from 0 to 100, as in " + name + "=100.");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException(name + " is asked for twice.");
            }
            all.add(new Requirement(name, Integer.parseInt(figure)));
        }
        return all;
    }

    /**
     * What is told when examples show less; empty when they show enough.
     *
     * @param share what they show; {@code null} when it was not measured, which never is enough
     */
    public Optional<String> shortfall(@Nullable Share share) {
        if (share == null) {
            return Optional.of("Of " + of + ", " + percent + " % are required, and nothing was measured.");
        }
        return share.reaches(percent)
                ? Optional.empty()
                : Optional.of("Of " + of + ", " + percent + " % are required; examples show " + share.inWords() + ".");
    }
}
