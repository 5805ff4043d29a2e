package org.reviewlearning.heed.mutation;

import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.TableRow;

/** Whether a rule, or a row of its table, is asked at all. */
final class StandingMutants {

    private StandingMutants() {}

    /** Adds them to the others above the condition. */
    static void of(Rule rule, HeaderMutants all) {
        if (!rule.isLive()) {
            return;
        }
        Rule.Standing had = rule.standing();
        Rule.Standing draft = new Rule.Standing(
                Status.DRAFT, had.owner(), had.reviewBy(), had.replaces(), had.learning(), had.changes(), had.off());
        all.add(
                Group.STATUS,
                rule,
                each -> each.standing().status(),
                "it became a draft",
                each -> new Rule(
                        each.id(),
                        each.row(),
                        each.words(),
                        each.asks(),
                        each.scope(),
                        draft,
                        each.condition(),
                        each.place()));
        TableRow row = rule.row();
        if (row != null) {
            TableRow off = new TableRow(row.id(), "it is tried", row.together(), row.place());
            all.add(
                    Group.STATUS,
                    rule,
                    Rule::id,
                    "the row " + row.id() + " were switched off",
                    each -> new Rule(
                            each.id(),
                            off,
                            each.words(),
                            each.asks(),
                            each.scope(),
                            each.standing(),
                            each.condition(),
                            each.place()));
        }
    }
}
