package org.reviewlearning.heed.rule;

import org.reviewlearning.heed.Internal;

/**
 * How a rule is called, and where its file says it belongs.
 *
 * @hidden
 */
@Internal
public final class RuleId {

    /** The package that every rule file begins with; Drools runs all rules in this one. */
    public static final String PACKAGE = "heed.rules";

    /** The kind by which a rule reads the rows of its table. */
    public static final String ROW = "Row";

    private RuleId() {}

    /** Whether it may be the id of a rule, or the name of a row. */
    public static boolean allows(String name) {
        return name.matches("[a-z0-9]+(-[a-z0-9]+)*") && name.length() <= 80;
    }
}
