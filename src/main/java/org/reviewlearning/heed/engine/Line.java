package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;

/**
 * One line of a rule's condition that searches for facts, with its tests made into objects once.
 *
 * @param element the line
 * @param kind the kind it searches
 * @param tests what is asked of a fact
 * @param sizes what is asked of what was gathered; empty where nothing is
 */
record Line(Element element, FactKind kind, List<Ask> tests, List<Ask> sizes) {

    /** Stands for the day among what a test reads; a fact stands by its number among those matched one by one. */
    static final int DAY = -1;

    /**
     * One test.
     *
     * @param check the test
     * @param reads what it reads besides its own fact, in order: facts by number, and the day
     * @param text two tests with the same text ask the same
     */
    record Ask(Check check, int[] reads, String text) {

        /** Whether it reads another fact. */
        boolean joins() {
            for (int each : reads) {
                if (each != DAY) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether each fact found is a match of its own. */
    boolean matches() {
        return element instanceof Element.Each;
    }

    /** The lines of a rule, in its order. */
    static List<Line> of(Rule rule) {
        Maker maker = new Maker(rule.id());
        rule.condition().lines().forEach(maker::add);
        return List.copyOf(maker.lines);
    }

    private static final class Maker {

        private final String rule;
        private final List<Line> lines = new ArrayList<>();
        private final Map<String, Integer> facts = new HashMap<>();
        private final Map<String, Checks.Named> fields = new HashMap<>();
        private int joined;

        Maker(String rule) {
            this.rule = rule;
        }

        void add(Element element) {
            @Nullable FactPattern pattern = element.searches().orElse(null);
            if (pattern == null) {
                return;
            }
            List<Ask> tests = asks(pattern.tests());
            List<Ask> sizes = element instanceof Element.Collect gathering ? asks(gathering.sizes()) : List.of();
            lines.add(new Line(element, pattern.kind(), tests, sizes));
            if (element instanceof Element.Each some) {
                facts.put(some.binding(), facts.size());
                for (FactPattern.FieldBinding field : pattern.fieldBindings()) {
                    fields.put(field.name(), new Checks.Named(some.binding(), field.field()));
                }
            }
        }

        private List<Ask> asks(List<? extends Constraint> tests) {
            List<Ask> asks = new ArrayList<>();
            for (Constraint test : tests) {
                if (test instanceof Constraint.AllOf all) {
                    asks.addAll(asks(all.tests()));
                } else {
                    asks.add(ask(test));
                }
            }
            return asks;
        }

        private Ask ask(Constraint test) {
            List<String> names = new ArrayList<>();
            Check check = new Checks(fields, names).of(test);
            int[] reads = names.stream().mapToInt(this::number).toArray();
            Ask ask = new Ask(check, reads, "");
            // Drools takes two tests of one text for one and the same, and makes it once for both.
            return new Ask(check, reads, ask.joins() ? rule + "/" + ++joined : TestText.of(test));
        }

        private int number(String name) {
            return name.equals(Checks.DAY) ? DAY : Objects.requireNonNull(facts.get(name), name);
        }
    }
}
