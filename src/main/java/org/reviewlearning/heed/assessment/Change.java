package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.facts.ClosedValue;

/**
 * What became of a prompt since an earlier assessment of the same case.
 *
 * @param key the prompt's key
 * @param status what became of it
 * @param by for more evidence and for settled, the facts that did it, now; otherwise empty
 * @param why the reason, where the status alone does not give it, in words; empty otherwise
 * @param differences what the earlier assessment said otherwise of it: whom it asks, how soon, with which words and figures
 * @param lines where rows of a table ask together, what became of each line, by its reference; of lines that are still
 *     outstanding the status is still
 */
public record Change(
        String key, Status status, List<Evidence> by, String why, List<Difference> differences, List<Change> lines) {

    /** Copies the lists. */
    public Change {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(why, "why");
        by = List.copyOf(by);
        differences = List.copyOf(differences);
        lines = List.copyOf(lines);
    }

    /** A change of which there is nothing more to tell. */
    public Change(String key, Status status, List<Evidence> by) {
        this(key, status, by, "", List.of(), List.of());
    }

    /** What became of a prompt. */
    public enum Status implements ClosedValue {
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
        /**
         * It is no longer asked, and nothing recorded did it: the rule or a figure of it is another, is not in the book, was
         * not asked, or is not about this child now. Which of these it is, {@link Change#why} says.
         */
        RULE_CHANGED
    }

    /** Names the prompt only. */
    @Override
    public String toString() {
        return "Change[" + key + ", " + status.inWords() + "]";
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.change(this));
    }
}
