package org.reviewlearning.heed.rule;

/**
 * The words of a rule that people read.
 *
 * @param title what happened or is missing
 * @param why why we ask, in one sentence
 * @param ask the question
 * @param settledBy what would settle it
 * @param quietWhen when asking would be wrong, and the rule stays quiet; always English
 * @param language what the others are said in: {@code en}, or {@code cy}
 */
public record Wording(Template title, Template why, Template ask, String settledBy, String quietWhen, String language) {

    /** English words. */
    public Wording(Template title, Template why, Template ask, String settledBy, String quietWhen) {
        this(title, why, ask, settledBy, quietWhen, "en");
    }
}
