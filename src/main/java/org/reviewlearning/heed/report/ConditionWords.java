package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Test;
import org.reviewlearning.heed.rule.Threshold;

/** When a rule asks, in plain English made from its condition tree: one line for each line of the condition. */
final class ConditionWords {

    private static final Pattern FOLLOWS_ON =
            Pattern.compile("(about|after|among|as|at|before|by|for|from|in|of|on|other"
                    + "|that|to|under|where|which|whose|with|without) .*");

    private static final Pattern ALIKE = Pattern.compile("(\\w+ the same [\\w ]+) as (.+)");

    /**
     * One line.
     *
     * @param opening what is looked for, up to the fact: {@code there is no visit}
     * @param clauses what is asked of it
     * @param near how many of the clauses, from the first, belong close to the fact
     */
    record Line(String opening, List<String> clauses, int near) {

        String inWords() {
            StringBuilder words = new StringBuilder(opening);
            for (int i = 0; i < clauses.size(); i++) {
                String clause = clauses.get(i);
                boolean close =
                        i < near || (i == near && FOLLOWS_ON.matcher(clause).matches());
                boolean last = i > near && i == clauses.size() - 1;
                words.append(clause.startsWith("either ") ? ", and " : close ? " " : last ? " and " : ", ")
                        .append(clause);
            }
            return words.toString().replace(",,", ",").replaceAll(",$", "");
        }
    }

    private final Rule rule;
    private final OperandWords operands;

    ConditionWords(Rule rule, Map<String, Threshold> thresholds) {
        this.rule = rule;
        this.operands = new OperandWords(rule, thresholds);
    }

    OperandWords operands() {
        return operands;
    }

    /** The lines, but for the day. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Element element : rule.condition()) {
            element.searches().ifPresent(pattern -> lines.add(line(element, pattern)));
        }
        return lines;
    }

    private Line line(Element element, FactPattern pattern) {
        TestWords tests = new TestWords(pattern.kind(), operands);
        List<String> near = new ArrayList<>();
        Map<Operand.FieldOf, List<TestWords.Day>> days = days(tests, pattern);
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Optional<String> sort = Optional.empty();
        for (Test test : apart(pattern.tests())) {
            Optional<String> noun = sort.isPresent() ? Optional.empty() : tests.kind(test);
            Optional<TestWords.Day> day = tests.day(test);
            if (noun.isPresent()) {
                sort = noun;
            } else if (day.isPresent()) {
                Optional.ofNullable(days.remove(day.get().field()))
                        .ifPresent(of -> (day.get().isOwn() ? own : others).add(tests.of(of)));
            } else if (tests.followsAtOnce(test)) {
                near.add(tests.of(test));
            } else {
                others.add(tests.of(test));
            }
        }
        near.addAll(own);
        int close = near.size();
        others.forEach(clause -> near.add(once(clause, near)));
        return new Line(opening(element, pattern.kind(), sort), near, close);
    }

    /** What is asked of each day of the fact, so that it is said together. */
    private static Map<Operand.FieldOf, List<TestWords.Day>> days(TestWords tests, FactPattern pattern) {
        Map<Operand.FieldOf, List<TestWords.Day>> days = new LinkedHashMap<>();
        for (Test test : apart(pattern.tests())) {
            tests.day(test)
                    .ifPresent(day -> days.computeIfAbsent(day.field(), field -> new ArrayList<>())
                            .add(day));
        }
        return days;
    }

    /** Tests that must all hold, each on its own. */
    private static List<Test> apart(List<Test> tests) {
        return tests.stream()
                .flatMap(test -> test instanceof Test.AllOf all ? apart(all.tests()).stream() : Stream.of(test))
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
        String one = sort.orElse(kind.one());
        if (element instanceof Element.None) {
            return "there is no " + one;
        }
        if (element instanceof Element.Any) {
            return "there is at least one " + one;
        }
        if (element instanceof Element.Some some) {
            return "there is " + FieldWords.one(one)
                    + operands.called(some.binding())
                            .map(name -> ", here called " + name + ",")
                            .orElse("");
        }
        return gathered((Element.Gathering) element, kind, sort);
    }

    private String gathered(Element.Gathering gathering, FactKind kind, Optional<String> sort) {
        List<String> sizes = new ArrayList<>();
        boolean one = true;
        for (Test.Compare size : gathering.sizes()) {
            boolean turned = size.right() instanceof Operand.Size;
            String figure = ((Operand.CountOf) (turned ? size.left() : size.right())).threshold();
            sizes.add(words(turned ? size.operator().turned() : size.operator()) + operands.figure(figure));
            one &= operands.isOne(figure);
        }
        String number = PromptText.listed(sizes);
        String facts =
                one ? sort.orElse(kind.one()) : sort.map(noun -> noun + "s").orElse(kind.many());
        if (gathering.distinctBy() == null) {
            return (one ? "there is " : "there are ") + number + " " + facts;
        }
        String value = FieldWords.name(kind, new Operand.FieldOf(null, List.of(gathering.distinctBy())));
        return (one ? "there is " : "there are ") + number + " different " + value + (one ? "" : "s") + " among "
                + sort.map(noun -> noun + "s").orElse(kind.many());
    }

    private static String words(Operator operator) {
        return switch (operator) {
            case SAME -> "exactly ";
            case DIFFERENT -> "not exactly ";
            case BEFORE -> "fewer than ";
            case NOT_AFTER -> "at most ";
            case AFTER -> "more than ";
            case NOT_BEFORE -> "at least ";
        };
    }
}
