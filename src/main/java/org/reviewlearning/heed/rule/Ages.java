package org.reviewlearning.heed.rule;

/**
 * The ages a rule is about, where a regulation names them.
 *
 * @param from the youngest age in years, that birthday included
 * @param to the oldest age in years, up to the day before the next birthday
 * @param regulation the regulation that names them
 */
public record Ages(int from, int to, String regulation) {}
