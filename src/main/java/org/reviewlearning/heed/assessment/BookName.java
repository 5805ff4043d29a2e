package org.reviewlearning.heed.assessment;

/**
 * Which rule book answered.
 *
 * @param name its name
 * @param version its version
 * @param fingerprint a digest of its rules, thresholds, sources, roles and levels: two books with one fingerprint
 *     answer alike
 */
public record BookName(String name, String version, String fingerprint) {}
