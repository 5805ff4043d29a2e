package org.reviewlearning.heed.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws a timeline, a picture for each lane. Places along it are parts of its width, so it fits a telephone, a screen and
 * a sheet of paper alike. What a mark is can be told by its form alone: no meaning hangs on a colour.
 */
final class HtmlTimeline {

    private static final int ROW = 22;
    private static final int BAR = 14;
    private static final int MARGIN = 5;

    /** A picture grows no higher than so many rows; more bars at one time lie over each other, and the tables tell all. */
    private static final int MOST_ROWS = 12;

    /** Room that a mark on a day takes up, as a part of the width. */
    private static final double POINT = 0.008;

    private static final int TOOLTIP = 300;

    private final Timeline line;
    private final String hatch;
    private final Html out;

    HtmlTimeline(Timeline line, int number, Html out) {
        this.line = line;
        this.hatch = "hatch-" + number;
        this.out = out;
    }

    void write() {
        out.raw("<figure class=\"timeline\">\n")
                .element("figcaption", line.caption())
                .line();
        pointers();
        out.raw("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>")
                .open("pattern", "id", hatch, "width", "6", "height", "6", "patternUnits", "userSpaceOnUse")
                .raw("<path d=\"M-1 7L7 -1M-1 1L1 -1M5 7L7 5\"/></pattern></defs></svg>\n");
        out.open("div", "class", "lanes", "role", "img", "aria-label", "Drawn here; told in the tables below.")
                .line();
        axis();
        line.lanes().forEach(this::lane);
        out.raw("</div>\n");
        TimelineKey.write(hatch, out);
        out.raw("</figure>\n");
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
        out.raw("<div class=\"lane axis\"><div class=\"of\"></div>").raw("<svg width=\"100%\" height=\"34\">");
        for (Timeline.Tick tick : line.ticks()) {
            out.open("svg", "x", at(tick.on()), "y", "0", "class", "free")
                    .raw("<text x=\"3\" y=\"12\">")
                    .text(tick.words())
                    .raw("</text><path class=\"tick\" d=\"M0 2V34\"/></svg>");
        }
        boolean late = part(line.lookedFrom()) > 0.6;
        out.open("svg", "x", at(line.lookedFrom()), "y", "0", "class", "free")
                .open("text", "x", late ? "-4" : "4", "y", "28", "class", late ? "day before" : "day")
                .text(line.lookedFromWords())
                .raw("</text><path class=\"looked\" d=\"M0 18V34\"/></svg></svg></div>\n");
    }

    private void lane(Timeline.Lane lane) {
        List<List<Timeline.Mark>> rows = rows(lane.marks());
        boolean numbered = lane.marks().stream().anyMatch(mark -> !mark.cards().isEmpty());
        int top = MARGIN + (numbered ? 10 : 0);
        int height = top + Math.max(1, rows.size()) * ROW;
        out.raw("<div class=\"lane\">").raw("<div class=\"of\">").element("span", lane.name());
        if (!lane.note().isEmpty()) {
            out.element("small", lane.note());
        }
        out.raw("</div>").open("svg", "width", "100%", "height", String.valueOf(height));
        for (Timeline.Stretch missing : lane.missing()) {
            rect("missing", missing.from(), missing.until(), 0, height, "fill", "url(#" + hatch + ")");
            out.element("title", missing.words()).close("rect");
        }
        for (Timeline.Tick tick : line.ticks()) {
            upright("tick", tick.on(), height);
        }
        upright("looked", line.lookedFrom(), height);
        for (int row = 0; row < rows.size(); row++) {
            double numberedTo = -1;
            for (Timeline.Mark mark : rows.get(row)) {
                mark(mark, top + row * ROW, part(mark.from()) > numberedTo);
                numberedTo = mark.cards().isEmpty() ? numberedTo : part(mark.from()) + POINT;
            }
        }
        out.raw("</svg></div>\n");
    }

