package org.reviewlearning.heed.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.reviewlearning.heed.Internal;

/**
 * Finds the word that was probably meant.
 *
 * @hidden
 */
@Internal
public final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {}

    /**
     * The known word nearest to the one written, upper and lower case alike: at most two letters wrong, missing, too
     * many or swapped, and at most a third of the word. Empty when none is that near. Of several equally near, the
     * first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int allowed = Math.min(FARTHEST, word.length() / 3);
        String written = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(written, candidate.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Asks for the word that was probably meant, and goes on: {@code Did you mean visits? }; nothing where none is near. */
    public static String hint(String word, Collection<String> known) {
        String hint = hint(word, known, "");
        return hint.isEmpty() ? "" : hint + " ";
    }

    /** Asks whether the nearest word was meant, or says something else where none is near. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        return to(word, known).map(near -> "Did you mean " + near + "?").orElse(otherwise);
    }

    /** How many single letters were changed, added, left out or swapped with their neighbour; far off is just "far". */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
