package org.reviewlearning.heed.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes a page as one HTML file that opens without a network and can be sent on: its styles and its script are in it, and
 * its own policy lets a browser load and run nothing else. Without the script all of it is there; the script looks for
 * words among the cards, lights up what a card rests on, and opens all for print.
 */
final class HtmlWriter {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; script-src 'sha256-" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private HtmlWriter() {}

    static String write(Page page) {
        Html out = new Html();
        out.raw("<!DOCTYPE html>\n").open("html", "lang", page.language()).raw("\n<head>\n<meta charset=\"utf-8\">\n");
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .raw("<meta name=\"robots\" content=\"noindex\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.element("title", page.title()).line();
        out.raw("<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n");
        String chrome = page.language().startsWith("en") ? "" : " lang=\"en\"";
        out.raw("<a class=\"skip\" href=\"#page\"" + chrome + ">Skip to the page itself</a>\n<header>\n");
        out.element("p", page.opening(), "class", "opening").line();
        out.element("h1", page.title()).raw("\n</header>\n");
        contents(page, chrome, out);
        out.raw("<main id=\"page\" tabindex=\"-1\">\n");
        new HtmlBlocks(out, chrome).all(page.blocks(), 2);
        out.raw("</main>\n<footer>\n").element("p", page.closing()).raw("\n</footer>\n");
        out.raw("<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private static void contents(Page page, String chrome, Html out) {
        List<Block.Section> sections = page.blocks().stream()
                .flatMap(block -> block instanceof Block.Section section && section.contents()
                        ? Stream.of(section)
                        : Stream.empty())
                .toList();
        if (sections.size() > 1) {
            out.raw("<nav aria-label=\"On this page\"" + chrome + ">\n");
            out.raw(chrome.isEmpty() ? "<ul>\n" : "<ul lang=\"" + page.language() + "\">\n");
            for (Block.Section section : sections) {
                out.raw("<li>")
                        .element("a", section.heading(), "href", "#" + section.id())
                        .raw("</li>\n");
            }
            out.raw("</ul>\n</nav>\n");
        }
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(name), name)) {
            // Line ends as a browser reads them, whatever a checkout made of them: the policy goes by the bytes.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
