package org.reviewlearning.heed.assessment;

import java.util.List;
import org.reviewlearning.heed.rule.Rule;

/** Looks at the case of an assessment once more, when somebody asks why. Made by the rule book; not for hosts to write. */
public interface Explainer {

    /** Why a rule answered as it did. */
    Explanation explain(Rule rule, Outcome outcome);

    /** Of the facts that were taken as known on their own day, how many are of a kind that is not restricted. */
    int unrestrictedKnownFromTheirOwnDay();

    /** What became of the prompts of an earlier assessment, and which are new, in the order of their keys. */
    List<Change> since(Earlier earlier, Assessment now);
}
