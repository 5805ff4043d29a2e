package org.reviewlearning.heed.cli;

import java.util.regex.Pattern;
import org.reviewlearning.heed.wording.English;

/** What a page about changes is expected to tell, its lines joined by blanks. */
final class Told {

    private static final String IN_THE_SECTION = "(?:(?!---).)*?";

    private Told() {}

    /** That under the heading of a sort of change, and under its cause, a rule is told with these children. */
    static Pattern change(String what, String children, String cause) {
        return Pattern.compile(English.capital(what) + " -+ " + IN_THE_SECTION + "Cause: " + Pattern.quote(cause)
                + IN_THE_SECTION + ": " + Pattern.quote(children) + "\\.");
    }
}
