package org.reviewlearning.heed.rulefile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.RuleScan;
import org.reviewlearning.heed.condition.TableRowReading;
import org.reviewlearning.heed.condition.Token;
import org.reviewlearning.heed.condition.Token.Sort;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** The metadata of a rule, read from what stands between {@code rule} and {@code when}. */
public final class AttributeScanner {

    private final Map<String, AttributeText> entries = new LinkedHashMap<>();

    /** The names of those that are there and could not be read, which is told. */
    private final Set<String> unread = new HashSet<>();

    /** As they are for the rule, whatever stands in a row. */
    private final Map<String, AttributeText> rules = new LinkedHashMap<>();

    /** As the rule file has them, whatever a layer or a row says. */
    private final Map<String, String> file = new LinkedHashMap<>();

    private AttributeScanner() {}

    /**
     * The rule's own words, with those of a layer in their place, and those of the row in the place of both.
     *
     * @param changed what a layer says instead
     * @param row the row; {@code null} means that it reads no table
     */
    static AttributeScanner read(
            RuleScan scan, Map<String, AttributeText> changed, @Nullable TableRowReading row, Problems problems) {
        AttributeScanner header = new AttributeScanner();
        List<Token> tokens = scan.tokens();
        int at = after("rule", tokens, 0);
        int when = after("when", tokens, at);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("@")) {
                if (i < at || i > when) {
                    problems.add(
                            tokens.get(i).offset(),
                            "Metadata stands between the rule's name and \"when\".",
                            "Write it there.");
                } else {
                    header.entry(tokens.subList(i, Math.min(tokens.size(), i + 5)), scan.text(), problems);
                }
            }
        }
        header.entries.forEach((name, own) -> header.file.put(name, own.value()));
        header.entries.putAll(changed);
        header.rules.putAll(header.entries);
        if (row != null) {
            header.entries.putAll(row.words());
        }
        return header;
    }

    /** The number of the token after a word that stands outside brackets; beyond the last when it is not there. */
    private static int after(String word, List<Token> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth <= 0 && tokens.get(i).isWord(word)) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    /** Reads {@code @ name ( "words" )}. */
    private void entry(List<Token> tokens, RuleText text, Problems problems) {
        int sign = tokens.get(0).offset();
        if (tokens.size() < 4
                || tokens.get(1).sort() != Sort.NAME
                || tokens.get(1).offset() != sign + 1
                || !tokens.get(2).is("(")
                || tokens.get(3).sort() != Sort.TEXT) {
            problems.add(
                    sign, "Metadata is written as @name( \"words\" ).", "One text in straight quotes, on one line.");
            unread.addAll(tokens.stream().skip(1).limit(1).map(Token::text).toList());
            return;
        }
        String name = tokens.get(1).text();
        Token words = tokens.get(3);
        if (tokens.size() < 5 || !tokens.get(4).is(")")) {
            problems.add(words.end(), "Metadata holds one text in quotes.", "Write @" + name + "( \"words\" ).");
        }
        AttributeText meta = AttributeText.of("@" + name, words.text(), text, sign, words.offset() + 1);
        if (entries.putIfAbsent(name, meta) != null) {
            problems.add(sign, "@" + name + " stands twice.", "Keep one of them.");
        }
    }

    /** The words of the rule file alone, without those that stand in a row. */
    AttributeScanner ofTheRule() {
        AttributeScanner own = new AttributeScanner();
        own.entries.putAll(rules);
        return own;
    }

    /** Whether it is missing only because of what is told. */
    boolean isUnread(String name) {
        return unread.contains(name);
    }

    /** Notes that another name was meant. */
    void meant(String name) {
        unread.add(name);
    }

    /** What the rule's own file says under a name; {@code null} when nothing. */
    @Nullable
    String inFile(String name) {
        return file.get(name);
    }

    Map<String, AttributeText> entries() {
        return entries;
    }

    /** What stands under a name; {@code null} when nothing does. */
    @Nullable
    AttributeText get(String name) {
        return entries.get(name);
    }

    /** The words under a name that is there. */
    String value(String name) {
        return Objects.requireNonNull(entries.get(name), name).value().strip();
    }

    /** The words of a list; none when it is not there. */
    List<AttributeText.Word> list(String name) {
        AttributeText meta = entries.get(name);
        return meta == null ? List.of() : meta.list();
    }
}
