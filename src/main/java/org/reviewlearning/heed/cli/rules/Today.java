package org.reviewlearning.heed.cli.rules;

import java.time.LocalDate;
import java.time.ZoneId;

/** The clock, for what is asked of rules; nothing about a child depends on it. */
final class Today {

    private Today() {}

    static LocalDate inEngland() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
