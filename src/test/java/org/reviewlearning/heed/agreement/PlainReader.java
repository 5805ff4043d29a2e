package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the English of a condition in every way it can be read. What stands in brackets, or below a line, belongs together;
 * a comma parts more than none; between "and" and "or" of one strength any may be meant first. A phrase is a truth table: a
 * bit for each assignment of what the condition asks.
 *
 * @param phrases what each phrase means
 * @param loose phrases that take in what follows them, unless a comma, a bracket or a line stands between
 */
record PlainReader(Map<String, Long> phrases, Set<String> loose) {

    private static final Pattern BETWEEN =
            Pattern.compile(", and |, or | and | or |, | |\\[either |\\[|\\]|\\((?:[a-z]|\\d+)\\) ");

    /** What two ways of reading the same words come to. */
    private static final long IN_TWO_WAYS = 0x5A5A_1234_9876_A5A5L;

    /** A phrase or what stands in brackets, and what stands between it and the next. */
    private record Part(Set<Long> meanings, boolean loose, String next) {}

    /** Every meaning of one sentence. */
    Set<Long> sentence(String words) {
        List<String> tokens = tokens(words);
        return readings(tokens, new int[] {0});
    }

    /** Every meaning of a line with a list below it. */
    Set<Long> list(String lines) {
        return below(List.of(lines.split("\n")), new int[] {0});
    }

    private Set<Long> below(List<String> lines, int[] at) {
        String line = lines.get(at[0]++);
        int depth = line.indexOf(line.strip().charAt(0));
        String words = line.strip().replaceFirst("^- (or |and )?", "").replaceFirst("[,;]$", "");
        boolean either = words.endsWith("either:");
        String flat = words.replaceFirst("(, and |^)either:$|, and:$|(^|, and )all of:$", "");
        Set<Long> all = flat.isEmpty() ? Set.of(-1L) : sentence(flat);
        Set<Long> sides = null;
        while (at[0] < lines.size() && lines.get(at[0]).indexOf('-') > depth) {
            boolean or = lines.get(at[0]).strip().startsWith("- or ");
            boolean first = sides == null;
            Set<Long> side = below(lines, at);
            if (!first && or != either) {
                throw new IllegalStateException("\"or\" and \"either\" do not agree: " + lines);
            }
            sides = first ? side : both(sides, side, either);
        }
        if (words.endsWith(":") != (sides != null)) {
            throw new IllegalStateException("A list without its opening: " + lines);
        }
        return sides == null ? all : both(all, sides, false);
    }

    private List<String> tokens(String words) {
        List<String> known = phrases.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            String rest = words.substring(at);
            String token = known.stream()
                    .filter(phrase -> rest.startsWith(phrase)
                            && rest.substring(phrase.length()).matches("(?s)([ ,\\]].*)?"))
                    .findFirst()
                    .orElseGet(() -> {
                        Matcher between = BETWEEN.matcher(rest);
                        return between.lookingAt() ? between.group() : "";
                    });
            if (token.isEmpty()) {
                throw new IllegalStateException(
                        "Cannot be read from here: " + rest + "\n  of: " + words + "\n  by: " + known);
            }
            tokens.add(token);
            at += token.length();
        }
        return tokens;
    }

    /** Reads to the end, or to the bracket that closes what is read. */
    private Set<Long> readings(List<String> tokens, int[] at) {
        List<Part> parts = new ArrayList<>();
        while (at[0] < tokens.size() && !tokens.get(at[0]).equals("]")) {
            String token = tokens.get(at[0]++);
            if (token.startsWith("(") && !phrases.containsKey(token)) {
                continue;
            }
            Set<Long> meanings;
            if (token.startsWith("[")) {
                meanings = readings(tokens, at);
                at[0]++;
            } else if (phrases.containsKey(token)) {
                meanings = Set.of(phrases.get(token));
            } else {
                throw new IllegalStateException("No phrase: \"" + token + "\" in " + tokens);
            }
            boolean more = at[0] < tokens.size() && !tokens.get(at[0]).equals("]");
            parts.add(new Part(meanings, loose.contains(token), more ? tokens.get(at[0]++) : ""));
        }
        return readings(parts);
    }

    private static Set<Long> readings(List<Part> parts) {
        Set<Long> all = new HashSet<>();
        int last = parts.size() - 1;
        if (last == 0) {
            return parts.get(0).meanings();
        }
        List<Part> between = parts.subList(0, last);
        boolean commas = between.stream().anyMatch(part -> part.next().startsWith(","));
        boolean or = between.stream().anyMatch(part -> part.next().endsWith("or "));
        boolean words = commas || between.stream().anyMatch(part -> !part.next().isBlank());
        for (int i = 0; i < last; i++) {
            Part part = parts.get(i);
            if (part.loose() && !part.next().startsWith(",")) {
                all.add(IN_TWO_WAYS);
            }
            if (commas ? part.next().startsWith(",") : !words || !part.next().isBlank()) {
                Set<Long> left = readings(parts.subList(0, i + 1));
                Set<Long> right = readings(parts.subList(i + 1, last + 1));
                // A comma alone stands for the word that comes later.
                if (!part.next().endsWith("or ")) {
                    all.addAll(both(left, right, false));
                }
                if (part.next().endsWith("or ") || part.next().equals(", ") && or) {
                    all.addAll(both(left, right, true));
                }
            }
        }
        return all;
    }

    private static Set<Long> both(Set<Long> left, Set<Long> right, boolean or) {
        Set<Long> all = new HashSet<>();
        left.forEach(one -> right.forEach(other -> all.add(or ? one | other : one & other)));
        return all;
    }
}
