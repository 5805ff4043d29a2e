package org.reviewlearning.heed.intake.tables;

import java.util.Locale;
import org.reviewlearning.heed.Internal;

/**
 * A type of finding: {@link TableFinding}, and what each form adds. {@link FindingRules} holds the rule behind each.
 *
 * @hidden
 */
@Internal
public interface FindingType {

    /** Its name, as an enum has it. */
    String name();

    /** Its id, such as {@code still-open}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
