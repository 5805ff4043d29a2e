package org.reviewlearning.heed.assessment;

import org.reviewlearning.heed.rule.Rule;

/**
 * A rule of the book that was not asked.
 *
 * @param rule the rule
 * @param why the reason, in words: it is a draft, on trial, switched off, or not in force on the day
 */
public record NotAsked(Rule rule, String why) {}
