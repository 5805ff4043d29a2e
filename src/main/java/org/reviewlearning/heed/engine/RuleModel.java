package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.reviewlearning.heed.check.RuleReader;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Test;

/**
 * One checked rule as a piece of Drools' executable model, which is what Drools runs; no text and no code is made on the
 * way. Each rule begins with whether it is asked at all; the day is a global, so that a test of one fact and the day is
 * made once for a fact, whatever it is joined with, and once for all rules that ask the same.
 */
final class RuleModel {

    /** What every session is told before it is run. */
    static final Global<AsAt> DAY = DSL.globalOf(AsAt.class, RuleReader.PACKAGE, "day");

    private final Map<String, Variable<?>> facts = new HashMap<>();
    private final Map<String, Checks.Named> fields = new HashMap<>();
    private final List<RuleItemBuilder<?>> items = new ArrayList<>();
    private final String id;
    private int joined;

    private RuleModel(Rule rule, int number) {
        this.id = rule.id();
        items.add(PatternDSL.pattern(DSL.declarationOf(Asked.class, "asked"))
                .expr("asked" + number, asked -> asked.isAsked(number)));
        rule.condition().forEach(this::add);
    }

    /**
     * The model of a rule.
     *
     * @param number its number among the rules of its network, by which it is asked
     */
    static org.drools.model.Rule of(Rule rule, int number) {
        RuleModel model = new RuleModel(rule, number);
        model.items.add(DSL.execute(() -> {}));
        return PatternDSL.rule(RuleReader.PACKAGE, rule.id()).build(model.items.toArray(RuleItemBuilder<?>[]::new));
    }

    /** The name Drools knows the fact, or what was gathered, by that a rule calls by another. */
    static String variable(String binding) {
        return "of" + binding;
    }

    private void add(Element element) {
        if (element instanceof Element.Some some) {
            Variable<? extends Fact> fact =
                    DSL.declarationOf(some.pattern().kind().type(), variable(some.binding()));
            items.add(pattern(some.pattern(), fact));
            facts.put(some.binding(), fact);
            for (FactPattern.FieldBinding field : some.pattern().fieldBindings()) {
                fields.put(field.name(), new Checks.Named(some.binding(), field.field()));
            }
        } else if (element instanceof Element.Any any) {
            items.add(DSL.exists(pattern(any.pattern(), unnamed(any.pattern()))));
        } else if (element instanceof Element.None none) {
            items.add(DSL.not(pattern(none.pattern(), unnamed(none.pattern()))));
        } else if (element instanceof Element.Gathering gathering) {
            Variable<? extends Fact> each = unnamed(gathering.pattern());
            Variable<Gathered.Found> found = DSL.declarationOf(Gathered.Found.class, variable(gathering.binding()));
            items.add(DSL.accumulate(
                    pattern(gathering.pattern(), each),
                    DSL.accFunction(() -> new Gathered(gathering.distinctBy()), each)
                            .as(found)));
            PatternDef<?> sized = PatternDSL.pattern(found);
            gathering.sizes().forEach(size -> ask(sized, size));
            items.add(sized);
        }
    }

    private Variable<? extends Fact> unnamed(FactPattern pattern) {
        return DSL.declarationOf(pattern.kind().type(), "line" + items.size());
    }

    private PatternDef<?> pattern(FactPattern pattern, Variable<? extends Fact> fact) {
        PatternDef<?> def = PatternDSL.pattern(fact);
        pattern.tests().forEach(test -> ask(def, test));
        return def;
    }

    private void ask(PatternDef<?> pattern, Test test) {
        if (test instanceof Test.AllOf all) {
            all.tests().forEach(each -> ask(pattern, each));
            return;
        }
        Sight sight = new Sight();
        Check check = new Checks(fields, sight).of(test);
        List<Variable<?>> seen = new ArrayList<>();
        for (String name : sight.names()) {
            seen.add(name.equals(Sight.DAY) ? DAY : Objects.requireNonNull(facts.get(name), name));
        }
        boolean joins = seen.stream().anyMatch(each -> each != DAY);
        // Drools takes two tests of one text for one and the same, and so makes it once for both.
        String text = joins ? id + "/" + ++joined : TestText.of(test);
        expr(pattern, text, check, seen);
    }

    /** Drools has a method for every number of variables. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void expr(PatternDef pattern, String text, Check check, List<Variable<?>> seen) {
        Variable[] v = seen.toArray(Variable[]::new);
        Object[] none = {};
        switch (v.length) {
            case 0 -> pattern.expr(text, own -> check.holds(own, none));
            case 1 -> pattern.expr(text, v[0], (own, a) -> check.holds(own, new Object[] {a}));
            case 2 -> pattern.expr(text, v[0], v[1], (own, a, b) -> check.holds(own, new Object[] {a, b}));
            case 3 -> pattern.expr(text, v[0], v[1], v[2], (own, a, b, c) -> check.holds(own, new Object[] {a, b, c}));
            case 4 ->
                pattern.expr(
                        text, v[0], v[1], v[2], v[3], (own, a, b, c, d) -> check.holds(own, new Object[] {a, b, c, d}));
            case 5 ->
                pattern.expr(
                        text,
                        v[0],
                        v[1],
                        v[2],
                        v[3],
                        v[4],
                        (own, a, b, c, d, e) -> check.holds(own, new Object[] {a, b, c, d, e}));
            case 6 ->
                pattern.expr(
                        text,
                        v[0],
                        v[1],
                        v[2],
                        v[3],
                        v[4],
                        v[5],
                        (own, a, b, c, d, e, f) -> check.holds(own, new Object[] {a, b, c, d, e, f}));
            default -> throw new IllegalStateException("A test reads more facts than a rule may match.");
        }
    }
}
