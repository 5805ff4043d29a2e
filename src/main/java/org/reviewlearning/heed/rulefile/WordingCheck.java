package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Phrases;
import org.reviewlearning.heed.catalogue.WordingFile;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.RawRule;
import org.reviewlearning.heed.condition.TableRowReading;
import org.reviewlearning.heed.text.Problems;

/** Checks how a rule speaks: its questions are short questions, and no word stands in it that a policy lead has listed. */
record WordingCheck(WordingFile.Limits limits, Problems problems) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+");
    private static final Pattern NAME = Pattern.compile("(?<!\\{)\\$[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z]*)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!]+(?=\\s|$)");

    /** Checks the words of a rule, its id, and the row's, when it is made of one. */
    void check(AttributeScanner header, RawRule rule, @Nullable TableRowReading row) {
        for (String name : Attribute.all(Attribute.Has.WORDS)) {
            AttributeText meta = header.get(name);
            if (meta != null) {
                for (Found found : found(meta.value())) {
                    problems.add(meta.text(), meta.offset(found.at()), found.says(), found.next());
                }
            }
        }
        for (Found found : found(rule.name())) {
            problems.add(rule.offset(), found.says(), found.next());
        }
        if (row != null) {
            for (Found found : found(row.row().id())) {
                problems.add(row.problem(found.says(), found.next()));
            }
        }
        for (String name : WordsReader.SAID) {
            AttributeText meta = header.get(name);
            if (meta != null) {
                bare(meta);
                if (!name.equals("why")) {
                    figure(meta);
                }
            }
        }
        AttributeText ask = header.get("ask");
        if (ask != null && !ask.value().isBlank()) {
            question(ask);
        }
    }

    /** A figure that is typed stays when the threshold changes, and then the rule says one thing and does another. */
    private void figure(AttributeText meta) {
        Matcher matcher = FIGURE.matcher(masked(meta.value()));
        if (matcher.find()) {
            problems.add(
                    meta.text(),
                    meta.offset(matcher.start()),
                    "A figure may not stand in " + meta.name() + ".",
                    "Say it with {threshold its-name}, or {$name.count} for how many were found.");
        }
    }

    /** A name outside braces is read out as it stands, dollar sign and all. */
    private void bare(AttributeText meta) {
        String words = masked(meta.value());
        Matcher matcher = NAME.matcher(words);
        // A bracket without a partner is told as such.
        if (matcher.find() && !words.contains("{") && !words.contains("}")) {
            problems.add(
                    meta.text(),
                    meta.offset(matcher.start()),
                    "A name of the condition stands here outside curly brackets.",
                    "Write {" + matcher.group() + "}, with curly brackets around it.");
        }
    }

    private void question(AttributeText ask) {
        String text = masked(ask.value()).strip();
        if (!text.endsWith("?")) {
            problems.add(
                    ask.text(),
                    ask.offset(Math.max(0, ask.value().stripTrailing().length() - 1)),
                    ask.name() + " is not a question.",
                    "End it with a question mark.");
        }
        long words = Arrays.stream(text.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
        if (words > limits.mostWords()) {
            problems.add(ask.problem(
                    ask.name() + " has " + words + " words; a question has at most " + limits.mostWords() + ".",
                    "Say less, so that it can be read aloud. What stands in braces counts as one word."));
        }
        long sentences = SENTENCE_END.matcher(text).results().count();
        if (sentences > limits.mostSentences()) {
            problems.add(ask.problem(
                    ask.name() + " has " + sentences + " sentences; a question has at most " + limits.mostSentences()
                            + ".",
                    "Say what happened, then ask one thing."));
        }
    }

    private record Found(int at, String says, String next) {}

    private List<Found> found(String words) {
        String text = masked(words);
        Set<String> known = Phrases.words(text);
        List<Found> found = new ArrayList<>();
        for (WordingFile.Listed listed : limits.listed()) {
            List<MatchResult> hits = listed.any().in(text, known);
            List<MatchResult> allowed = hits.isEmpty() || listed.except() == null
                    ? List.of()
                    : listed.except().in(text, known);
            for (MatchResult hit : hits) {
                if (allowed.stream().noneMatch(phrase -> phrase.start() <= hit.start() && hit.end() <= phrase.end())) {
                    found.add(new Found(
                            hit.start(),
                            "\"" + hit.group() + "\" does not stand in a rule: " + listed.why() + ".",
                            "Write instead: " + listed.write() + ". The words are listed in wording.yaml."));
                    // A shorter listed word within this one is not told again.
                    text = text.substring(0, hit.start()) + masked(hit) + text.substring(hit.end());
                }
            }
        }
        return found;
    }

    /** The words, as long as they were, with something of one word in the place of each placeholder. */
    private static String masked(String words) {
        Matcher matcher = PLACEHOLDER.matcher(words);
        return matcher.replaceAll(WordingCheck::masked);
    }

    private static String masked(MatchResult hit) {
        return "x".repeat(hit.end() - hit.start());
    }
}
