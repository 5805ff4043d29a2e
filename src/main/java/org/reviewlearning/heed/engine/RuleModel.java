package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.RuleId;

/**
 * One checked rule as a piece of Drools' executable model, which is what Drools runs; no text and no code is made on the
 * way. The day is a global, so that a test of one fact and the day is made once for a fact, whatever it is joined with.
 * Whether a rule is asked at all is the first test of each of its lines: of a rule that is not, Drools keeps nothing.
 */
final class RuleModel {

    /** What every session is told before it is run. Drools would take a pattern of the same name for the global. */
    static final Global<AsAt> DAY = DSL.globalOf(AsAt.class, RuleId.PACKAGE, "day");

    /** The rules that are asked. */
    static final Global<Asked> ASKED = DSL.globalOf(Asked.class, RuleId.PACKAGE, "asked");

    /**
     * What is asked in one session.
     *
     * @param rules the numbers of the rules
     * @param day the day they are asked on
     */
    record Asked(BitSet rules, AsAt day) {}

    private final String id;
    private final int number;
    private final List<Variable<?>> facts = new ArrayList<>();
    private final List<RuleItemBuilder<?>> items = new ArrayList<>();
    private int tests;

    private RuleModel(String id, int number) {
        this.id = id;
        this.number = number;
    }

    /**
     * The model of a rule.
     *
     * @param number its number among the rules of its network, by which it is asked
     */
    static org.drools.model.Rule of(String id, List<Line> lines, int number) {
        RuleModel model = new RuleModel(id, number);
        if (!lines.get(0).matches()) {
            Variable<AsAt> day = DSL.declarationOf(AsAt.class, "asAt");
            model.items.add(PatternDSL.pattern(day)
                    .expr(model.text(), ASKED, (own, asked) -> asked.rules().get(number)));
        }
        for (int i = 0; i < lines.size(); i++) {
            model.add(lines.get(i), variable(i));
        }
        model.items.add(DSL.execute(() -> {}));
        return PatternDSL.rule(RuleId.PACKAGE, id).build(model.items.toArray(RuleItemBuilder<?>[]::new));
    }

    /** The name Drools knows what a line matched or gathered by; a rule's own names could mean something to it. */
    static String variable(int line) {
        return "line" + line;
    }

    /** Drools takes two tests of one text for one and the same. */
    private String text() {
        return id + "/" + ++tests;
    }

    private void add(Line line, String name) {
        if (line.element() instanceof Element.Collect gathering) {
            Variable<? extends Fact> each = DSL.declarationOf(line.kind().type(), "eachOf" + name);
            Variable<Gathered.Found> found = DSL.declarationOf(Gathered.Found.class, name);
            items.add(DSL.accumulate(
                    pattern(each, line),
                    DSL.accFunction(() -> new Gathered(gathering.distinctBy()), each)
                            .as(found)));
            items.add(PatternDSL.pattern(found).expr(text(), DAY, line::isSize));
            return;
        }
        Variable<? extends Fact> fact = DSL.declarationOf(line.kind().type(), name);
        PatternDef<?> pattern = pattern(fact, line);
        if (line.matches()) {
            facts.add(fact);
            items.add(pattern);
        } else {
            items.add(line.element() instanceof Element.Exists ? DSL.exists(pattern) : DSL.not(pattern));
        }
    }

    private <F> PatternDef<F> pattern(Variable<F> variable, Line line) {
        PatternDef<F> pattern = PatternDSL.pattern(variable);
        pattern.expr(text(), ASKED, (own, asked) -> asked.rules().get(number) && line.admits(own, asked.day()));
        for (Line.Join test : line.joins()) {
            Variable<?>[] read = new Variable<?>[test.reads().length];
            for (int i = 0; i < read.length; i++) {
                read[i] = test.reads()[i] == Line.DAY ? DAY : facts.get(test.reads()[i]);
            }
            ask(pattern, text(), test.check(), read);
        }
        return pattern;
    }

    /** Drools has a method for every number of variables. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void ask(PatternDef pattern, String text, Check check, Variable[] v) {
        switch (v.length) {
            case 1 -> pattern.expr(text, v[0], (own, a) -> check.holds(own, a));
            case 2 -> pattern.expr(text, v[0], v[1], (own, a, b) -> check.holds(own, a, b));
            case 3 -> pattern.expr(text, v[0], v[1], v[2], (own, a, b, c) -> check.holds(own, a, b, c));
            case 4 -> pattern.expr(text, v[0], v[1], v[2], v[3], (own, a, b, c, d) -> check.holds(own, a, b, c, d));
            case 5 ->
                pattern.expr(
                        text, v[0], v[1], v[2], v[3], v[4], (own, a, b, c, d, e) -> check.holds(own, a, b, c, d, e));
            case 6 ->
                pattern.expr(
                        text,
                        v[0],
                        v[1],
                        v[2],
                        v[3],
                        v[4],
                        v[5],
                        (own, a, b, c, d, e, f) -> check.holds(own, a, b, c, d, e, f));
            default -> throw new IllegalStateException("A test reads more facts than a rule may match.");
        }
    }
}
