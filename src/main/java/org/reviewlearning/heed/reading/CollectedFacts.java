package org.reviewlearning.heed.reading;

import java.util.List;
import org.reviewlearning.heed.facts.Fact;

/**
 * Facts, or distinct values, gathered by a rule.
 *
 * @param facts the facts that were found
 * @param perhaps the facts a record leaves open
 * @param values the distinct values; empty when facts are counted
 * @param ofValues whether values are counted
 * @param atLeast whether there may be more: some were not supplied, or a record leaves it open
 */
public record CollectedFacts(
        List<Fact> facts, List<Fact> perhaps, List<Object> values, boolean ofValues, boolean atLeast) {}
