package org.reviewlearning.heed.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Where each thing has its page. A page is named after its thing as far as small letters, figures and hyphens go, so that no
 * name of a rule file can be an address of its own, and every file system takes it; two that come to the same are counted.
 */
final class Places {

    static final String START = "index.html";
    static final String FIND = "find.html";
    static final String NO_RULE = "no-rule.html";

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");
    private static final int LONGEST = 100;

    private final Map<String, String> files = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Places(Register register) {
        register.book().rules().forEach(rule -> add(rule(rule), "rules", rule.file()));
        for (Finding finding : register.book().findings()) {
            add(finding(finding), "findings", finding.learning().key());
            add(
                    source(finding.learning().source()),
                    "sources",
                    finding.learning().source().key());
        }
        register.book().thresholds().forEach(figure -> add(figure(figure), "figures", figure.name()));
        register.book().roles().forEach(role -> add(role(role), "roles", role.key()));
    }

    private void add(String key, String folder, String name) {
        files.computeIfAbsent(key, any -> {
            String plain =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            String begun = plain.isEmpty() || DEVICE.matcher(plain).matches() ? "page-" + plain : plain;
            String base = folder + "/" + begun.substring(0, Math.min(LONGEST, begun.length()));
            String file = base;
            for (int i = 2; !taken.add(file); i++) {
                file = base + "-" + i;
            }
            return file + ".html";
        });
    }

    static String rule(Rule rule) {
        return "rule " + rule.file();
    }

    static String finding(Finding finding) {
        return "finding " + finding.learning().key();
    }

    static String figure(Threshold figure) {
        return "figure " + figure.name();
    }

    static String role(Role role) {
        return "role " + role.key();
    }

    static String source(Source source) {
        return "source " + source.key();
    }

    String file(String key) {
        String file = files.get(key);
        if (file == null) {
            throw new IllegalStateException("This has no page.");
        }
        return file;
    }

    /** Words that lead from a page in a folder, or from the start, to the page of a thing. */
    Words link(String key, String words, boolean fromStart) {
        return Words.link(words, (fromStart ? "" : "../") + file(key));
    }

    /**
     * A sentence in which names stand between backticks, as in Markdown: those that have a page lead to it.
     *
     * @param sorts what the names may be: {@code figure}, {@code finding}
     */
    Words marked(String sentence, List<String> sorts, boolean fromStart) {
        Words words = Words.of("");
        String[] parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean name = i % 2 == 1 && i < parts.length - 1;
            words = words.and(name ? name(part, sorts, fromStart) : Words.of(i % 2 == 1 ? "`" + part : part));
        }
        return new Words(
                words.pieces().stream().filter(piece -> !piece.text().isEmpty()).collect(Collectors.toList()));
    }

    private Words name(String name, List<String> sorts, boolean fromStart) {
        return sorts.stream()
                .map(sort -> sort + " " + name)
                .filter(files::containsKey)
                .findFirst()
                .map(key -> link(key, name, fromStart))
                .orElseGet(() -> Words.name(name));
    }
}
