package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;

/**
 * One line of a rule's condition that searches for facts, with its tests made into objects once.
 *
 * @param element the line
 * @param kind the kind it searches
 * @param own what is asked of a fact itself, and of the day
 * @param joins what is asked of it and of facts matched before it
 * @param sizes what is asked of what was gathered, and of the day; empty where nothing is
 */
record Line(Element element, FactKind kind, List<Check> own, List<Join> joins, List<Check> sizes) {

    /** Stands for the day among what a test reads; a fact stands by its number among those matched one by one. */
    static final int DAY = -1;

    /**
     * A test of several facts.
     *
     * @param check the test
     * @param reads what it reads besides its own fact, in order: facts by number, and the day
     */
    record Join(Check check, int[] reads) {}

    /** Whether a fact meets what is asked of it alone. */
    boolean admits(Object fact, AsAt day) {
        return all(own, fact, day);
    }

    /** Whether so many as were gathered are asked for. */
    boolean isSize(Collection<?> gathered, AsAt day) {
        return all(sizes, gathered, day);
    }

    private static boolean all(List<Check> checks, Object own, AsAt day) {
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).holds(own, day)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be met, as far as what is asked of each fact alone tells. */
    boolean mayBeMet(CaseView view) {
        if (element instanceof Element.Absent && !joins.isEmpty()) {
            return true;
        }
        int admitted = 0;
        for (Fact fact : view.facts(kind)) {
            admitted += admits(fact, view.asAt()) ? 1 : 0;
            if (admitted > 0 && !(element instanceof Element.Collect)) {
                return !(element instanceof Element.Absent);
            }
        }
        if (element instanceof Element.Collect gathering) {
            boolean all = joins.isEmpty() && gathering.distinctBy() == null;
            return admitted > 0 && !all || isSize(Collections.nCopies(admitted, kind), view.asAt());
        }
        return element instanceof Element.Absent;
    }

    /** Whether each fact found is a match of its own. */
    boolean matches() {
        return element instanceof Element.Each;
    }

    /** The lines of a rule, in its order. */
    static List<Line> of(Rule rule) {
        Maker maker = new Maker();
        rule.condition().lines().forEach(maker::add);
        return List.copyOf(maker.lines);
    }

    private static final class Maker {

        private final List<Line> lines = new ArrayList<>();
        private final Map<String, Integer> facts = new HashMap<>();
        private final Map<String, Checks.Named> fields = new HashMap<>();

        void add(Element element) {
            @Nullable FactPattern pattern = element.searches().orElse(null);
            if (pattern == null) {
                return;
            }
            List<Check> own = new ArrayList<>();
            List<Join> joins = new ArrayList<>();
            pattern.tests().forEach(test -> ask(test, own, joins));
            List<Check> sizes = new ArrayList<>();
            if (element instanceof Element.Collect gathering) {
                gathering.sizes().forEach(size -> sizes.add(new Checks(Map.of(), new ArrayList<>()).of(size)));
            }
            lines.add(new Line(element, pattern.kind(), own, joins, sizes));
            if (element instanceof Element.Each some) {
                facts.put(some.binding(), facts.size());
                for (FactPattern.FieldBinding field : pattern.fieldBindings()) {
                    fields.put(field.name(), new Checks.Named(some.binding(), field.field()));
                }
            }
        }

        private void ask(Constraint test, List<Check> own, List<Join> joins) {
            if (test instanceof Constraint.AllOf all) {
                all.tests().forEach(each -> ask(each, own, joins));
                return;
            }
            List<String> names = new ArrayList<>();
            Check check = new Checks(fields, names).of(test);
            if (names.isEmpty() || names.equals(List.of(Checks.DAY))) {
                own.add(check);
            } else {
                joins.add(new Join(check, names.stream().mapToInt(this::number).toArray()));
            }
        }

        private int number(String name) {
            return name.equals(Checks.DAY) ? DAY : Objects.requireNonNull(facts.get(name), name);
        }
    }
}
