package org.reviewlearning.heed.mutation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.suite.Expected.Prompts;

/** Parts of what can be expected of an answer, so that an example says no more than it needs to. */
final class Parts {

    private Parts() {}

    /** The same expectation with ever other parts left open, the shortest first. */
    static List<Expected> of(Expected whole) {
        if (!(whole instanceof Prompts all)) {
            return List.of(whole);
        }
        Set<String> despite = all.despite() == null || all.despite().isEmpty() ? null : all.despite();
        return List.of(
                part(all, null, null, null, null, null, despite),
                part(all, all.copy(), null, null, null, null, despite),
                part(all, null, all.level(), null, null, null, despite),
                part(all, null, null, all.keys(), null, null, despite),
                part(all, null, null, null, all.asks(), null, despite),
                part(all, null, null, null, null, all.notFound(), despite),
                whole);
    }

    private static Prompts part(
            Prompts all,
            @Nullable Set<String> copy,
            @Nullable String level,
            @Nullable Set<String> keys,
            @Nullable String asks,
            @Nullable Set<String> notFound,
            @Nullable Set<String> despite) {
        return new Prompts(all.prompts(), all.because(), all.to(), copy, level, keys, asks, notFound, despite);
    }

    /** Whether it is about what is told, where the same is asked of the same. */
    static boolean isOfWords(Expected expected) {
        return expected instanceof Prompts prompts && (prompts.asks() != null || prompts.notFound() != null);
    }
}
