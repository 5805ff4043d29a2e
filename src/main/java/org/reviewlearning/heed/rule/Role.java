package org.reviewlearning.heed.rule;

/**
 * Who can be asked.
 *
 * @param key the form used in rule files
 * @param inWords the form used in sentences
 */
public record Role(String key, String inWords) {}
