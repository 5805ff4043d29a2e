package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Block.Span.Sort;

/**
 * A rule's file told apart into words of the language, names, quoted words, figures and comments, for reading only.
 *
 * @hidden
 */
@Internal
public final class CodeText {

    private static final Pattern DRL = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)|(?<text>\"[^\"\\n]*\")|(?<figure>\\b\\d+\\b)"
                    + "|(?<name>[$@]\\w+)"
                    + "|(?<keyword>\\b(?:package|import|rule|when|then|end|not|exists|and|or|in|from|collect|accumulate)\\b)");

    private static final Pattern YAML = Pattern.compile(
            "(?<comment>(?m:^|(?<=\\s))#[^\\n]*)|(?<text>\"[^\"\\n]*\")|(?<name>(?<![\\w-])[\\w-]++(?=:(?:\\s|$)))"
                    + "|(?<figure>\\b\\d+\\b)|(?<keyword>(?!))");

    private static final Pattern CONDITION = Pattern.compile("(?m)^when\\b[^\\n]*\\n(?s:(.*?))^then\\b");

    private CodeText() {}

    /** The whole of a file. */
    public static Block.Code of(String caption, String text, boolean yaml) {
        List<Block.Span> spans = new ArrayList<>();
        Matcher found = (yaml ? YAML : DRL).matcher(text);
        int at = 0;
        while (found.find()) {
            add(Sort.PLAIN, text.substring(at, found.start()), spans);
            add(sort(found), found.group(), spans);
            at = found.end();
        }
        add(Sort.PLAIN, text.substring(at), spans);
        return new Block.Code(caption, spans);
    }

    /** What stands between when and then; all of it where that cannot be found. */
    public static String condition(String text) {
        Matcher condition = CONDITION.matcher(text);
        return (condition.find() ? condition.group(1) : text).stripTrailing();
    }

    private static Sort sort(Matcher found) {
        if (found.group("comment") != null) {
            return Sort.COMMENT;
        }
        if (found.group("text") != null) {
            return Sort.TEXT;
        }
        if (found.group("figure") != null) {
            return Sort.FIGURE;
        }
        return found.group("name") != null ? Sort.NAME : Sort.KEYWORD;
    }

    private static void add(Sort sort, String text, List<Block.Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Block.Span(sort, text));
        }
    }
}
