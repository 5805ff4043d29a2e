package org.reviewlearning.heed.cli.cases;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.terminal.WrongUsage;

/** Whom an assessment is read by: everyone, or what one role may read. */
public final class ReadBy {

    private ReadBy() {}

    /** Makes of each assessment what a role may read; absent means all of it. */
    public static Function<Assessment, Assessment> role(@Nullable String reader, RuleBook book) {
        if (reader == null) {
            return Function.identity();
        }
        try {
            Role role = book.role(reader);
            return whole -> whole.forRole(role);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
