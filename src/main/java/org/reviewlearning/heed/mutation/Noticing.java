package org.reviewlearning.heed.mutation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.evaluation.OneReader;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleFile;
import org.reviewlearning.heed.suite.Expected;

/** Finds examples that would notice changes no example notices: near those there are, and as small as may be. */
final class Noticing {

    /** How many cases are tried in all for the changes of one rule, and how many of them are two changes away. */
    private static final int MOST = 6_000;

    private static final int MOST_TWICE = 2_500;

    private final RuleBook book;
    private final Judge judge;
    private final Figures figures;
    private final Map<String, Rule> rules;
    private final List<Example> examples;
    private final Map<Mutant, Noticed> found = new LinkedHashMap<>();
    private final Map<Mutant, Worded> worded = new LinkedHashMap<>();
    private final List<Mutant> open;

    /**
     * What would notice.
     *
     * @param beside the example that would, if it expected more; absent where it is another
     * @param expects what it would expect, as a file of examples has it
     * @param text the whole example
     */
    record Noticed(@Nullable Example beside, String expects, String text) {}

    /** A case in which the same is asked of the same, and only what is told of it is another. */
    private record Worded(
            String rule, Tried tried, @Nullable Example same) {}

    Noticing(
            RuleBook book,
            Judge judge,
            Figures figures,
            Map<String, Rule> rules,
            List<Example> examples,
            List<Mutant> survivors) {
        this.book = book;
        this.judge = judge;
        this.figures = figures;
        this.rules = rules;
        this.examples = examples;
        this.open = new ArrayList<>(survivors);
    }

    /** What was found for each; nothing for those of which it is undecided whether they change any answer. */
    Map<Mutant, Noticed> search() {
        for (Example example : examples) {
            notice(example.rule(), new Tried(example.given(), example.asAt()), example);
        }
        List<List<Tried.Change>> near = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        List<Fact> facts = new ArrayList<>();
        for (Example example : examples) {
            example.given().facts().stream()
                    .filter(fact -> known.add(said(fact)))
                    .forEach(facts::add);
        }
        int tried = 0;
        for (int step = 0; !open.isEmpty() && tried < MOST - MOST_TWICE; step++) {
            boolean more = false;
            for (int i = 0; i < examples.size() && !open.isEmpty(); i++) {
                Example example = examples.get(i);
                Tried from = new Tried(example.given(), example.asAt());
                if (near.size() == i) {
                    near.add(Nearby.of(from, rule(example.rule()), figures, facts));
                }
                if (step < near.get(i).size()) {
                    more = true;
                    tried++;
                    near.get(i).get(step).apply(from).ifPresent(each -> notice(example.rule(), each, null));
                }
            }
            if (!more) {
                break;
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < MOST_TWICE && !open.isEmpty() && !examples.isEmpty(); i++) {
            int at = random.nextInt(examples.size());
            List<Tried.Change> changes = near.get(at);
            Example example = examples.get(at);
            changes.get(random.nextInt(changes.size()))
                    .apply(new Tried(example.given(), example.asAt()))
                    .flatMap(each -> changes.get(random.nextInt(changes.size())).apply(each))
                    .ifPresent(each -> notice(example.rule(), each, null));
        }
        worded.forEach((mutant, in) -> told(mutant, in.rule(), in.tried(), in.same()));
        return found;
    }

    private Rule rule(String id) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    private static String said(Fact fact) {
        StringBuilder said = new StringBuilder(fact.getClass().getName());
        Shape.of(fact.getClass()).fields().forEach(field -> said.append(field.of(fact)));
        return said.toString();
    }

    private void notice(String id, Tried tried, @Nullable Example same) {
        Rule rule = rule(id);
        OneReader reader = figures.reader(tried.given(), tried.asAt());
        Optional<Outcome> now = reader.answer(rule);
        if (now.isEmpty() || Judge.isFault(now)) {
            return;
        }
        for (Mutant mutant : List.copyOf(open)) {
            if (mutant.isOf(id)) {
                Optional<Expected> expected = differs(now, mutant, id, tried, reader);
                if (expected.filter(Parts::isOfWords).isPresent()) {
                    worded.putIfAbsent(mutant, new Worded(id, tried, same));
                } else if (expected.isPresent()) {
                    told(mutant, id, tried, same);
                }
            }
        }
    }

    private void told(Mutant mutant, String id, Tried tried, @Nullable Example same) {
        if (open.contains(mutant)) {
            told(mutant, rule(id), same == null ? shrunk(mutant, id, tried) : tried, same)
                    .ifPresent(noticed -> {
                        found.put(mutant, noticed);
                        open.remove(mutant);
                    });
        }
    }

    private Optional<Expected> differs(Mutant mutant, String id, Tried tried) {
        OneReader reader = figures.reader(tried.given(), tried.asAt());
        Optional<Outcome> now = reader.answer(rule(id));
        return now.isEmpty() || Judge.isFault(now) ? Optional.empty() : differs(now, mutant, id, tried, reader);
    }

    /** What today's answer is and the changed rule's is not, in as few words as may be; empty where both are alike. */
    private Optional<Expected> differs(Optional<Outcome> now, Mutant mutant, String id, Tried tried, OneReader reader) {
        Rule changed = mutant.rule(id);
        Optional<Outcome> other = mutant.figure() == null
                ? reader.answer(changed)
                : figures.with(mutant).reader(tried.given(), tried.asAt()).answer(changed);
        Expected whole = Expected.today(now.orElseThrow());
        if (Judge.isFault(other) || whole.agrees(other)) {
            return Optional.empty();
        }
        return Parts.of(whole).stream().filter(each -> !each.agrees(other)).findFirst();
    }

    /** Without records that are not needed; what is left of a record stays whole, as somebody would have written it. */
    private Tried shrunk(Mutant mutant, String id, Tried tried) {
        Class<?> sort = differs(mutant, id, tried).map(Object::getClass).orElseThrow();
        Tried least = tried;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            List<Tried.Change> fewer = new ArrayList<>();
            for (Fact fact : least.given().facts()) {
                fewer.add(each -> each.without(fact.id()));
            }
            for (Tried.Change change : fewer) {
                Optional<Tried> less = change.apply(least)
                        .filter(each -> differs(mutant, id, each)
                                .filter(sort::isInstance)
                                .isPresent());
                least = less.orElse(least);
            }
        }
        return least;
    }

    /** The example in text, if read from that text it notices, with both readers. */
    private Optional<Noticed> told(Mutant mutant, Rule rule, Tried tried, @Nullable Example same) {
        Optional<Expected> expected = differs(mutant, rule.id(), tried);
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        String text = ExampleText.of(rule, "notices if " + mutant.says(), tried, expected.get());
        String file = "rule: " + rule.file() + "\nexamples:\n" + text;
        List<Example> read = ExampleFile.read(
                        rule.file() + ".examples.yaml", file.getBytes(StandardCharsets.UTF_8), book)
                .examples();
        if (read.size() != 1) {
            return Optional.empty();
        }
        Example example = read.get(0);
        LocalDate day = example.asAt();
        boolean notices = example.then().agrees(Judge.answer(judge.alone(rule, figures), example.given(), day))
                && !example.then()
                        .agrees(Judge.answer(
                                judge.alone(mutant.rule(rule.id()), figures.with(mutant)), example.given(), day));
        return notices
                ? Optional.of(new Noticed(same, text.substring(text.indexOf("then: "), text.indexOf(" # ")), text))
                : Optional.empty();
    }
}
