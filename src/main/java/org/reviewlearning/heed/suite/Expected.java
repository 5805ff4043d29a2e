package org.reviewlearning.heed.suite;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Outcome;

/** What an example says a rule should answer. */
public sealed interface Expected {

    /** As it would be written in an example. */
    String inWords();

    /**
     * Whether an answer is as expected.
     *
     * @param answer empty where the rule is not in force, so that it is left out before it is read; that is out of scope
     * @hidden
     */
    @Internal
    default boolean agrees(Optional<Outcome> answer) {
        return answer.map(outcome -> Comparison.agree(this, outcome)).orElseGet(() -> this instanceof OutOfScope);
    }

    /**
     * Everything an example can expect of an answer, as it is today.
     *
     * @hidden
     */
    @Internal
    static Expected today(Outcome answer) {
        return Comparison.today(answer);
    }

    /** The rule does not ask, and everything it reads is there. */
    record Quiet() implements Expected {
        @Override
        public String inWords() {
            return "quiet";
        }
    }

    /** Nobody has said yet what is right; until somebody does, no answer agrees. */
    record Open() implements Expected {
        @Override
        public String inWords() {
            return "open, until somebody says what is right";
        }
    }

    /** The rule is known not to be about this child on this day. */
    record OutOfScope() implements Expected {
        @Override
        public String inWords() {
            return "out of scope";
        }
    }

    /**
     * The records do not let us say.
     *
     * @param what everything that is missing, in the short form of gaps; absent means the example leaves that open
     */
    record CannotTell(@Nullable Set<String> what) implements Expected {

        /** Copies the set. */
        public CannotTell {
            what = sorted(what);
        }

        @Override
        public String inWords() {
            return what == null ? "cannot tell" : "cannot tell " + what;
        }
    }

    /**
     * The rule asks. Whatever is absent is left open by the example.
     *
     * @param prompts how many prompts
     * @param because the ids of all facts that are evidence of any of them
     * @param to the role asked
     * @param copy the roles told
     * @param level when an answer is wanted
     * @param keys the prompts' keys
     * @param asks text that one of the questions holds
     * @param notFound texts, each of which one of the lines on what was not found holds, its period for instance
     * @param despite what remains missing, in the short form of gaps
     */
    record Prompts(
            int prompts,
            @Nullable Set<String> because,
            @Nullable String to,
            @Nullable Set<String> copy,
            @Nullable String level,
            @Nullable Set<String> keys,
            @Nullable String asks,
            @Nullable Set<String> notFound,
            @Nullable Set<String> despite)
            implements Expected {

        /** Copies the sets. */
        public Prompts {
            because = sorted(because);
            copy = sorted(copy);
            keys = sorted(keys);
            notFound = sorted(notFound);
            despite = sorted(despite);
        }

        @Override
        public String inWords() {
            return (prompts == 1 ? "1 prompt" : prompts + " prompts")
                    + (because == null ? "" : ", because " + because)
                    + (to == null ? "" : ", to " + to)
                    + (copy == null ? "" : ", copy " + copy)
                    + (level == null ? "" : ", level " + level)
                    + (keys == null ? "" : ", keys " + keys)
                    + (asks == null ? "" : ", asks \"" + asks + "\"")
                    + (notFound == null ? "" : ", not found " + notFound)
                    + (despite == null ? "" : ", despite " + despite);
        }
    }

    private static @Nullable Set<String> sorted(@Nullable Collection<String> words) {
        return words == null ? null : Collections.unmodifiableSet(new TreeSet<>(words));
    }
}
