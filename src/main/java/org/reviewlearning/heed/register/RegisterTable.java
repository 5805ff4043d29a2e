package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.ConditionWords.Line;

/** Says the condition of a table's rows once, and of each row only what is its own. */
record RegisterTable(Register register) {

    /** What stands in the shared condition where rows differ. */
    static final String IN_THE_ROW = "[as its row says]";

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

    /** The shared lines in words; where several are left to the row, each is numbered as the row numbers what it says. */
    static List<String> said(List<Line> masked) {
        List<String> said = RegisterRules.said(masked);
        List<String> numbered = new ArrayList<>();
        int number = 0;
        for (String line : said) {
            boolean ofTheRow = line.contains(IN_THE_ROW);
            number += ofTheRow ? 1 : 0;
            numbered.add(
                    ofTheRow && several(masked)
                            ? line.replace(IN_THE_ROW, IN_THE_ROW.replace("]", " (" + number + ")]"))
                            : line);
        }
        return numbered;
    }

    private static boolean several(List<Line> masked) {
        return masked.stream()
                        .filter(line -> line.inWords().contains(IN_THE_ROW))
                        .count()
                > 1;
    }

    /** What a row has of its own. */
    List<String> ofTheRow(Rule row, List<Line> masked) {
        List<Line> lines = register.condition(row).lines();
        List<String> all = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < masked.size(); i++) {
            Set<String> own = new LinkedHashSet<>();
            String opening = masked.get(i).opening();
            if (opening.endsWith(IN_THE_ROW)) {
                own.add(lines.get(i).opening().substring(start(opening).length()));
            }
            own.addAll(lines.get(i).clauses());
            own.removeAll(masked.get(i).clauses());
            number += masked.get(i).inWords().contains(IN_THE_ROW) ? 1 : 0;
            if (!own.isEmpty()) {
                all.add((several(masked) ? "(" + number + ") " : "") + String.join("; ", own));
            }
        }
        return all;
    }
}
