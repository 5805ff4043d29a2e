package org.reviewlearning.heed.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** One of the YAML files beside the rules, and what is missing of it only because of what is told of it. */
final class YamlFile {

    private final @Nullable RuleText text;
    private final Problems problems;
    private final Set<String> unread = new HashSet<>();
    private final @Nullable Form root;
    private boolean broken;

    /** Reads a file; {@code null} is one that is not there, or whose characters cannot be read, which is told elsewhere. */
    YamlFile(@Nullable RuleText text) {
        this(text, true);
    }

    /**
     * The same.
     *
     * @param needed whether much is missing where it is not there; a layer may do without
     */
    YamlFile(@Nullable RuleText text, boolean needed) {
        this.text = text;
        this.problems = text == null ? Problems.ofACase() : Problems.of(text);
        Form read = text == null
                ? null
                : Form.ofYaml(text, problems, "Write name: value, one a line.").orElse(null);
        this.broken = text == null ? needed : read == null || !problems.none();
        this.root = broken ? null : read;
    }

    /** The file's own map; empty when there is none, or it cannot be relied on, which is then a problem already. */
    Optional<Form> root() {
        return Optional.ofNullable(root);
    }

    /** Everything that is wrong with it. */
    List<Problem> problems() {
        return problems.all();
    }

    /** A problem at a place of the file, which is not one of the file itself. */
    Problem problem(Place place, String says, String next) {
        Problem problem = new Problem(place, says, next);
        return text == null ? problem : text.shown(problem);
    }

    /** The value of a key of a key; empty when there is no map to look in. */
    Optional<Form> at(String... keys) {
        return root().map(form -> {
            Form at = form;
            for (String key : keys) {
                at = at.at(key);
            }
            return at;
        });
    }

    /** Whether a name is missing only because of something that is told of this file. */
    boolean explains(String name) {
        return broken || unread.contains(name);
    }

    /** Notes that much of it is missing, which is told. */
    void incomplete() {
        broken = true;
    }

    /** Notes a name whose value could not be read. */
    void unread(String name) {
        unread.add(name);
    }
}