    private void mark(Timeline.Mark mark, int top, boolean numbered) {
        int middle = top + BAR / 2;
        String cards =
                mark.cards().stream().map(Timeline.Pointer::card).distinct().collect(Collectors.joining(" "));
        String form = mark.form().name().toLowerCase(Locale.ROOT);
        out.open("g", "class", "mark " + form + (cards.isEmpty() ? "" : " behind"), "data-cards", cards);
        out.element("title", shortened(mark.when() + ": " + mark.says()));
        for (Timeline.Moment later : mark.later()) {
            String y = String.valueOf(middle);
            String sort = later.ahead() ? "ahead" : "later";
            out.open("line", "class", sort, "x1", at(mark.from()), "x2", at(later.on()), "y1", y, "y2", y)
                    .close("line");
            out.open("svg", "x", at(later.on()), "y", String.valueOf(middle), "class", "free")
                    .raw(
                            later.ahead()
                                    ? "<path class=\"due\" d=\"M0 -6V6\"/>"
                                    : "<path class=\"came\" d=\"M-4 -4L4 4M-4 4L4 -4\"/>")
                    .close("svg");
        }
        switch (mark.form()) {
            case POINT -> {
                if (!cards.isEmpty()) {
                    circle(mark, middle, "7.5", "ring");
                }
                circle(mark, middle, "4.5", "dot");
            }
            case SPAN, MONTH -> bar(mark, top, mark.end());
            case OPEN -> {
                bar(mark, top, mark.end());
                if (mark.end().isBefore(line.lookedFrom())) {
                    rect("unknown", mark.end(), line.lookedFrom(), top, BAR);
                    out.close("rect");
                }
                out.open("svg", "x", at(mark.end()), "y", String.valueOf(top), "class", "free")
                        .raw("<path class=\"torn\" d=\"M0 0l5 2.3l-5 2.4l5 2.3l-5 2.3l5 2.4l-5 2.3\"/></svg>");
            }
        }
        if (!cards.isEmpty() && numbered) {
            out.open("svg", "x", at(mark.from()), "y", String.valueOf(top), "class", "free")
                    .raw("<text class=\"number\" x=\"-3\" y=\"-3\">")
                    .text(mark.cards().stream()
                            .map(Timeline.Pointer::number)
                            .distinct()
                            .collect(Collectors.joining(", ")))
                    .raw("</text></svg>");
        }
        out.close("g");
    }

    private void bar(Timeline.Mark mark, int top, LocalDate end) {
        rect("bar", mark.from(), end, top, BAR);
        out.close("rect");
        if (!mark.label().isEmpty()) {
            // An svg of its own cuts the label off where the bar ends.
            out.open(
                            "svg",
                            "x",
                            at(mark.from()),
                            "y",
                            String.valueOf(top),
                            "width",
                            width(mark.from(), end),
                            "height",
                            "14")
                    .raw("<text class=\"label\" x=\"4\" y=\"11\">")
                    .text(mark.label())
                    .raw("</text></svg>");
        }
    }

    private void circle(Timeline.Mark mark, int middle, String radius, String sort) {
        out.open("circle", "class", sort, "cx", at(mark.from()), "cy", String.valueOf(middle), "r", radius)
                .close("circle");
    }

    private void rect(String sort, LocalDate from, LocalDate until, int top, int height, String... more) {
        List<String> attributes = new ArrayList<>(List.of("class", sort, "x", at(from), "y", String.valueOf(top)));
        attributes.addAll(List.of("width", width(from, until), "height", String.valueOf(height)));
        attributes.addAll(List.of(more));
        out.open("rect", attributes.toArray(String[]::new));
    }

    private void upright(String sort, LocalDate on, int height) {
        out.open("line", "class", sort, "x1", at(on), "x2", at(on), "y1", "0", "y2", String.valueOf(height))
                .close("line");
    }

    /** Bars that would lie over each other stand in rows of their own. */
    private List<List<Timeline.Mark>> rows(List<Timeline.Mark> marks) {
        List<List<Timeline.Mark>> rows = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (Timeline.Mark mark : marks) {
            double from = part(mark.from());
            int row = 0;
            while (row < taken.size() && taken.get(row) > from && row < MOST_ROWS - 1) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(0.0);
                rows.add(new ArrayList<>());
            }
            double to = part(mark.form() == Timeline.Form.OPEN ? line.lookedFrom() : mark.end());
            for (Timeline.Moment later : mark.later()) {
                to = Math.max(to, part(later.on()));
            }
            // Points of one sort may touch: a row for each would tell less.
            taken.set(row, Math.max(taken.get(row), mark.form() == Timeline.Form.POINT && to <= from ? from : to));
            rows.get(row).add(mark);
        }
        return rows;
    }

    private double part(LocalDate day) {
        double all = ChronoUnit.DAYS.between(line.from(), line.to());
        return Math.min(1, Math.max(0, ChronoUnit.DAYS.between(line.from(), day) / all));
    }

    private String at(LocalDate day) {
        return percent(part(day));
    }

    private String width(LocalDate from, LocalDate until) {
        return percent(Math.max(0.002, part(until) - part(from)));
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }

    private static String shortened(String words) {
        return words.length() <= TOOLTIP ? words : words.substring(0, TOOLTIP) + " \u2026";
    }
}
