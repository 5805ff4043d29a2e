package org.reviewlearning.heed.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a timeline, a picture for each lane. Places along it are parts of its width, so it fits a telephone, a screen and
 * a sheet of paper alike. What a mark is can be told by its form alone: no meaning hangs on a colour.
 */
final class HtmlTimeline {

    private static final int ROW = 22;
    private static final int MARGIN = 5;
    private static final int NUMBER = 10;
    private static final int SEARCHED = 14;
    private static final int ANSWER = 17;

    /** Words that would make a lane much higher than what is drawn in it stand above it. */
    private static final int LONG = 90;

    /** A picture grows no higher than so many rows; more bars at one time lie over each other, and the tables tell all. */
    private static final int MOST_ROWS = 12;

    private static final String KEY = HtmlWriter.resource("key.html");

    private final Timeline line;
    private final String hatch;
    private final Html out;
    private final String chrome;
    private final HtmlMarks marks;

    HtmlTimeline(Timeline line, int number, Html out, String chrome) {
        this.line = line;
        this.hatch = "hatch-" + number;
        this.out = out;
        this.chrome = chrome;
        this.marks = new HtmlMarks(line, out);
    }

    void write() {
        out.raw("<figure class=\"timeline\">\n")
                .element("figcaption", line.caption())
                .line();
        pointers();
        out.raw("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>")
                .open("pattern", "id", hatch, "width", "6", "height", "6", "patternUnits", "userSpaceOnUse")
                .raw("<path d=\"M-1 7L7 -1M-1 1L1 -1M5 7L7 5\"/></pattern></defs></svg>\n");
        // A reader of the drawing piece by piece would meet everything twice, and here without its order.
        out.element("p", line.names().below(), "class", "hidden").raw("\n<div class=\"lanes\" aria-hidden=\"true\">\n");
        axis();
        line.lanes().forEach(this::lane);
        out.raw("</div>\n");
        key();
        out.raw("</figure>\n");
    }

    /** What the marks mean, of those that are drawn. */
    private void key() {
        Set<String> drawn = line.lanes().stream().flatMap(HtmlTimeline::sorts).collect(Collectors.toSet());
        KEY.lines()
                .filter(each -> !each.startsWith("<li data-of=")
                        || drawn.contains(each.substring("<li data-of=\"".length(), each.indexOf("\">"))))
                .forEach(each -> out.raw(each.replaceFirst(" data-of=\"[a-z]+\"", "")
                                .replace("{hatch}", hatch)
                                .replace("<ul class=\"key\"", "<ul class=\"key\"" + chrome))
                        .line());
    }

    private static Stream<String> sorts(Timeline.Lane lane) {
        Stream<String> of = lane.marks().stream()
                .flatMap(mark -> Stream.concat(
                        Stream.of(
                                lane.answers() ? "answers" : mark.form().name().toLowerCase(Locale.ROOT),
                                mark.cards().isEmpty() || mark.form() != Timeline.Form.POINT ? "" : "behind"),
                        mark.later().stream().map(later -> later.ahead() ? "ahead" : "later")));
        return lane.missing().isEmpty() ? of : Stream.concat(of, Stream.of("missing"));
    }

    private void pointers() {
        if (line.cards().isEmpty()) {
            return;
        }
        out.raw("<ul class=\"pointers\">\n");
        for (Timeline.Pointer card : line.cards()) {
            out.raw("<li>")
                    .open("a", "href", "#" + card.card(), "data-card", card.card())
                    .element("b", card.number())
                    .text(" " + card.words())
                    .raw("</a></li>\n");
        }
        out.raw("</ul>\n");
    }

    private void axis() {
        out.raw(
                "<div class=\"lane axis\"><div class=\"of\"></div><div class=\"drawn\"><svg width=\"100%\" height=\"34\">");
        for (Timeline.Tick tick : line.ticks()) {
            out.open("svg", "x", marks.at(tick.on()), "y", "0", "class", "free")
                    .raw("<text x=\"3\" y=\"12\">")
                    .text(tick.words())
                    .raw("</text><path class=\"tick\" d=\"M0 2V34\"/></svg>");
        }
        boolean late = marks.part(line.lookedFrom()) > 0.6;
        out.open("svg", "x", marks.at(line.lookedFrom()), "y", "0", "class", "free")
                .open("text", "x", late ? "-4" : "4", "y", "28", "class", late ? "day before" : "day")
                .text(line.lookedFromWords())
                .raw("</text><path class=\"looked\" d=\"M0 18V34\"/></svg></svg></div></div>\n");
    }

