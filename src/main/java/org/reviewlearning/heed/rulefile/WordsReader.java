package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.Bindings;
import org.reviewlearning.heed.condition.ThresholdNames;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Together;
import org.reviewlearning.heed.rule.Wording;
import org.reviewlearning.heed.text.Problems;

/** Reads the words a rule asks with, whom it asks, how soon, and what it rests on. */
final class WordsReader {

    /** The words that hold placeholders. */
    static final List<String> SAID = List.of("title", "why", "ask");

    private final AttributeScanner header;
    private final Placeholders placeholders;
    private final Catalogue references;
    private final Problems problems;
    private final Map<String, Template> read = new HashMap<>();

    WordsReader(AttributeScanner header, Bindings names, Catalogue references, Problems problems) {
        this.header = header;
        this.placeholders = new Placeholders(names, ThresholdNames.of(references));
        this.references = references;
        this.problems = problems;
    }

    /** Tells what is wrong with the words; their placeholders only when the condition they name could be read. */
    void check(boolean conditionRead) {
        header.entries().forEach((name, meta) -> {
            if (conditionRead && SAID.contains(name)) {
                placeholders.read(meta, problems).ifPresent(template -> read.put(name, template));
            }
        });
    }

    /** As {@link #check}, for words that several rows share and that can therefore say nothing of one of them. */
    void checkWithoutRow(boolean conditionRead) {
        check(conditionRead);
        SAID.stream().map(header::get).filter(Objects::nonNull).forEach(meta -> {
            if (placeholders.ofTheRow(meta.value())) {
                problems.add(meta.problem(
                        meta.name() + " says something of one row, and stands above the lines of several.",
                        "Say it in the row's own title or ask."));
            }
        });
    }

    /** The words of the prompt that rows make together, once nothing is wrong with them. */
    Together together() {
        return new Together(said("title"), said("why"), said("ask"));
    }

    @Nullable
    Role to() {
        return only(named("to", references.roles(), "role", "roles.yaml"), "to", "A question to two is nobody's.");
    }

    List<Role> copies() {
        return named("copy", references.roles(), "role", "roles.yaml");
    }

    @Nullable
    Level level() {
        return only(named("level", references.levels(), "level", "roles.yaml"), "level", "");
    }

    List<Learning> learning() {
        return named("learning", references.findings(), "finding", "sources.yaml").stream()
                .map(Finding::learning)
                .toList();
    }

    /** The words, once nothing is wrong with them. */
    Wording wording() {
        return new Wording(
                said("title"), said("why"), said("ask"), header.value("settledBy"), header.value("quietWhen"));
    }

    private Template said(String name) {
        return Objects.requireNonNull(read.get(name), name);
    }

    private <T> List<T> named(String name, Map<String, T> known, String what, String file) {
        List<T> found = new ArrayList<>();
        AttributeText meta = header.get(name);
        if (meta == null) {
            return found;
        }
        for (AttributeText.Word word : meta.list()) {
            T one = known.get(word.text());
            if (one == null && references.explains(file, word.text())) {
                problems.spoilt();
            } else if (one == null) {
                meta.unknown(word, what, known.keySet(), unknown(known.keySet(), file), problems);
            } else if (found.contains(one)) {
                problems.add(meta.text(), word.offset(), "\"" + word.text() + "\" stands twice.", "Keep one of them.");
            } else {
                found.add(one);
            }
        }
        return found;
    }

    /** A short list is told whole. */
    private static String unknown(Set<String> known, String file) {
        String there = String.join(", ", known);
        return there.isEmpty() || there.length() > 300 ? "It is not in " + file + "." : file + " has: " + there + ".";
    }

    private <T> @Nullable T only(List<T> found, String name, String why) {
        AttributeText meta = header.get(name);
        if (meta != null && found.size() > 1) {
            problems.add(meta.problem(meta.name() + " names more than one.", why + " Keep one."));
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
