package org.reviewlearning.heed;

import java.util.Locale;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Vocabulary;

/** Refuses facts whose class is none of a book's kinds: no rule would see them, and that must never look like quiet. */
final class HostKinds {

    private static final String UNKNOWN =
            "The rule book does not know the kind %s of fact %s. Maybe open it with Vocabulary.shipped().with(%s.class).";
    private static final String OF_ANOTHER_LOADER =
            "Fact %s is a %s of the class loader %s, and the rule book was opened with the class of that name of the class"
                    + " loader %s. To Java these are two kinds, and no rule would see the fact. Open the book where the facts"
                    + " are made, with Vocabulary.shipped().with(%s.class) of the same class loader; where a tool reloads"
                    + " classes, open it again after each reload.";

    private HostKinds() {}

    static void check(Fact fact, Vocabulary words) {
        Class<?> type = fact.getClass();
        String name = type.getSimpleName();
        Class<?> known = words.named(name).<Class<?>>map(kind -> kind.type()).orElse(type);
        if (words.named(name).isEmpty() || !known.getName().equals(type.getName())) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, UNKNOWN, type.getName(), fact.id(), name));
        }
        if (known != type) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, OF_ANOTHER_LOADER, fact.id(), type.getName(), loader(type), loader(known), name));
        }
    }

    /** A class loader as its own words name it. */
    private static String loader(Class<?> type) {
        return String.valueOf(type.getClassLoader());
    }
}