    private void lane(Timeline.Lane lane) {
        List<List<Timeline.Mark>> rows = rows(lane.marks().stream()
                .filter(mark -> mark.form() != Timeline.Form.SEARCHED)
                .toList());
        List<Timeline.Mark> searched = lane.marks().stream()
                .filter(mark -> mark.form() == Timeline.Form.SEARCHED)
                .toList();
        boolean answers = lane.answers();
        boolean numbered = rows.stream()
                .flatMap(List::stream)
                .anyMatch(mark -> !mark.cards().isEmpty());
        // A number stands above its mark, and not in what lies a row higher.
        int row = ROW + (numbered && rows.size() > 1 ? NUMBER : 0);
        int top = answers ? 0 : MARGIN + (numbered ? NUMBER : 0);
        int below = top + (rows.size() - 1) * row + ROW;
        int height = answers ? ANSWER : Math.max(ROW + MARGIN, below + searched.size() * SEARCHED);
        out.open("div", "class", answers ? "lane answers" : lane.note().length() > LONG ? "lane wide" : "lane")
                .raw("<div class=\"of\">")
                .element("span", lane.name());
        if (!lane.note().isEmpty()) {
            out.element("small", lane.note());
        }
        out.raw("</div><div class=\"drawn\"><svg class=\"ground\" width=\"100%\" height=\"100%\">");
        for (Timeline.Stretch missing : lane.missing()) {
            marks.rect("missing", missing.from(), missing.until(), "0", "100%", "fill", "url(#" + hatch + ")");
            out.element("title", missing.words()).close("rect");
        }
        line.ticks().forEach(tick -> marks.upright("tick", tick.on()));
        marks.upright("looked", line.lookedFrom());
        out.raw("</svg>").open("svg", "width", "100%", "height", String.valueOf(height));
        for (int i = 0; i < rows.size(); i++) {
            List<String> numbers = answers ? List.of() : numbers(rows.get(i));
            for (int j = 0; j < rows.get(i).size(); j++) {
                marks.mark(rows.get(i).get(j), top + i * row, answers ? "" : numbers.get(j));
            }
        }
        for (int i = 0; i < searched.size(); i++) {
            marks.searched(searched.get(i), below + i * SEARCHED + SEARCHED / 2);
        }
        out.raw("</svg></div></div>\n");
    }

    /** What numbers stand above each mark; where some would lie over others they stand together, above the first. */
    private List<String> numbers(List<Timeline.Mark> row) {
        List<String> all = new ArrayList<>(Collections.nCopies(row.size(), ""));
        int first = -1;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).cards().isEmpty()) {
                continue;
            }
            String own = HtmlMarks.numbers(row.subList(i, i + 1));
            if (first >= 0
                    && marks.numbersFrom(row.get(i), own)
                            < marks.numbersFrom(row.get(first), all.get(first)) + HtmlMarks.wide(all.get(first))) {
                all.set(first, HtmlMarks.numbers(row.subList(first, i + 1)));
            } else {
                first = i;
                all.set(i, own);
            }
        }
        return all;
    }

    /** Bars that would lie over each other stand in rows of their own. */
    private List<List<Timeline.Mark>> rows(List<Timeline.Mark> all) {
        List<List<Timeline.Mark>> rows = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (Timeline.Mark mark : all) {
            double from = marks.part(mark.from());
            int row = 0;
            while (row < taken.size() && taken.get(row) > from && row < MOST_ROWS - 1) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(0.0);
                rows.add(new ArrayList<>());
            }
            double to = marks.part(mark.form() == Timeline.Form.OPEN ? line.lookedFrom() : mark.end());
            for (Timeline.Moment later : mark.later()) {
                to = Math.max(to, marks.part(later.on()));
            }
            // Points of one sort may touch: a row for each would tell less.
            taken.set(row, Math.max(taken.get(row), mark.form() == Timeline.Form.POINT && to <= from ? from : to));
            rows.get(row).add(mark);
        }
        return rows;
    }
}
