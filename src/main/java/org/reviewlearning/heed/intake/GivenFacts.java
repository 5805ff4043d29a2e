package org.reviewlearning.heed.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseProblem;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.text.ScalarNode;

/** The facts of a case file and where they stand, so that what is wrong between them can be shown in the file. */
final class GivenFacts {

    private final Form root;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<Form>> byId = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    GivenFacts(Form root) {
        this.root = root;
    }

    void read(FactKind kind, Form form) {
        for (Form item : form.items("Write a list of records; [] says that there are none.")) {
            Fact fact = (Fact) RecordReader.read(item, kind.shape());
            if (fact != null) {
                facts.add(fact);
                byId.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(item);
            } else {
                textOf(item, "id").ifPresent(unread::add);
            }
        }
    }

    List<Fact> facts() {
        return facts;
    }

    /** Notes what the case file itself says of its facts, in the place it is about. */
    void note(CaseProblem problem) {
        @Nullable String field = problem.field();
        @Nullable String id = problem.fact();
        List<Form> given = id == null ? List.of() : byId.getOrDefault(id, List.of());
        if (id == null || given.isEmpty()) {
            at(root, field, problem);
        } else if ("id".equals(field)) {
            // Said once for each repetition, in the order of the file.
            int repeat = repeats.merge(id, 1, Integer::sum);
            at(given.get(Math.min(repeat, given.size() - 1)), field, problem);
        } else {
            Form about = given.stream()
                    .filter(each ->
                            field == null || each.at(field.split("\\.")[0]).isThere())
                    .findFirst()
                    .orElse(given.get(0));
            // A record that was given but could not be read is its own problem, not one of whoever refers to it.
            if (field == null || textOf(about, field).filter(unread::contains).isEmpty()) {
                at(about, field, problem);
            }
        }
    }

    private static void at(Form about, @Nullable String field, CaseProblem problem) {
        (field == null ? about : descend(about, field)).wrong(problem.says(), problem.allowed());
    }

    /** A field, through parts. */
    private static Form descend(Form from, String path) {
        Form form = from;
        for (String name : path.split("\\.")) {
            form = form.at(name);
        }
        return form;
    }

    private static Optional<String> textOf(Form from, String path) {
        return descend(from, path).node().filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).text());
    }
}
