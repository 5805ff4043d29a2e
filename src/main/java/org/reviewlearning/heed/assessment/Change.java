package org.reviewlearning.heed.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What became of a prompt since an earlier assessment of the same case.
 *
 * @param key the prompt's key
 * @param status what became of it
 * @param by for more evidence and for settled, the facts that did it, now; otherwise empty
 */
public record Change(String key, Status status, List<Evidence> by) {

    /** Copies the facts. */
    public Change {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
        by = List.copyOf(by);
    }

    /** What became of a prompt. */
    public enum Status {
        /** It was not asked before. */
        NEW,
        /** It is still asked, with facts it did not have before. */
        MORE_EVIDENCE,
        /** It is still asked. */
        STILL,
        /** It is no longer asked, because of something recorded since. */
        SETTLED,
        /** It is no longer asked, because time has passed and nothing else. */
        WINDOW_PASSED,
        /** It was asked before, and the records no longer let us say. Never the same as settled. */
        CAN_NO_LONGER_TELL,
        /** It is no longer asked, and the rule is not what it was, no longer in the book, or not about this child now. */
        RULE_CHANGED;

        /** The form used in files and sentences, for instance {@code more evidence}. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Names the prompt only. */
    @Override
    public String toString() {
        return "Change[" + key + ", " + status.inWords() + "]";
    }
}
