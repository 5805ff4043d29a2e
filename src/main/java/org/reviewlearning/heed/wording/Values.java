package org.reviewlearning.heed.wording;

import org.reviewlearning.heed.rule.Operand;

/** The values that stand for thresholds and operands where a condition is said: those of one case on one day. */
public interface Values {

    /** A threshold's value with its unit; empty where none is in force. */
    String amount(String threshold);

    /** What a side of a comparison comes to. */
    String said(Operand operand);
}
