/**
 * Rules proven by JUnit 5: every example beside the rules as a test of its own ({@link
 * org.reviewlearning.heed.junit.RuleExamples}), and one answer held against what a test says of it ({@link
 * org.reviewlearning.heed.junit.RuleVerifier}).
 *
 * <p>It needs {@code junit-jupiter-api}, which a host's tests bring; no other room knows this one, so that a program without
 * JUnit never loads it. Whatever is given to either is invented: a failure shows it.
 */
@NullMarked
package org.reviewlearning.heed.junit;

import org.jspecify.annotations.NullMarked;
