/**
 * What came of examples as a page that people open: what disagrees, what no example shows beside the rule's own text, and
 * every rule with its examples as sentences.
 *
 * <p>{@link org.reviewlearning.heed.suite.html.SuiteHtml} is the door. It runs nothing and measures nothing; it is about rules
 * and their examples.
 */
@NullMarked
package org.reviewlearning.heed.suite.html;

import org.jspecify.annotations.NullMarked;
