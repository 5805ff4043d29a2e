package org.reviewlearning.heed.suite.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.register.CodeText;
import org.reviewlearning.heed.suite.coverage.CoveredRule;
import org.reviewlearning.heed.suite.coverage.Goal;
import org.reviewlearning.heed.suite.coverage.Measure;
import org.reviewlearning.heed.suite.coverage.RuleLines;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.TextLines;

/** A rule's own text, in which what no example shows is marked, with a line of words below that says what. */
final class RuleText {

    private static final String BEGINS = "  ^ no example ";

    private final String file;
    private final String text;
    private final TextLines lines;
    private final boolean[] marked;

    /** What is said below a line, with the rows it is said of. */
    private final Map<Integer, Map<String, List<String>>> said = new TreeMap<>();

    /** Of one rule, or of the rows of one table, which share a text. */
    RuleText(List<CoveredRule> rows) {
        this.file = rows.get(0).rule().place().file();
        this.text = RuleLines.text(file);
        this.lines = new TextLines(text);
        this.marked = new boolean[text.length()];
        for (CoveredRule row : rows) {
            row.goals().stream()
                    .filter(goal -> goal.isMissing() && goal.measure() != Measure.SCOPE)
                    .filter(goal -> goal.place().file().equals(file))
                    .forEach(goal -> mark(goal, RuleGaps.row(row.rule())));
        }
    }

    Block code() {
        String caption =
                said.isEmpty() ? file : file + ": what no example shows is underlined, and said on the line below it";
        return new Block.Code(text.isEmpty() ? file + " could no longer be read." : caption, spans());
    }

    private void mark(Goal goal, String row) {
        Place place = goal.place();
        // Of a line it stands above what is said.
        String says = goal.measure() == Measure.LINES ? goal.does().replace(":", "") : goal.says();
        said.computeIfAbsent(place.line(), none -> new LinkedHashMap<>())
                .computeIfAbsent(says, none -> new ArrayList<>())
                .add(row);
        int from = lines.offset(place.line(), place.column());
        int until = switch (goal.measure()) {
            case LINES -> lineEnd(from);
            case SIDES -> sideEnd(from, goal.isAllSides());
            case BOUNDARIES -> end(from, "||", "&&");
            default -> from;
        };
        for (int i = from; i < until; i++) {
            marked[i] = true;
        }
    }

    private int sideEnd(int from, boolean all) {
        return all ? end(from) : end(from, "||");
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return from
                + text.substring(from, end < 0 ? text.length() : end)
                        .stripTrailing()
                        .length();
    }

    /** Where a test ends that begins here: before one of these signs, a comma, or the bracket it stands in. */
    private int end(int from, String... signs) {
        int depth = 0;
        int end = from;
        for (; end < text.length() && depth >= 0; end++) {
            int at = end;
            char c = text.charAt(end);
            if (depth == 0 && (c == ',' || Arrays.stream(signs).anyMatch(sign -> text.startsWith(sign, at)))) {
                break;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        int until = depth < 0 ? end - 1 : end;
        return from + text.substring(from, until).stripTrailing().length();
    }

    private List<Block.Span> spans() {
        List<Block.Span> spans = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Block.Span span : CodeText.of(file, text, false).spans()) {
            int until = at + span.text().length();
            int from = at;
            for (; at < until; at++) {
                boolean ends = text.charAt(at) == '\n';
                if (ends || at + 1 == until || marked[at] != marked[at + 1]) {
                    spans.add(new Block.Span(span.sort(), text.substring(from, at + 1), marked[at]));
                    from = at + 1;
                }
                if (ends) {
                    below(line++, spans);
                }
            }
        }
        return spans;
    }

    private void below(int line, List<Block.Span> spans) {
        said.getOrDefault(line, Map.of()).forEach((says, rows) -> {
            String of = String.join(", ", rows.stream().distinct().toList());
            spans.add(
                    new Block.Span(Block.Span.Sort.SAID, BEGINS + says + (of.isEmpty() ? "" : " (" + of + ")"), false));
            spans.add(new Block.Span(Block.Span.Sort.PLAIN, "\n", false));
        });
    }
}
