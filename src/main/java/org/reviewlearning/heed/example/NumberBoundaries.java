package org.reviewlearning.heed.example;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;

/** One fewer, as many, and one more than each number that a condition asks for. */
record NumberBoundaries(Ground ground) {

    private static final int MOST_ADDED = 3;

    void add() {
        for (Element element : ground.rule().condition().lines()) {
            if (element instanceof Element.Collect gathering) {
                gathering.sizes().forEach(size -> add(gathering, size));
            }
        }
    }

    private void add(Element.Collect gathering, Constraint.Compare size) {
        String figure = ((Operand.CountOf) size.right()).threshold();
        for (int more = -1; more <= 1; more++) {
            boolean there = false;
            @Nullable Given made = null;
            for (Given base : ground.bases()) {
                int number = ground.asAt(base.asAt()).count(figure) + more;
                there |= number(gathering, base) == number;
                made = made == null && number >= 0
                        ? with(gathering, base, number).orElse(null)
                        : made;
            }
            if (made == null) {
                ground.note(
                        "No example could be made with " + said(more, figure) + " (line " + gathering.line() + ").");
            } else if (!there || ground.all()) {
                String what = gathering.distinctBy() == null
                        ? gathering.pattern().kind().many()
                        : "different " + gathering.distinctBy().counted(2) + " of "
                                + gathering.pattern().kind().many();
                ground.draft(what + ": " + said(more, figure) + " (line " + gathering.line() + ")", made);
            }
        }
    }

    private static String said(int more, String figure) {
        return (more < 0 ? "one fewer than " : more == 0 ? "as many as " : "one more than ") + figure;
    }

    private Optional<Given> with(Element.Collect gathering, Given base, int number) {
        Field distinct = gathering.distinctBy();
        @Nullable Given now = base;
        for (int step = 0; now != null && step < 2 * MOST_ADDED; step++) {
            int have = number(gathering, now);
            List<Fact> counted = counted(gathering, now);
            if (have == number) {
                return Optional.of(now);
            }
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            Fact one = counted.get(have > number ? 0 : counted.size() - 1);
            now = (have > number ? now.without(List.of(one.id())) : now.oneMore(one, distinct)).orElse(null);
        }
        return Optional.empty();
    }

    private int number(Element.Collect gathering, Given given) {
        List<Fact> counted = counted(gathering, given);
        return gathering.distinctBy() == null
                ? counted.size()
                : (int) counted.stream()
                        .map(fact -> Optional.ofNullable(gathering.distinctBy().of(fact)))
                        .distinct()
                        .count();
    }

    /** The records that are gathered, or would be if they were enough. */
    private List<Fact> counted(Element.Collect gathering, Given given) {
        return ground.answer(given).counted(gathering);
    }
}
