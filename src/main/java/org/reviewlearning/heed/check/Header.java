package org.reviewlearning.heed.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The metadata of a rule, read from the lines between its name and {@code when}. */
final class Header {

    private static final Pattern NAME = Pattern.compile("@([A-Za-z]+)[ \\t]*\\([ \\t]*");

    private final Map<String, Meta> entries = new LinkedHashMap<>();

    /** As they stand in the rule file, whatever stands in a row. */
    private final Map<String, Meta> rules = new LinkedHashMap<>();

    private Header() {}

    /** The rule's own words, with those of the row in their place; {@code null} means that it reads no table. */
    static Header read(RuleText text, RawRule rule, @Nullable Row row, Problems problems) {
        Header header = new Header();
        header.lines(text, rule, problems);
        header.rules.putAll(header.entries);
        if (row != null) {
            header.entries.putAll(row.words());
        }
        return header;
    }

    private void lines(RuleText text, RawRule rule, Problems problems) {
        String all = text.text();
        int at = rule.offset();
        while (true) {
            int next = nextSign(all, at);
            if (next < 0) {
                return;
            }
            Matcher matcher = NAME.matcher(all).region(next, all.length());
            if (!matcher.lookingAt() || matcher.end() >= all.length() || all.charAt(matcher.end()) != '"') {
                problems.add(
                        next,
                        "Metadata is written as @name( \"words\" ).",
                        "One text in straight quotes, on one line.");
                at = next + 1;
                continue;
            }
            int start = matcher.end() + 1;
            int end = all.indexOf('"', start);
            int line = all.indexOf('\n', start);
            if (end < 0 || line >= 0 && line < end) {
                return;
            }
            String name = matcher.group(1);
            Meta meta = Meta.of("@" + name, all.substring(start, end), text, next, start);
            int close = end + 1;
            while (close < all.length() && " \t".indexOf(all.charAt(close)) >= 0) {
                close++;
            }
            if (close >= all.length() || all.charAt(close) != ')') {
                problems.add(close, "Metadata holds one text in quotes.", "Write @" + name + "( \"words\" ).");
            }
            if (entries.putIfAbsent(name, meta) != null) {
                problems.add(next, "@" + name + " stands twice.", "Keep one of them.");
            }
            at = end + 1;
        }
    }

    /** The words of the rule file alone, without those that stand in a row. */
    Header ofTheRule() {
        Header own = new Header();
        own.entries.putAll(rules);
        return own;
    }

    Map<String, Meta> entries() {
        return entries;
    }

    /** What stands under a name; {@code null} when nothing does. */
    @Nullable
    Meta get(String name) {
        return entries.get(name);
    }

    /** The words under a name that is there. */
    String value(String name) {
        return Objects.requireNonNull(entries.get(name), name).value().strip();
    }

    /** The words of a list; none when it is not there. */
    List<Meta.Word> list(String name) {
        Meta meta = entries.get(name);
        return meta == null ? List.of() : meta.list();
    }

    /** The next at-sign before {@code when}, outside quotes and comments; -1 when there is none. */
    private static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                int end = text.indexOf('"', at + 1);
                at = end < 0 ? text.length() : end + 1;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == '@') {
                return at;
            } else if (text.startsWith("when", at) && isWord(text, at, 4)) {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static boolean isWord(String text, int at, int length) {
        return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && (at + length >= text.length() || Character.isWhitespace(text.charAt(at + length)));
    }
}
