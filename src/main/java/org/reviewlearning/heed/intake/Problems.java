package org.reviewlearning.heed.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.TextProblem;

/** Gathers the problems of one case. */
final class Problems {

    /** More than anybody reads; the rest is counted, so that a file of nothing but mistakes costs little memory. */
    private static final int MOST_LISTED = 1_000;

    private static final Comparator<IntakeProblem> READING_ORDER = Comparator.comparing(
                    (IntakeProblem problem) -> problem.place().line())
            .thenComparing(problem -> problem.place().column());

    private final List<IntakeProblem> problems = new ArrayList<>();
    private @Nullable String caseId;
    private int notListed;

    /** Names the case in every problem from now on. */
    void of(String id) {
        this.caseId = id;
    }

    Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** A question after the word that was probably meant; nothing once so many are listed that nobody will read it. */
    String maybe(String word, Collection<String> known) {
        return problems.size() >= MOST_LISTED
                ? ""
                : Nearest.to(word, known).map(meant -> "Maybe " + meant + "? ").orElse("");
    }

    void text(TextProblem problem) {
        add(problem.place(), "", problem.says(), problem.next(), null);
    }

    /** About something in the file; its value, if it is one value, is kept for a host that asks. */
    void at(Node node, String path, String says, String allowed) {
        boolean hasValue = node instanceof ScalarNode scalar && scalar.kind() != ScalarKind.NOTHING;
        add(node.place(), path, says, allowed, hasValue ? ((ScalarNode) node).text() : null);
    }

    /** About a key that is not known. The key is kept like a value: it may be anything. */
    void key(MapNode.Entry entry, String path, String says, String allowed) {
        add(entry.keyPlace(), path, says, allowed, entry.key());
    }

    private void add(Place place, String path, String says, String allowed, @Nullable String value) {
        if (problems.size() >= MOST_LISTED) {
            notListed++;
        } else {
            problems.add(new IntakeProblem(place, caseId, path, says, allowed, value));
        }
    }

    CaseRefused refused(Place begins) {
        List<IntakeProblem> all = new ArrayList<>(problems);
        all.sort(READING_ORDER);
        if (notListed > 0) {
            Place last = all.get(all.size() - 1).place();
            all.add(new IntakeProblem(
                    last, caseId, "", "has " + notListed + " more problems, not listed here.", "", null));
        }
        return new CaseRefused(begins, caseId(), all);
    }
}
