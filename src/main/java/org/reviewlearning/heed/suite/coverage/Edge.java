package org.reviewlearning.heed.suite.coverage;

import org.reviewlearning.heed.rule.Constraint;

/** A comparison whose sides lie so many days apart. */
record Edge(Constraint.Compare compare, int distance) {}
