package org.reviewlearning.heed.rule;

import org.reviewlearning.heed.facts.Amount;

/**
 * When an answer is wanted; never how bad something is.
 *
 * @param key the form used in rule files
 * @param within how long after the host first shows the prompt
 * @param inWords the form used in sentences
 */
public record Level(String key, Amount within, String inWords) {}
