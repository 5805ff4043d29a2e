package org.reviewlearning.heed.rule;

/**
 * A finding in a source, in our own words.
 *
 * @param source the document it stands in
 * @param finding its key there
 * @param says what it taught
 */
public record Learning(Source source, String finding, String says) {

    /** The form used in rule files, {@code document/finding}. */
    public String key() {
        return source.key() + "/" + finding;
    }
}
