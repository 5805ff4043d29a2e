package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.rule.Rule;

/** Says the condition of a table's rows once, and of each row only what is its own. */
final class RegisterTable {

    /** What stands in the shared condition where rows differ. */
    static final String IN_THE_ROW = "[as its row says]";

    private final Register register;

    RegisterTable(Register register) {
        this.register = register;
    }

    /** The lines that rows share, with a note where they differ; empty when they are not line by line alike. */
    List<ConditionWords.Line> masked(List<Rule> rows) {
        List<List<ConditionWords.Line>> all =
                rows.stream().map(row -> register.condition(row).lines()).toList();
        List<ConditionWords.Line> masked = new ArrayList<>();
        for (int i = 0; i < all.get(0).size(); i++) {
            List<ConditionWords.Line> alike = new ArrayList<>();
            for (List<ConditionWords.Line> lines : all) {
                if (lines.size() != all.get(0).size()) {
                    return List.of();
                }
                alike.add(lines.get(i));
            }
            masked.add(masked(alike.get(0), alike));
        }
        return masked;
    }

    private static ConditionWords.Line masked(ConditionWords.Line first, List<ConditionWords.Line> all) {
        List<String> clauses = new ArrayList<>();
        int near = 0;
        for (int i = 0; i < first.clauses().size(); i++) {
            String clause = first.clauses().get(i);
            boolean shared = all.stream().allMatch(line -> line.clauses().contains(clause));
            if (shared || !clauses.contains(IN_THE_ROW)) {
                clauses.add(shared ? clause : IN_THE_ROW);
                near += i < first.near() ? 1 : 0;
            }
        }
        if (!clauses.contains(IN_THE_ROW) && all.stream().anyMatch(line -> !clauses.containsAll(line.clauses()))) {
            clauses.add(near++, IN_THE_ROW);
        }
        String opening = first.opening();
        for (ConditionWords.Line line : all) {
            while (!opening.equals(line.opening()) && !line.opening().startsWith(start(opening))) {
                opening = opening.replaceFirst(" ?[^ ]+( \\Q" + IN_THE_ROW + "\\E)?$", " " + IN_THE_ROW);
            }
        }
        return new ConditionWords.Line(opening, clauses, near);
    }

    /** An opening up to where rows differ; the whole of one in which they do not is the start of itself alone. */
    private static String start(String opening) {
        return opening.endsWith(IN_THE_ROW)
                ? opening.substring(0, opening.length() - IN_THE_ROW.length())
                : opening + "$";
    }

    /** What a row has of its own. */
    String ofTheRow(Rule row, List<ConditionWords.Line> masked) {
        List<ConditionWords.Line> lines = register.condition(row).lines();
        Set<String> own = new LinkedHashSet<>();
        for (int i = 0; i < masked.size(); i++) {
            String opening = masked.get(i).opening();
            if (opening.endsWith(IN_THE_ROW)) {
                own.add(lines.get(i).opening().substring(start(opening).length()));
            }
            own.addAll(lines.get(i).clauses());
            own.removeAll(masked.get(i).clauses());
        }
        return String.join("; ", own);
    }
}
