package org.reviewlearning.heed.example;

import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;

/**
 * Examples at the boundaries of a rule, made of those it has by moving one day, or one record, at a time: a day before, on
 * and after each day that its condition compares with another, one fewer and one more of each number, birthdays, the 29th of
 * February, the days on which it begins and ceases to hold. Each says what the rule answers today, and leaves open what it
 * should answer.
 *
 * @param drafts the examples, in the order of the condition
 * @param notes what was not reached from the examples there are, in sentences
 */
public record Boundaries(List<Draft> drafts, List<String> notes) {

    /** Copies the lists. */
    public Boundaries {
        drafts = List.copyOf(drafts);
        notes = List.copyOf(notes);
    }

    /**
     * The examples at the boundaries of a rule.
     *
     * @param book the rules
     * @param rule one of them, or a row of a table
     * @param examples those it has; at least one has to ask
     * @param all whether also those boundaries at which one of these stands already
     */
    public static Boundaries of(RuleBook book, Rule rule, List<Example> examples, boolean all) {
        Ground ground = new Ground(Objects.requireNonNull(book, "book"), rule, examples, all);
        if (ground.bases().isEmpty()) {
            ground.note("No example of " + rule.id() + " asks, so there is none to begin with. Write one first.");
        }
        new DayBoundaries(ground).add();
        new NumberBoundaries(ground).add();
        new ScopeBoundaries(ground).add();
        return new Boundaries(ground.drafts(), ground.notes());
    }
}
