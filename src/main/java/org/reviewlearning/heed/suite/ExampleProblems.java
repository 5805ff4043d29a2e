package org.reviewlearning.heed.suite;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.StrictText;

/** Gathers the problems of one file of examples, each with the line it stands on. */
final class ExampleProblems {

    private final Problems problems;

    ExampleProblems(String file, byte[] bytes) {
        this.problems =
                Problems.of(new RuleText(file, StrictText.decode(file, bytes).text()));
    }

    List<Problem> all() {
        return problems.all();
    }

    void at(Place place, String says, String next) {
        problems.add(place, says, next);
    }

    void text(Problem problem) {
        problems.add(problem);
    }

    /** What is wrong in {@code given}; it is an invented case, so its line may be shown. */
    void intake(Problem problem) {
        boolean goesOn = Character.isLowerCase(problem.says().codePointAt(0));
        String about = problem.path().isEmpty() && goesOn ? "given" : problem.path();
        at(problem.place(), about.isEmpty() ? problem.says() : about + " " + problem.says(), problem.next());
    }

    /** Names every key of a map that is not among those known. */
    void unknownKeys(MapNode map, List<String> known) {
        for (MapNode.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                at(
                        entry.keyPlace(),
                        "\"" + entry.key() + "\" is not known here.",
                        maybe(entry.key(), known) + "There can be " + String.join(", ", known) + ".");
            }
        }
    }

    /** For instance {@code Maybe quiet? }, or nothing when no known word is near. */
    static String maybe(String word, Iterable<String> known) {
        List<String> words = new ArrayList<>();
        known.forEach(words::add);
        return Nearest.to(word, words).map(near -> "Maybe " + near + "? ").orElse("");
    }
}
