package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.report.ConditionWords.Line;
import org.reviewlearning.heed.rule.Rule;

/** Says the condition of a table's rows once, and of each row only what is its own. */
final class RegisterTable {

    /** What stands in the shared condition where rows differ. */
    static final String IN_THE_ROW = "[as its row says]";

    private final Register register;

    RegisterTable(Register register) {
        this.register = register;
    }

    /** The lines that rows share, with a note where they differ; made of one text, they are line by line alike. */
    List<Line> masked(List<Rule> rows) {
        List<List<Line>> all =
                rows.stream().map(row -> register.condition(row).lines()).toList();
        List<Line> masked = new ArrayList<>();
        for (int i = 0; i < all.get(0).size(); i++) {
            int line = i;
            masked.add(alike(all.stream().map(lines -> lines.get(line)).toList()));
        }
        return masked;
    }

    private static Line alike(List<Line> all) {
        Line first = all.get(0);
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
        for (Line line : all) {
            while (!opening.equals(line.opening()) && !line.opening().startsWith(start(opening))) {
                opening = opening.replaceFirst(" ?[^ ]+( \\Q" + IN_THE_ROW + "\\E)?$", " " + IN_THE_ROW);
            }
        }
        return new Line(opening, clauses, near);
    }

    /** An opening up to where rows differ; the whole of one in which they do not is the start of itself alone. */
    private static String start(String opening) {
        return opening.endsWith(IN_THE_ROW)
                ? opening.substring(0, opening.length() - IN_THE_ROW.length())
                : opening + "$";
    }

    /** What a row has of its own. */
    List<String> ofTheRow(Rule row, List<Line> masked) {
        List<Line> lines = register.condition(row).lines();
        Set<String> own = new LinkedHashSet<>();
        for (int i = 0; i < masked.size(); i++) {
            String opening = masked.get(i).opening();
            if (opening.endsWith(IN_THE_ROW)) {
                own.add(lines.get(i).opening().substring(start(opening).length()));
            }
            own.addAll(lines.get(i).clauses());
            own.removeAll(masked.get(i).clauses());
        }
        return List.copyOf(own);
    }
}
