package org.reviewlearning.heed.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.rule.Change;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Nearest;

/** What the layers over a pack say of its rules otherwise than their own files; a later layer's word is the last. */
public final class RuleChanges {

    private final Map<String, List<ChangesFile.RuleChange>> all = new LinkedHashMap<>();

    /** Adds what a further layer says. */
    public void add(ChangesFile file) {
        file.rules()
                .forEach((id, change) ->
                        all.computeIfAbsent(id, key -> new ArrayList<>()).add(change));
    }

    /** What is said in the place of the words of a rule's file, or of a row of its table. */
    public Map<String, AttributeText> words(String id) {
        Map<String, AttributeText> words = new LinkedHashMap<>();
        of(id).forEach(change -> words.putAll(change.words()));
        return words;
    }

    private List<ChangesFile.RuleChange> of(String id) {
        return all.getOrDefault(id, List.of());
    }

    /**
     * The rule as the layers have it, once its words were read with theirs.
     *
     * @param rule the rule
     * @param own what its own file, or its row, says under a name; {@code null} when nothing
     */
    public Rule over(Rule rule, Function<String, @Nullable String> own) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> said = new LinkedHashMap<>();
        Rule.Off off = rule.standing().off();
        boolean on = false;
        List<ChangesFile.RuleChange> told = new ArrayList<>(of(rule.file()));
        if (rule.row() != null) {
            told.addAll(of(rule.id()));
        }
        for (ChangesFile.RuleChange change : told) {
            change.words().forEach((name, words) -> {
                String before = said.containsKey(name) ? said.get(name) : own.apply(name);
                said.put(name, words.value());
                changes.add(change(change, name, words.value(), before == null ? "nothing" : before));
            });
            boolean wasOff = off != null || !on && !rule.isLive();
            if (change.off() != null) {
                if (wasOff) {
                    change.form().at("off").wrongKey("It is not live as it is.", "Take \"off\" out.");
                }
                off = change.off();
                on = false;
                changes.add(change(change, "status", change.off().inWords(), "live"));
            } else if (change.on()) {
                if (!wasOff) {
                    change.form().at("on").wrongKey("It is live as it is.", "Take \"on\" out.");
                }
                off = null;
                on = true;
                changes.add(change(change, "status", "live", rule.isLive() ? "switched off" : "not live"));
            }
        }
        return changes.isEmpty() ? rule : rule.changed(changes, off, on);
    }

    private static Change change(ChangesFile.RuleChange change, String what, String ours, String pack) {
        return new Change(change.layer(), what, ours, pack, null, change.because(), change.owner());
    }

    /**
     * A problem for every rule or row that is changed and is not there.
     *
     * @param ids the ids of all rules and rows
     * @param unread the ids of rules that are there, and were not read
     */
    public void missing(Set<String> ids, Set<String> unread) {
        all.forEach((id, changes) -> {
            if (!ids.contains(id) && !unread.contains(id.replaceFirst("/.*", ""))) {
                String table = id.replaceFirst("/.*", "/");
                String rows = ids.stream()
                        .filter(each -> each.startsWith(table))
                        .sorted()
                        .collect(Collectors.joining(", "));
                String next = Nearest.hint(
                        id,
                        ids,
                        rows.isEmpty()
                                ? "Maybe it was renamed, or is gone from the pack."
                                : "The rows are " + rows + ".");
                changes.forEach(change -> change.form().wrongKey("There is no rule " + id + " to change.", next));
            }
        });
    }
}
