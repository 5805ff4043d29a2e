package org.reviewlearning.heed.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws what stands in the lanes of a timeline. Places are parts of the width; what a mark means is told by its form. */
final class HtmlMarks {

    static final int BAR = 14;

    private static final int TOOLTIP = 300;

    /** Where words to the right of a mark would run out of the picture. */
    private static final double LATE = 0.85;

    private final Timeline line;
    private final Html out;

    HtmlMarks(Timeline line, Html out) {
        this.line = line;
        this.out = out;
    }

    void searched(Timeline.Mark mark, int middle) {
        String y = String.valueOf(middle);
        begin(mark);
        out.open("line", "class", "sought", "x1", at(mark.from()), "x2", at(mark.end()), "y1", y, "y2", y)
                .close("line");
        for (LocalDate end : List.of(mark.from(), mark.end())) {
            out.open("svg", "x", at(end), "y", y, "class", "free").raw("<path class=\"edge\" d=\"M0 -4V4\"/></svg>");
        }
        number(mark, numbers(List.of(mark)), middle + 4, "-4", "number before");
        out.close("g");
    }

    private void begin(Timeline.Mark mark) {
        String cards =
                mark.cards().stream().map(Timeline.Pointer::card).distinct().collect(Collectors.joining(" "));
        String form = mark.form().name().toLowerCase(Locale.ROOT);
        out.open("g", "class", "mark " + form + (cards.isEmpty() ? "" : " behind"), "data-cards", cards);
        out.element("title", shortened(mark.says()));
    }

    /** The numbers of all that these marks stand behind. */
    static String numbers(List<Timeline.Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.cards().stream())
                .map(Timeline.Pointer::number)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where numbers above a mark begin: to its right, and late in the picture to its left. */
    double numbersFrom(Timeline.Mark mark, String numbers) {
        return part(mark.from()) - (late(mark) ? wide(numbers) : 0);
    }

    /** The room they take on a telephone, as a part of the width. */
    static double wide(String numbers) {
        return 0.01 + 0.018 * numbers.length();
    }

    private boolean late(Timeline.Mark mark) {
        return part(mark.from()) > LATE;
    }

    private void number(Timeline.Mark mark, String numbers, int y, String x, String sort) {
        out.open("svg", "x", at(mark.from()), "y", String.valueOf(y), "class", "free")
                .open("text", "class", sort, "x", x)
                .text(numbers)
                .raw("</text></svg>");
    }

    /** Draws a mark, with numbers above it; none of them means none are wanted. */
    void mark(Timeline.Mark mark, int top, String numbers) {
        int middle = top + BAR / 2;
        begin(mark);
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
                if (!mark.cards().isEmpty()) {
                    circle(mark, middle, "7.5", "ring");
                }
                circle(mark, middle, "4.5", "dot");
            }
            case YES, NO, NOT_RECORDED -> answer(mark, middle);
            case SPAN, MONTH, SEARCHED -> bar(mark, top, mark.end());
            case OPEN -> {
                bar(mark, top, mark.end());
                if (mark.end().isBefore(line.lookedFrom())) {
                    rect("unknown", mark.end(), line.lookedFrom(), String.valueOf(top), String.valueOf(BAR));
                    out.close("rect");
                }
                out.open("svg", "x", at(mark.end()), "y", String.valueOf(top), "class", "free")
                        .raw("<path class=\"torn\" d=\"M2 -2H0V0l-4 2.3l4 2.4l-4 2.3l4 2.3l-4 2.4l4 2.3V16H2z\"/>")
                        .raw("<path class=\"rip\" d=\"M0 0l-4 2.3l4 2.4l-4 2.3l4 2.3l-4 2.4l4 2.3\"/></svg>");
            }
        }
        if (!numbers.isEmpty()) {
            number(mark, numbers, top - 3, late(mark) ? "5" : "-3", late(mark) ? "number before" : "number");
        }
        out.close("g");
    }

    private void answer(Timeline.Mark mark, int middle) {
        out.open("svg", "x", at(mark.from()), "y", String.valueOf(middle), "class", "free")
                .raw(
                        mark.form() == Timeline.Form.NOT_RECORDED
                                ? "<text class=\"unsaid\" x=\"0\" y=\"4\">?</text>"
                                : "<path d=\"M-3.5 -3.5h7v7h-7z\"/>")
                .raw("</svg>");
    }

    private void bar(Timeline.Mark mark, int top, LocalDate end) {
        rect("bar", mark.from(), end, String.valueOf(top), String.valueOf(BAR));
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

    void rect(String sort, LocalDate from, LocalDate until, String top, String height, String... more) {
        List<String> attributes = new ArrayList<>(List.of("class", sort, "x", at(from), "y", top));
        attributes.addAll(List.of("width", width(from, until), "height", height));
        attributes.addAll(List.of(more));
        out.open("rect", attributes.toArray(String[]::new));
    }

    void upright(String sort, LocalDate on) {
        out.open("line", "class", sort, "x1", at(on), "x2", at(on), "y1", "0", "y2", "100%")
                .close("line");
    }

    double part(LocalDate day) {
        double all = ChronoUnit.DAYS.between(line.from(), line.to());
        return Math.min(1, Math.max(0, ChronoUnit.DAYS.between(line.from(), day) / all));
    }

    String at(LocalDate day) {
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
