package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Ids of facts that stay the same from year to year: what it is, and its day. */
final class Ids {

    private final Set<String> given = new HashSet<>();

    String of(String what, LocalDate day) {
        String id = what + "-" + day;
        for (int again = 2; !given.add(id); again++) {
            id = what + "-" + day + "-" + again;
        }
        return id;
    }
}
