/**
 * Drools, and nothing but this room knows it. {@link org.reviewlearning.heed.engine.DrlReader} has Drools' own parser
 * read a rule file, {@code RuleModel} makes a piece of Drools' executable model of each checked tree, and {@link
 * org.reviewlearning.heed.engine.Network} is what Drools runs. What comes of a match is decided in {@code evaluation}.
 *
 * <p>A test in a rule becomes an object that is asked; no code is generated, compiled or loaded because of a rule. All
 * rules stand in one Drools package, in one network, without shared beta nodes: rules in several packages have silently
 * failed to fire in every 10.x release tried (apache/incubator-kie issue 7115). The language level is pinned to DRL6,
 * because the newer parser turns a typing error into a rule without conditions (issue 6237).
 */
@Internal
@NullMarked
package org.reviewlearning.heed.engine;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
