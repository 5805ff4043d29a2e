package org.reviewlearning.heed.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Problems;

/** Which rule, or row of its table, a file of examples and each example in it are about. */
record ExampleRules(String file, ExampleBook book, Problems problems) {

    /** The rule of an id, or one for each row of its table; none when the file may not be about it, which is then a problem. */
    List<Rule> named(String id, Form form) {
        String named = id.replaceFirst("/.*", "");
        String own = ruleIdOf(file);
        List<Rule> rules = book.rules().stream()
                .filter(each -> each.id().equals(id) || each.file().equals(id))
                .toList();
        if (!named.equals(own)) {
            form.wrong(
                    "These are examples of " + named + ", and the file is named for " + own + ".",
                    book.rules().stream().anyMatch(each -> each.file().equals(own)) && rules.isEmpty()
                            ? "Write rule: " + own + "."
                            : "Write rule: " + own + ", or name the file " + named + ExampleFile.ENDING + ".");
            return List.of();
        }
        if (rules.isEmpty() && book.allRead()) {
            Set<String> ids =
                    new TreeSet<>(book.rules().stream().map(Rule::file).toList());
            book.rules().forEach(rule -> ids.add(rule.id()));
            form.wrong("There is no rule " + id + ".", problems.meant(id, ids).strip());
        }
        return rules;
    }

    /** The rule an example is of; {@code null} when that cannot be told, which is then a problem already. */
    @Nullable
    Rule one(List<Rule> rules, Form example) {
        Form form = example.at("row");
        String named = form.words();
        if (rules.isEmpty() || !form.isThere() && rules.size() == 1) {
            return rules.isEmpty() ? null : rules.get(0);
        }
        List<String> rows = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.row() != null) {
                rows.add(rule.row().id());
                if (rule.row().id().equals(named)) {
                    return rule;
                }
            }
        }
        String known = "The rows are " + String.join(", ", rows) + ".";
        if (rows.isEmpty()) {
            form.wrong("The rule reads no table, so it has no rows.", "Take row: out.");
        } else if (named != null && book.allRead()) {
            form.wrong("There is no row " + named + ".", problems.meant(named, rows) + known);
        } else if (!form.isThere()) {
            form.wrong(
                    "The rule reads a table, and the example does not say which row it is of.",
                    "Write row: and its name. " + known);
        }
        return null;
    }

    /** The rule a file is named for. */
    static String ruleIdOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(ExampleFile.ENDING)
                ? name.substring(0, name.length() - ExampleFile.ENDING.length())
                : name;
    }
}
