package org.reviewlearning.heed.page;

import java.util.regex.Pattern;

/** Markup being written: whatever is text is escaped on its way in, so nothing that is told can become markup. */
final class Html {

    /** Commands to a terminal, and characters that turn the order of others; half of a pair has no bytes of its own. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it is. Never anything that was read. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, escaped. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Begins an element: its name, then names of attributes and their values by turns. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds text alone. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        String shown =
                UNPRINTABLE.matcher(text).find() ? UNPRINTABLE.matcher(text).replaceAll("\uFFFD") : text;
        for (int i = 0; i < shown.length(); i++) {
            char each = shown.charAt(i);
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(each);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
