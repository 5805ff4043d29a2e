package org.reviewlearning.heed.condition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.rule.TableRow;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** One row of a rule's table, while the rule is read for it: its words, and what the condition reads of it. */
public final class TableRowReading {

    private final RuleText table;
    private final TableRow row;
    private final boolean together;
    private final Map<String, AttributeText> words;
    private final Map<String, AttributeText> with;
    private final Map<String, Placeholder> said = new LinkedHashMap<>();

    /** What one row at least gives, for telling a slip in the rule from one in a row. */
    private final Set<String> givenSomewhere;

    public TableRowReading(
            RuleText table,
            TableRow row,
            boolean together,
            Map<String, AttributeText> words,
            Map<String, AttributeText> with,
            Set<String> givenSomewhere) {
        this.table = table;
        this.row = row;
        this.together = together;
        this.words = words;
        this.with = with;
        this.givenSomewhere = givenSomewhere;
    }

    /** What it is to the rule made of it. */
    public TableRow row() {
        return row;
    }

    /** Whether it is a line of a prompt that rows of its table share. */
    public boolean together() {
        return together;
    }

    /** The words that stand in the row, and replace the rule's. */
    public Map<String, AttributeText> words() {
        return words;
    }

    /** The same row, saying something else. */
    public TableRowReading saying(Map<String, AttributeText> otherwise) {
        Map<String, AttributeText> all = new LinkedHashMap<>(words);
        all.putAll(otherwise);
        return new TableRowReading(table, row, together, all, with, givenSomewhere);
    }

    /** Whether some row of the table has these words, so that they are missing in the others. */
    public boolean givenSomewhere(String word) {
        return givenSomewhere.contains(word);
    }

    /** A problem with the row as a whole. */
    public Problem problem(String says, String next) {
        return table.problem(row.place(), says, next);
    }

    /**
     * What the row gives for {@code $row.name}.
     *
     * @throws Refusal if it gives nothing of that name
     */
    public AttributeText read(Expr.Path path) throws Refusal {
        String name = String.join(".", path.names().subList(1, path.names().size()));
        AttributeText given = with.get(name);
        if (given != null) {
            said.putIfAbsent(name, new Placeholder.Words(given.value()));
            return given;
        }
        if (!givenSomewhere.contains("with " + name)) {
            throw new Refusal(
                    path.offset(),
                    "No row of the table gives \"" + name + "\" under \"with\".",
                    Nearest.to(name, with.keySet())
                            .map(near -> "Did you mean " + path.names().get(0) + "." + near + "?")
                            .orElse("A row has: " + String.join(", ", with.keySet()) + "."));
        }
        if (with.isEmpty()) {
            throw new Refusal(
                    table,
                    table.offset(row.place()),
                    "The row gives nothing under \"with\", of which the rule reads.",
                    "Write with: and what the other rows have there.");
        }
        throw new Refusal(
                table,
                with.values().iterator().next().nameOffset(),
                "The row gives no \"" + name + "\" under \"with\", which the rule reads.",
                Nearest.to(name, with.keySet())
                        .map(near -> "Maybe " + near + " is misspelt.")
                        .orElse("Write " + name + ": and what it is, as in the other rows."));
    }

    /** Notes what a value of the row is in a sentence. */
    void saying(Expr.Path path, Placeholder says) {
        said.put(path.names().get(1), says);
    }

    /** What {@code {$row.name}} is in a sentence; {@code null} when the condition reads nothing of that name. */
    @Nullable
    public Placeholder said(String name) {
        return said.get(name);
    }

    /** Tells what the row gives and the condition, which could be read, does not read. */
    public void unread(Problems problems) {
        with.forEach((name, given) -> {
            if (!said.containsKey(name)) {
                problems.add(
                        table,
                        given.nameOffset(),
                        "The rule's condition does not read \"" + name + "\".",
                        Nearest.hint(name, said.keySet(), "Take it out, or read it in the rule."));
            }
        });
    }

    /** The names of what the condition reads of it. */
    public Set<String> read() {
        return said.keySet();
    }
}
