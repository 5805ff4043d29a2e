package org.reviewlearning.heed.page;

/** What the marks of a drawn timeline mean. */
final class TimelineKey {

    private TimelineKey() {}

    static void write(String hatch, Html out) {
        out.raw("<ul class=\"key\" aria-hidden=\"true\">\n");
        sample(out, "mark point", "<circle class=\"dot\" cx=\"14\" cy=\"9\" r=\"4.5\"/>", "on that day");
        sample(
                out,
                "mark span",
                "<rect class=\"bar\" x=\"2\" y=\"2\" width=\"24\" height=\"14\"/>",
                "from a day until a day");
        sample(
                out,
                "mark open",
                "<rect class=\"bar\" x=\"2\" y=\"2\" width=\"12\" height=\"14\"/><path class=\"torn\" d=\"M14 2l5 2.3l-5 2.4l5 2.3l-5 2.3l5 2.4l-5 2.3\"/>",
                "no end is recorded as far as it was supplied");
        sample(
                out,
                "mark open",
                "<rect class=\"unknown\" x=\"2\" y=\"2\" width=\"24\" height=\"14\"/>",
                "going on or over: not supplied");
        sample(
                out,
                "mark point",
                "<path class=\"later\" d=\"M4 9H22\"/><circle class=\"dot\" cx=\"5\" cy=\"9\" r=\"4.5\"/><path class=\"came\" d=\"M18 5L26 13M18 13L26 5\"/>",
                "what became of it, and when");
        sample(
                out,
                "mark point",
                "<path class=\"ahead\" d=\"M4 9H22\"/><path class=\"due\" d=\"M22 3V15\"/>",
                "a day that was set");
        sample(
                out,
                "mark behind",
                "<circle class=\"ring\" cx=\"14\" cy=\"10\" r=\"7.5\"/><circle class=\"dot\" cx=\"14\" cy=\"10\" r=\"4.5\"/>",
                "stands behind the question of that number");
        sample(
                out,
                "",
                "<rect class=\"missing\" x=\"0\" y=\"0\" width=\"28\" height=\"18\" fill=\"url(#" + hatch + ")\"/>",
                "not supplied");
        sample(out, "", "<path class=\"looked\" d=\"M14 0V18\"/>", "the day looked from");
        out.raw("</ul>\n");
    }

    private static void sample(Html out, String sort, String drawing, String words) {
        out.raw("<li><svg width=\"28\" height=\"18\">")
                .open("g", "class", sort)
                .raw(drawing)
                .raw("</g></svg> ")
                .text(words)
                .raw("</li>\n");
    }
}
