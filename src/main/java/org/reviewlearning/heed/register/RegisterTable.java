package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.Clause;
import org.reviewlearning.heed.wording.Line;

/** Says the condition of a table's rows once, and of each row only what is its own: what not every row asks. */
final class RegisterTable {

    /** What stands in the shared condition where rows ask different things. */
    private static final Clause IN_THE_ROW = new Clause(List.of(), "[as its row says]");

    /** The lines of each row; made of one text, they are line by line alike. */
    private final List<List<Line>> rows;

    private final List<Line> shared;

    RegisterTable(Register register, List<Rule> rows) {
        this.rows = rows.stream().map(row -> register.condition(row).lines()).toList();
        this.shared = IntStream.range(0, this.rows.get(0).size())
                .mapToObj(line -> shared(this.rows.get(0).get(line), line))
                .toList();
    }

    private Line shared(Line first, int line) {
        List<Clause> clauses = new ArrayList<>();
        int near = 0;
        for (int i = 0; i < first.clauses().size(); i++) {
            Clause clause = first.clauses().get(i);
            if (isShared(clause, line) || !clauses.contains(IN_THE_ROW)) {
                clauses.add(isShared(clause, line) ? clause : IN_THE_ROW);
                near += i < first.near() ? 1 : 0;
            }
        }
        if (!clauses.contains(IN_THE_ROW)
                && rows.stream()
                        .flatMap(row -> row.get(line).clauses().stream())
                        .anyMatch(clause -> !isShared(clause, line))) {
            clauses.add(near++, IN_THE_ROW);
        }
        return new Line(first.opening(), isShared(first.fact(), line) ? first.fact() : IN_THE_ROW, clauses, near);
    }

    /** Whether every row asks this in a line. */
    private boolean isShared(Clause clause, int line) {
        return rows.stream()
                .allMatch(
                        row -> parts(row.get(line)).anyMatch(each -> each.asks().equals(clause.asks())));
    }

    private static Stream<Clause> parts(Line line) {
        return Stream.concat(Stream.of(line.fact()), line.clauses().stream());
    }

    /** The shared lines in words; where several are left to the row, each is numbered as the row numbers what it says. */
    List<String> said() {
        List<String> said = new ArrayList<>(RegisterRules.said(shared, Line::inLines));
        for (int line = 0; line < said.size(); line++) {
            said.set(line, said.get(line).replace("row says]", "row says" + number(line, " (#)") + "]"));
        }
        return said;
    }

    /** What a row, by its place in the table, has of its own. */
    List<String> ofTheRow(int row) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            int line = i;
            List<Clause> own = parts(rows.get(row).get(line))
                    .filter(clause -> !isShared(clause, line))
                    .toList();
            if (!own.isEmpty()) {
                List<Clause> choices = own.stream().filter(Clause::isChoice).toList();
                String plain = own.stream()
                        .filter(clause -> !clause.isChoice())
                        .map(Clause::words)
                        .collect(Collectors.joining("; "));
                all.add(number(line, "(#) ") + plain + Line.below(plain.isEmpty() ? "" : "; and ", choices, 1));
            }
        }
        return all;
    }

    /** Which of the lines that are left to the row this is, from 1; empty where there is no other. */
    private String number(int line, String form) {
        List<Integer> left = IntStream.range(0, shared.size())
                .filter(each -> parts(shared.get(each)).anyMatch(IN_THE_ROW::equals))
                .boxed()
                .toList();
        return left.size() > 1 ? form.replace("#", String.valueOf(left.indexOf(line) + 1)) : "";
    }
}
