package org.reviewlearning.heed.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.terminal.Console;

/**
 * The one case that is meant.
 *
 * @param named the file; - for standard input
 * @param id its id; {@code null} where the file holds no other
 * @param words the kinds of fact it may hold
 * @param console where it is told why there is none
 */
record OneCase(String named, @Nullable String id, Vocabulary words, Console console) {

    /** It; {@code null} when it is refused, or which is meant cannot be told, which is said. */
    @Nullable
    CaseFile read() {
        List<CaseFile> found = new ArrayList<>();
        AtomicBoolean refused = new AtomicBoolean();
        boolean whole = new NamedCases(List.of(named), console.in(), CaseReader.using(words), console::say)
                .readEach(
                        unread -> {
                            CaseReading reading = unread.read();
                            if (reading instanceof CaseRead read && found.size() < 2) {
                                CaseFile one = read.caseFile();
                                found.addAll(id == null || id.equals(one.id()) ? List.of(one) : List.of());
                            } else if (reading instanceof CaseRefused no) {
                                refused.set(true);
                                no.problems().forEach(each -> console.say(each.inWords()));
                            }
                        },
                        finding -> {});
        if (found.size() == 1) {
            return found.get(0);
        }
        if (whole && !refused.get()) {
            console.say(
                    found.isEmpty()
                            ? "There is no such case in it."
                            : "There are several such cases. Say which: --case ID.");
        }
        return null;
    }
}
