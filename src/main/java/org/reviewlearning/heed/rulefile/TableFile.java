package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.FormWords;
import org.reviewlearning.heed.condition.TableRowReading;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.RuleId;
import org.reviewlearning.heed.rule.TableRow;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** Reads a rule's table, {@code rule-id.table.yaml}. */
public final class TableFile {

    private static final List<String> GIVEN = Attribute.all(Attribute.Has.IN_ROW);
    private static final List<String> LISTS = Attribute.all(Attribute.Has.LIST);
    private static final String TOGETHER = "together";

    private static final int MOST_ROWS = 500;
    private static final String OFF = "A row is switched off with the reason, and this is none.";

    private final RuleText text;
    private final Problems problems;
    private final Set<String> givenSomewhere = new TreeSet<>();

    TableFile(RuleText text) {
        this.text = text;
        this.problems = Problems.of(text);
    }

    /** What is wrong with it, once it was read. */
    List<Problem> problems() {
        return problems.all();
    }

    /** The rows that could be read, in the order of the file. */
    List<TableRowReading> read() {
        String form = "Write rows: and below it the name of each row, with what it holds.";
        Form root = Form.ofYaml(text, problems, form).orElse(null);
        if (root == null || !problems.none()) {
            // What else is wrong is mostly a consequence.
            return List.of();
        }
        root.only(List.of("rows", TOGETHER));
        boolean together = together(root.at(TOGETHER));
        Form rows = root.at("rows").filled(form);
        List<Form> each = rows.isMap(form) ? rows.each() : List.of();
        List<TableRowReading> read = new ArrayList<>();
        if (each.size() > MOST_ROWS) {
            each.get(MOST_ROWS)
                    .wrongKey(
                            "There are " + each.size() + " rows in this table; it has at most " + MOST_ROWS + ".",
                            "Nobody can answer for more questions of one kind. Write a rule with a condition of its own.");
        } else {
            each.forEach(row -> row(row, together).ifPresent(read::add));
        }
        return read;
    }

    private static boolean together(Form form) {
        if (!form.isThere() || "role".equals(form.words())) {
            return form.isThere();
        }
        form.wrong(
                "Rows ask together for each role, or each for itself.",
                "Write together: role, or take the line out so that each row is a prompt of its own.");
        return false;
    }

    private Optional<TableRowReading> row(Form form, boolean together) {
        int before = problems.count();
        if (!RuleId.allows(form.key())) {
            form.wrongKey("This is not a row's name.", "Small letters, figures and hyphens: outcome-told-to-child");
        }
        if (!form.needed().isMap("Write below it what the row holds.")) {
            return Optional.empty();
        }
        List<String> allowed = new ArrayList<>(GIVEN);
        allowed.addAll(List.of("with", "off"));
        form.only(allowed);
        Map<String, AttributeText> words = new LinkedHashMap<>();
        Map<String, AttributeText> with = new LinkedHashMap<>();
        for (Form each : form.each()) {
            if (GIVEN.contains(each.key())) {
                FormWords.read(text, each, LISTS.contains(each.key())).ifPresent(meta -> words.put(each.key(), meta));
            } else if (each.key().equals("with") && each.needed().isMap("Write below it what the rule reads.")) {
                each.each()
                        .forEach(value ->
                                FormWords.read(text, value, true).ifPresent(meta -> with.put(value.key(), meta)));
            }
        }
        Form off = form.at("off");
        givenSomewhere.addAll(words.keySet());
        with.keySet().forEach(name -> givenSomewhere.add("with " + name));
        boolean given = form.each().stream().anyMatch(each -> each.key().equals("off"));
        TableRow row = new TableRow(
                form.key(),
                given ? FormWords.reason(off, OFF, "To switch the row on, take the line out.") : null,
                null,
                form.keyPlace());
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new TableRowReading(text, row, together, words, with, givenSomewhere));
    }
}
