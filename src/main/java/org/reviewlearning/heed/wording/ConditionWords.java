package org.reviewlearning.heed.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.FieldOf;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** When a rule asks, in plain English made from its condition tree: one line for each line of the condition. */
public final class ConditionWords {

    private static final Pattern ALIKE = Pattern.compile("(\\w+ the same [\\w ]+) as (.+)");

    private final List<Element> condition;
    private final OperandWords operands;
    private final FieldWords words;

    ConditionWords(List<Element> condition, Values values) {
        this.condition = condition;
        this.operands = new OperandWords(condition, values);
        this.words = operands.words();
    }

    /** The condition of a rule, whatever case it meets, in a language. */
    public static ConditionWords of(Rule rule, Map<String, Threshold> thresholds, Language language) {
        return new ConditionWords(rule.condition().lines(), new BookValues(thresholds, language));
    }

    /** The same with figures by their names, in square brackets: another figure is no other condition. */
    public static ConditionWords withNames(Rule rule, Language language) {
        return new ConditionWords(rule.condition().lines(), new NamedValues(language));
    }

    /**
     * What was searched for in a case, as a noun with what was asked of it: {@code visit at which the child was seen}. What
     * the period searched says already is left out, and so is what is asked of other facts alone.
     */
    public static String sought(FactPattern pattern, Values values) {
        return new ConditionWords(List.of(), values)
                .line(
                        pattern,
                        Sought.of(pattern),
                        List.of(),
                        "{}",
                        sort -> sort.orElseGet(
                                () -> values.language().one(pattern.kind().type())))
                .inWords();
    }

    public OperandWords operands() {
        return operands;
    }

    /** What a part of a line asks of a fact of a kind, as words that follow the fact. */
    public String said(FactKind kind, Constraint part) {
        return new TestWords(kind, operands).clause(part).inWords();
    }

    /** The lines, but for the day. */
    public List<Line> lines() {
        return condition.stream()
                .flatMap(element -> element
                        .searches()
                        .map(pattern -> line(
                                pattern,
                                pattern.tests(),
                                element instanceof Element.Collect collect ? collect.sizes() : List.of(),
                                opening(element),
                                sort -> fact(element, pattern.kind(), sort)))
                        .stream())
                .toList();
    }

    private Line line(
            FactPattern pattern,
            List<Constraint> asked,
            List<? extends Constraint> sizes,
            String opening,
            Function<Optional<String>, String> fact) {
        TestWords words = new TestWords(pattern.kind(), operands);
        List<Constraint> tests = TestWords.apart(asked);
        // What is asked of one day of the fact is said together.
        Map<FieldOf, List<Constraint>> days = tests.stream()
                .filter(test -> words.day(test).isPresent())
                .collect(Collectors.groupingBy(
                        test -> words.day(test).orElseThrow().field()));
        List<Clause> near = new ArrayList<>();
        List<Clause> own = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        List<Clause> eithers = new ArrayList<>();
        List<Clause> not = new ArrayList<>();
        List<Constraint> opened = new ArrayList<>(sizes);
        Optional<String> sort = Optional.empty();
        for (Constraint test : tests) {
            Optional<String> noun = sort.isPresent() ? Optional.empty() : words.kind(test);
            Optional<DayWords> day = words.day(test);
            if (noun.isPresent()) {
                sort = noun;
                opened.add(test);
            } else if (day.isPresent()) {
                Optional.ofNullable(days.remove(day.get().field()))
                        .ifPresent(of -> (day.get().isOwn() ? own : others).add(new Clause(of, words.of(of))));
            } else {
                Clause said = words.clause(test);
                (words.followsAtOnce(test)
                                ? said.words().startsWith("other than ") ? not : near
                                : said.isChoice() ? eithers : others)
                        .add(said);
            }
        }
        // What the fact is not stands after its day, which would else be taken for that of the other thing.
        if (own.isEmpty()) {
            near.addAll(not);
        } else {
            others.addAll(0, not);
        }
        near.addAll(own);
        int close = near.size();
        others.addAll(eithers);
        others.forEach(clause -> near.add(once(clause, near)));
        return new Line(opening, new Clause(opened, fact.apply(sort)), near, close);
    }

    /** {@code about the same topic as that request}, without the request where the line has just named it. */
    private static Clause once(Clause clause, List<Clause> before) {
        Matcher alike = ALIKE.matcher(clause.words());
        return alike.matches() && before.stream().anyMatch(said -> said.words().endsWith(alike.group(2)))
                ? new Clause(clause.asks(), alike.group(1))
                : clause;
    }

    private String opening(Element element) {
        if (element instanceof Element.Absent) {
            return words.said("there.none", "{}");
        }
        if (element instanceof Element.Exists) {
            return words.said("there.any", "{}");
        }
        if (element instanceof Element.Each some) {
            String there = words.said("there.some", "{}");
            return operands.called(some.binding())
                    .map(name -> words.said("there.called", there, name))
                    .orElse(there);
        }
        return "{}";
    }

    private String fact(Element element, FactKind kind, Optional<String> sort) {
        if (element instanceof Element.Collect gathering) {
            return gathered(gathering, kind, sort);
        }
        String one = sort.orElseGet(() -> operands.one(kind));
        return element instanceof Element.Each && words.language().equals(Language.english()) ? English.one(one) : one;
    }

    private String gathered(Element.Collect gathering, FactKind kind, Optional<String> sort) {
        List<String> numbers = new ArrayList<>();
        boolean one = true;
        for (Constraint.Compare size : gathering.sizes()) {
            String figure = ((Operand.CountOf) size.right()).threshold();
            numbers.add(words.said("count." + size.operator(), operands.figure(figure)));
            one &= operands.isOne(figure);
        }
        String many =
                sort.map(noun -> noun + "s").orElseGet(() -> words.language().many(kind.type()));
        String what = one ? sort.orElseGet(() -> operands.one(kind)) : many;
        if (gathering.distinctBy() != null) {
            what = "different " + gathering.distinctBy().counted(one ? 1 : 2) + " among " + many;
        }
        return words.said(one ? "there.one" : "there.many", words.listed(numbers, "list.and"), what);
    }
}
