package org.reviewlearning.heed.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;

/** What must hold of the facts of a case taken together. */
final class CaseChecks {

    /** Beyond this a case is refused: no child's record is this long, and time and memory must stay bounded. */
    static final int MOST_FACTS = 20_000;

    private final Map<String, Fact> byId = new HashMap<>();
    private final List<CaseProblem> problems = new ArrayList<>();

    private CaseChecks() {}

    static List<CaseProblem> of(Child child, List<Fact> facts, List<Coverage> coverage) {
        CaseChecks checks = new CaseChecks();
        if (facts.size() > MOST_FACTS) {
            return List.of(new CaseProblem(
                    null,
                    null,
                    "has more than 20,000 facts.",
                    "A case file holds one child's facts, 20,000 at most. Maybe several children share a case id?"));
        }
        LocalDate bornOn = child.bornOn();
        if (bornOn != null && !WorkingDays.reaches(bornOn)) {
            checks.problems.add(new CaseProblem(null, "child.bornOn", "is not a plausible day.", WorkingDays.REACH));
        }
        for (int i = 0; i < coverage.size(); i++) {
            String wrong = coverage.get(i).wrong();
            if (wrong != null) {
                checks.problems.add(new CaseProblem(null, "coverage[" + i + "].until", wrong, Coverage.UNTIL));
            }
        }
        for (Fact fact : facts) {
            checks.id(fact);
        }
        for (Fact fact : facts) {
            checks.fields(fact, fact, "");
            checks.ending(fact);
        }
        return checks.problems;
    }

    private void id(Fact fact) {
        if (isNull(fact.day())) {
            problems.add(new CaseProblem(
                    fact.id(), "day", "there is no day.", "Every fact has a day that it is about: on, or from."));
        }
        if (isNull(fact.id()) || fact.id().isBlank()) {
            problems.add(new CaseProblem(null, "id", "a fact has an empty id.", "Every fact has an id of its own."));
        } else if (byId.putIfAbsent(fact.id(), fact) != null) {
            problems.add(new CaseProblem(
                    fact.id(), "id", "is the id of more than one fact.", "Every fact of a case has an id of its own."));
        }
    }

    /** A host's own kind may forget to refuse it. */
    private static boolean isNull(@Nullable Object value) {
        return value == null;
    }

    private void ending(Fact fact) {
        if (fact instanceof Span span) {
            LocalDate until = span.until();
            if (until != null && !isNull(span.from()) && until.isBefore(span.from())) {
                problems.add(new CaseProblem(
                        fact.id(), "ending", "it ends before it began.", "An end is on or after the first day."));
            }
        }
    }

    private void fields(Fact fact, Object holder, String path) {
        for (Field field : Shape.of(holder.getClass()).fields()) {
            Object value = field.of(holder);
            if (field.required() && value == null && holder != fact) {
                problems.add(new CaseProblem(
                        fact.id(), path + field.name(), "there is no day.", "What became of a record has a day."));
            } else if (value instanceof Part part) {
                fields(fact, part, path + field.name() + ".");
            } else if (value instanceof LocalDate day && !WorkingDays.reaches(day)) {
                problems.add(
                        new CaseProblem(fact.id(), path + field.name(), "is not a plausible day.", WorkingDays.REACH));
            } else if (value instanceof String id) {
                reference(fact, field, id, path);
            }
        }
    }

    private void reference(Fact fact, Field field, String id, String path) {
        @Nullable Class<? extends Fact> target = field.refersTo();
        if (target != null && !target.isInstance(byId.get(id))) {
            problems.add(new CaseProblem(
                    fact.id(),
                    path + field.name(),
                    "refers to a record that is not in the case file.",
                    "It holds the id of one of the " + FactKind.of(target).many() + " given, or is left out."));
        }
    }
}
