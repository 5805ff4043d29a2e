package org.reviewlearning.heed.facts;

import java.util.Locale;

/**
 * A value from a closed list. Its written form is the constant's name in lower case with hyphens, so {@code FAMILY_TIME}
 * is written {@code family-time} in files and {@code family time} in sentences. A host's own lists implement it too.
 */
public interface ClosedValue {

    /** The constant's own name, as in the code. */
    String name();

    /** The form used in files, for instance {@code family-time}. */
    default String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form used in English sentences, for instance {@code family time}; {@link Language#value} says it in any language. */
    default String inWords() {
        return Language.english()
                .word(Language.key(this))
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
