package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Words;

/** What changed since an earlier assessment, in words: first what is asked, then what is not asked any more, and why. */
final class ChangesText {

    private static final Map<Status, String> IN_ORDER = new LinkedHashMap<>();

    static {
        IN_ORDER.put(Status.NEW, "Asked now, and not then:");
        IN_ORDER.put(Status.MORE_EVIDENCE, "Asked then and now, with more behind it now:");
        IN_ORDER.put(Status.STILL, "Asked then and now:");
        // Before what is settled, and apart from it: a question that can no longer be answered is still open.
        IN_ORDER.put(
                Status.CAN_NO_LONGER_TELL,
                "Asked then, and the records no longer say enough to tell. None of this is settled:");
        IN_ORDER.put(Status.SETTLED, "Asked then, and no longer, because of what was recorded since:");
        IN_ORDER.put(
                Status.WINDOW_PASSED, "Asked then, and no longer, only because time has passed. Nothing settled it:");
        IN_ORDER.put(
                Status.RULE_CHANGED,
                "Asked then, and no longer, because the rule is another one, was not put to this case, or is not about"
                        + " this child now:");
    }

    private ChangesText() {}

    static void write(Assessment assessment, Changes since, Page page) {
        page.heading("What changed since " + Words.day(since.asAt()));
        if (since.changes().isEmpty()) {
            page.paragraph("Nothing was asked then, and nothing is asked now.");
        }
        Map<String, Prompt> prompts = assessment.prompts().stream()
                .collect(Collectors.toMap(Prompt::key, prompt -> prompt, (one, other) -> one));
        boolean first = true;
        for (Map.Entry<Status, String> group : IN_ORDER.entrySet()) {
            List<Change> changes = since.changes().stream()
                    .filter(change -> change.status() == group.getKey())
                    .toList();
            if (!changes.isEmpty()) {
                if (!first) {
                    page.blank();
                }
                first = false;
                page.paragraph(group.getValue());
                page.blank();
                changes.forEach(change -> write(change, prompts, page));
            }
        }
    }

    private static void write(Change change, Map<String, Prompt> prompts, Page page) {
        Prompt prompt = prompts.get(change.key());
        if (prompt == null) {
            page.item(change.key());
        } else {
            page.item(prompt.title() + " (" + change.key() + ")");
        }
        change.by().forEach(by -> page.underItem(PromptText.inWords(by)));
    }
}
