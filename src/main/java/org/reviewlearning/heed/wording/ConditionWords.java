package org.reviewlearning.heed.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern FOLLOWS_ON = Pattern.compile("(about|after|among|as|at|before|by|for|from|in|of|on"
            + "|that|to|under|where|which|whose|with|without) .*");

    private static final Pattern ALIKE = Pattern.compile("(\\w+ the same [\\w ]+) as (.+)");

    /**
     * One line.
     *
     * @param opening what is looked for, up to the fact: {@code there is no visit}
     * @param clauses what is asked of it
     * @param near how many of the clauses, from the first, belong close to the fact
     */
    public record Line(String opening, List<String> clauses, int near) {

        public String inWords() {
            StringBuilder words = new StringBuilder(opening);
            for (int i = 0; i < clauses.size(); i++) {
                String clause = clauses.get(i);
                boolean close =
                        i < near || (i == near && FOLLOWS_ON.matcher(clause).matches());
                boolean last = i > near
                        && i == clauses.size() - 1
                        && !clauses.get(i - 1).startsWith("other than ");
                words.append(clause.startsWith("either ") ? ", and " : close ? " " : last ? " and " : ", ")
                        .append(clause);
            }
            return words.toString().replace(",,", ",").replaceAll(",$", "");
        }
    }

    private final List<Element> condition;
    private final OperandWords operands;
    private final FieldWords words;

    private ConditionWords(List<Element> condition, Values values) {
        this.condition = condition;
        this.operands = new OperandWords(condition, values);
        this.words = operands.words();
    }

    /** The condition of a rule, whatever case it meets, in a language. */
    public static ConditionWords of(Rule rule, Map<String, Threshold> thresholds, Language language) {
        return new ConditionWords(rule.condition().lines(), new BookValues(thresholds, language));
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
                        sort -> sort.orElseGet(
                                () -> values.language().one(pattern.kind().type())))
                .inWords();
    }

    public OperandWords operands() {
        return operands;
    }

    /** The lines, but for the day. */
    public List<Line> lines() {
        return condition.stream()
                .flatMap(element -> element
                        .searches()
                        .map(pattern -> line(pattern, pattern.tests(), sort -> opening(element, pattern.kind(), sort)))
                        .stream())
                .toList();
    }

    private Line line(FactPattern pattern, List<Constraint> asked, Function<Optional<String>, String> opening) {
        TestWords words = new TestWords(pattern.kind(), operands);
        List<Constraint> tests = apart(asked);
        // What is asked of one day of the fact is said together.
        Map<FieldOf, List<DayWords>> days = tests.stream()
                .flatMap(test -> words.day(test).stream())
                .collect(Collectors.groupingBy(DayWords::field));
        List<String> near = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> eithers = new ArrayList<>();
        List<String> not = new ArrayList<>();
        Optional<String> sort = Optional.empty();
        for (Constraint test : tests) {
            Optional<String> noun = sort.isPresent() ? Optional.empty() : words.kind(test);
            Optional<DayWords> day = words.day(test);
            if (noun.isPresent()) {
                sort = noun;
            } else if (day.isPresent()) {
                Optional.ofNullable(days.remove(day.get().field()))
                        .ifPresent(of -> (day.get().isOwn() ? own : others).add(words.of(of)));
            } else {
                String said = words.of(test);
                (words.followsAtOnce(test)
                                ? said.startsWith("other than ") ? not : near
                                : said.startsWith("either ") ? eithers : others)
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
        return new Line(opening.apply(sort), near, close);
    }

    /** Tests that must all hold, each on its own. */
    private static List<Constraint> apart(List<Constraint> tests) {
        return tests.stream()
                .flatMap(test -> test instanceof Constraint.AllOf all ? apart(all.tests()).stream() : Stream.of(test))
                .toList();
    }

    /** {@code about the same topic as that request}, without the request where the line has just named it. */
    private static String once(String clause, List<String> before) {
        Matcher alike = ALIKE.matcher(clause);
        return alike.matches() && before.stream().anyMatch(words -> words.endsWith(alike.group(2)))
                ? alike.group(1)
                : clause;
    }

    private String opening(Element element, FactKind kind, Optional<String> sort) {
        String one = sort.orElseGet(() -> operands.one(kind));
        if (element instanceof Element.Absent) {
            return words.said("there.none", one);
        }
        if (element instanceof Element.Exists) {
            return words.said("there.any", one);
        }
        if (element instanceof Element.Each some) {
            String there =
                    words.said("there.some", words.language().equals(Language.english()) ? English.one(one) : one);
            return operands.called(some.binding())
                    .map(name -> words.said("there.called", there, name))
                    .orElse(there);
        }
        return gathered((Element.Collect) element, kind, sort);
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
