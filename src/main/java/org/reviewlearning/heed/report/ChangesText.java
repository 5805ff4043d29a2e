package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.wording.English;

/** What changed since an earlier assessment, in words: first what is asked, then what is not asked any more, and why. */
final class ChangesText {

    private static final Map<Status, String> IN_ORDER = new LinkedHashMap<>();

    private static final Map<OutcomeType, String> SAYS = new LinkedHashMap<>();

    static {
        SAYS.put(OutcomeType.CANNOT_TELL, "Quiet then, and cannot be told now:");
        SAYS.put(OutcomeType.QUIET, "Could not be told then, and quiet now:");
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
                Status.RULE_CHANGED, "Asked then, and no longer, because of the rule. Nothing recorded settled it:");
    }

    private ChangesText() {}

    static void write(Assessment assessment, Changes since, TextPage page) {
        page.heading("What changed since " + Language.english().day(since.asAt()));
        if (since.other() != null) {
            page.paragraph(madeOtherwise(assessment, since.other()));
            page.blank();
        }
        page.paragraph(inAll(since));
        Map<String, Prompt> prompts = byKey(assessment);
        for (Map.Entry<Status, String> group : IN_ORDER.entrySet()) {
            List<Change> changes = since.changes().stream()
                    .filter(change -> change.status() == group.getKey())
                    .toList();
            if (!changes.isEmpty()) {
                page.blank();
                page.paragraph(group.getValue());
                page.blank();
                changes.forEach(change -> write("", change, prompts.get(change.key()), page));
            }
        }
        SAYS.forEach((now, says) -> answers(rules(since, now), says, page));
    }

    /** How many of each there are, as in {@code 2 new, 1 still and 1 settled}. */
    private static String totals(List<Change> changes) {
        return English.listed(IN_ORDER.keySet().stream()
                .map(status -> Map.entry(
                        status,
                        changes.stream().filter(each -> each.status() == status).count()))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> counted.getValue() + " " + counted.getKey().inWords())
                .toList());
    }

    private static String inAll(Changes since) {
        return since.changes().isEmpty()
                ? "Nothing was asked then, and nothing is asked now."
                : totals(since.changes()) + ".";
    }

    private static String madeOtherwise(Assessment assessment, Earlier.Made other) {
        return "The earlier assessment was made with something else: " + other.inWords() + ". This one: "
                + assessment.made().inWords() + ". What differs below may come of that.";
    }

    private static Map<String, Prompt> byKey(Assessment assessment) {
        return assessment.prompts().stream()
                .collect(Collectors.toMap(Prompt::key, prompt -> prompt, (one, other) -> one));
    }

    /** What changed in one of several cases. What is asked as it was then is told below, as a question. */
    static void inShort(Assessment assessment, Changes since, TextPage page) {
        page.hanging("What changed since " + Language.english().day(since.asAt()) + ": " + inAll(since));
        if (since.other() != null) {
            page.hanging(madeOtherwise(assessment, since.other()));
        }
        Map<String, Prompt> prompts = byKey(assessment);
        IN_ORDER.forEach((status, says) -> since.changes().stream()
                .filter(change -> change.status() == status && (status != Status.STILL || differs(change)))
                .forEach(change -> write(says + " ", change, prompts.get(change.key()), page)));
        SAYS.forEach((now, says) -> {
            List<String> rules = rules(since, now);
            if (!rules.isEmpty()) {
                page.hanging(says + " " + String.join(", ", rules) + ".");
            }
        });
    }

    private static boolean differs(Change change) {
        return !change.differences().isEmpty()
                || change.lines().stream().anyMatch(line -> line.status() != Status.STILL || differs(line));
    }

    /** What changed in all cases of a batch: how many of each, and how many by rule. */
    static void totals(List<Assessment> assessments, Map<String, Changes> since, TextPage page) {
        List<Change> all = new ArrayList<>();
        Map<String, List<Change>> byRule = new LinkedHashMap<>();
        for (Assessment each : assessments) {
            Changes changes = since.get(each.caseId());
            if (changes != null) {
                all.addAll(changes.changes());
                changes.changes()
                        .forEach(change -> byRule.computeIfAbsent(rule(change), rule -> new ArrayList<>())
                                .add(change));
            }
        }
        page.heading("What changed in these cases");
        page.paragraph(
                all.isEmpty() ? "Nothing was asked then, and nothing is asked now." : totals(all) + ", by rule:");
        page.blank();
        new TreeMap<>(byRule).forEach((rule, changes) -> page.item(rule + ": " + totals(changes)));
    }

    /** The rule in a key; a row's prompts are told under its table. */
    private static String rule(Change change) {
        return change.key().substring(0, Math.max(0, change.key().indexOf('/')));
    }

    private static void write(String lead, Change change, @Nullable Prompt prompt, TextPage page) {
        page.item(lead + (prompt == null ? change.key() : prompt.title() + " (" + change.key() + ")"));
        said(change, page);
        long still = 0;
        for (Change line : change.lines()) {
            boolean nothing =
                    line.status() == Status.STILL && line.differences().isEmpty();
            still += nothing ? 1 : 0;
            if (!nothing) {
                page.underItem(English.capital(line.status().inWords()) + ": " + title(line, prompt));
                said(line, page);
            }
        }
        if (still > 0 && still < change.lines().size()) {
            page.underItem(still + " still outstanding.");
        }
    }

    private static String title(Change line, @Nullable Prompt prompt) {
        return (prompt == null ? List.<Prompt.Line>of() : prompt.lines())
                .stream()
                        .filter(each -> each.rule().id().equals(line.key()))
                        .map(each -> each.title() + " (" + line.key() + ")")
                        .findFirst()
                        .orElse(line.key());
    }

    private static void said(Change change, TextPage page) {
        if (!change.why().isEmpty()) {
            page.underItem(English.capital(change.why()) + ".");
        }
        change.differences().forEach(difference -> page.underItem(difference.inWords()));
        change.by().forEach(by -> page.underItem(PromptText.ENGLISH.inWords(by)));
    }

    private static List<String> rules(Changes since, OutcomeType now) {
        return since.answers().stream()
                .filter(answer -> answer.now() == now)
                .map(Changes.Answer::rule)
                .toList();
    }

    private static void answers(List<String> rules, String says, TextPage page) {
        if (!rules.isEmpty()) {
            page.blank();
            page.paragraph(says);
            page.blank();
            page.item(String.join(", ", rules));
        }
    }
}
