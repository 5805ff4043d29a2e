package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;

/** What was tried and what came of it. Shared between threads. */
final class Counts {

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final List<String> findings = Collections.synchronizedList(new ArrayList<>());

    void add(String what, long many) {
        counts.computeIfAbsent(what, key -> new LongAdder()).add(many);
    }

    void add(Assessment assessment) {
        add("answers", assessment.outcomes().size());
        add("not in force", assessment.notAsked().size());
        for (Outcome outcome : assessment.outcomes()) {
            add(outcome.written(), 1);
        }
        add("prompts", assessment.prompts().size());
    }

    void found(String finding) {
        add("findings", 1);
        findings.add(finding);
    }

    long of(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    String inWords() {
        StringBuilder words = new StringBuilder();
        for (String what : List.of(
                "books",
                "rules",
                "cases",
                "days assessed",
                "answers",
                "prompted",
                "quiet",
                "cannot-tell",
                "out-of-scope",
                "prompts",
                "not in force",
                "beyond limits",
                "withdrawals",
                "findings")) {
            words.append(String.format(Locale.UK, "%,14d  %s%n", of(what), what));
        }
        return words.toString();
    }
}
