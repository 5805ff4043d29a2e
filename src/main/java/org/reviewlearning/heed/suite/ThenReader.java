package org.reviewlearning.heed.suite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/** Reads what an example expects: the value of {@code then}. */
final class ThenReader {

    private static final String CANNOT_TELL = "cannot tell";
    private static final List<String> WORDS = List.of("quiet", CANNOT_TELL, "out of scope");
    private static final List<String> KEYS =
            List.of("prompts", "because", "to", "copy", "level", "keys", "asks", "notFound", "despite", CANNOT_TELL);
    private static final String FORM =
            "Write quiet, cannot tell, out of scope, or {prompts: 1, because: [p1, p2], to: team-manager}.";

    private final ExampleProblems problems;
    private final ExampleBook book;
    private final @Nullable CaseFile given;

    ThenReader(ExampleProblems problems, ExampleBook book, @Nullable CaseFile given) {
        this.problems = problems;
        this.book = book;
        this.given = given;
    }

    @Nullable
    Expected read(MapNode example) {
        Node then = example.get("then").orElse(null);
        if (then instanceof MapNode map) {
            return map(map);
        }
        if (then instanceof ScalarNode scalar && scalar.kind() != ScalarKind.NOTHING) {
            return word(scalar);
        }
        problems.at(then == null ? example.place() : then.place(), "then is missing.", FORM);
        return null;
    }

    private @Nullable Expected word(ScalarNode scalar) {
        switch (scalar.text()) {
            case "quiet":
                return new Expected.Quiet();
            case CANNOT_TELL:
                return new Expected.CannotTell(null);
            case "out of scope":
                return new Expected.OutOfScope();
            default:
                problems.at(
                        scalar.place(),
                        "\"" + scalar.text() + "\" is nothing a rule can answer.",
                        ExampleProblems.maybe(scalar.text(), WORDS) + FORM);
                return null;
        }
    }

    private @Nullable Expected map(MapNode map) {
        problems.unknownKeys(map, KEYS);
        int before = problems.all().size();
        Node cannotTell = map.get(CANNOT_TELL).orElse(null);
        if (cannotTell != null) {
            if (map.entries().size() > 1) {
                problems.at(
                        map.place(),
                        "What cannot be told has no prompts.",
                        "Keep cannot tell: and leave the rest out.");
            }
            Set<String> what = list(map, CANNOT_TELL);
            return problems.all().size() > before ? null : new Expected.CannotTell(what);
        }
        int prompts = prompts(map);
        Set<String> because = list(map, "because");
        checkBecause(map, because);
        String to = one(map, "to");
        checkRole(map, "to", to);
        Set<String> copy = list(map, "copy");
        (copy == null ? Set.<String>of() : copy).forEach(role -> checkRole(map, "copy", role));
        Expected expected = new Expected.Prompts(
                prompts,
                because,
                to,
                copy,
                one(map, "level"),
                list(map, "keys"),
                one(map, "asks"),
                list(map, "notFound"),
                list(map, "despite"));
        return problems.all().size() > before ? null : expected;
    }

    private int prompts(MapNode map) {
        Node node = map.get("prompts").orElse(null);
        if (node instanceof ScalarNode scalar && scalar.text().matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(scalar.text());
        }
        problems.at(
                node == null ? map.place() : node.place(),
                "prompts is missing, or is not a number from 1.",
                "Say how many prompts there are: {prompts: 1}. For none, write quiet.");
        return 0;
    }

    private void checkBecause(MapNode map, @Nullable Set<String> because) {
        if (because == null || given == null) {
            return;
        }
        Set<String> ids = new TreeSet<>(given.facts().stream().map(Fact::id).toList());
        for (String id : because) {
            if (!ids.contains(id)) {
                problems.at(
                        placeOf(map, "because"),
                        "because names " + id + ", which is not among the facts given.",
                        ExampleProblems.maybe(id, ids).strip());
            }
        }
    }

    private void checkRole(MapNode map, String key, @Nullable String to) {
        Set<String> roles = book.roles();
        if (to != null && book.allRead() && !roles.contains(to)) {
            problems.at(
                    placeOf(map, key),
                    "There is no role " + to + ".",
                    ExampleProblems.maybe(to, roles) + "There are " + String.join(", ", roles) + ".");
        }
    }

    private static Place placeOf(MapNode map, String key) {
        return map.get(key).map(Node::place).orElse(map.place());
    }

    private @Nullable String one(MapNode map, String key) {
        Node node = map.get(key).orElse(null);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar
                && scalar.kind() != ScalarKind.NOTHING
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.at(node.place(), key + " is not one value.", "Write " + key + ": and one value, or leave it out.");
        return null;
    }

    private @Nullable Set<String> list(MapNode map, String key) {
        Node node = map.get(key).orElse(null);
        if (node == null) {
            return null;
        }
        Set<String> words = new LinkedHashSet<>();
        boolean readable = node instanceof ListNode;
        for (Node item : node instanceof ListNode list ? list.items() : List.<Node>of()) {
            if (item instanceof ScalarNode scalar && scalar.kind() != ScalarKind.NOTHING) {
                words.add(scalar.text());
            } else {
                readable = false;
            }
        }
        if (!readable) {
            problems.at(node.place(), key + " is not a list of single values.", "Write " + key + ": [a, b].");
        }
        return words;
    }
}
