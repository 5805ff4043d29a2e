package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.mutation.MutationResult.Count;
import org.reviewlearning.heed.mutation.MutationResult.Survivor;
import org.reviewlearning.heed.rule.Change;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Excuse;
import org.reviewlearning.heed.suite.SuiteResult;

/**
 * Changes every rule of a book in every small way there is, one at a time, and looks whether an example beside the rule
 * notices. It means something only where all examples agree with the rules as they are.
 */
public final class Mutation {

    private static final Map<String, Group> SAID = Map.of("to", Group.ROLE, "copy", Group.COPY, "level", Group.LEVEL);

    private final RuleBook book;
    private final Map<String, Threshold> figures;
    private final Map<String, List<Example>> examples;
    private final Predicate<Mutant> counts;
    private final Excuses excuses;

    private Mutation(RuleBook book, SuiteResult suite, String shown, Excuses excuses, Predicate<Mutant> counts) {
        this.book = book;
        this.counts = counts;
        this.excuses = excuses;
        this.figures = book.thresholds().stream()
                .collect(Collectors.toMap(Threshold::name, each -> each, (one, same) -> one, LinkedHashMap::new));
        this.examples = suite.results().stream()
                .map(ExampleResult::example)
                .filter(each -> each.place().file().startsWith(shown))
                .collect(Collectors.groupingBy(each -> each.rule().replaceFirst("/.*", "")));
    }

    /**
     * Changes the rules of a folder.
     *
     * @param shown the folder as places name it, with a slash at its end
     * @param book the book opened from it, or with the layers up to it
     * @param suite what came of the examples in it, and maybe in others
     * @param rule the only rule to change, or one row of its table; empty for all
     * @param excuses what somebody has excused in it
     * @param layer whether the folder is a layer: then its own rules are changed, and what it changes of others
     * @param done told how many of a thousand parts of the work are done, by several threads
     * @hidden
     */
    @Internal
    public static MutationResult run(
            String shown,
            RuleBook book,
            SuiteResult suite,
            List<Excuse> excuses,
            String rule,
            boolean layer,
            IntConsumer done) {
        String file = rule.replaceFirst("/.*", "");
        Set<String> changed = book.thresholds().stream()
                .filter(each -> each.values().stream().anyMatch(value -> value.change() != null))
                .map(Threshold::name)
                .collect(Collectors.toSet());
        Mutation mutation = new Mutation(
                book,
                suite,
                shown,
                new Excuses(excuses),
                each -> layer ? isOfLayer(each, shown, changed) : isOfPack(each, shown));
        Map<String, List<Rule>> files = book.rules().stream()
                .filter(each -> file.isEmpty() || each.file().equals(file))
                .collect(Collectors.groupingBy(Rule::file, TreeMap::new, Collectors.toList()));
        AtomicInteger finished = new AtomicInteger();
        MutationResult result = files.values().parallelStream()
                .map(rules -> {
                    MutationResult one = mutation.of(rules);
                    done.accept(1000 * finished.incrementAndGet() / files.size());
                    return one;
                })
                .reduce(new MutationResult(Map.of(), List.of(), List.of()), MutationResult::and);
        return result.and(new MutationResult(
                Map.of(),
                List.of(),
                excuses.stream()
                        .filter(each -> file.isEmpty() && !files.containsKey(each.rule()))
                        .map(Excuses::fitsNothing)
                        .toList()));
    }

    /** Where one rule of a layer is asked for, the pack has none to answer for. */
    private static boolean isOfPack(Mutant mutant, String shown) {
        return mutant.changed().values().stream()
                .allMatch(rule -> rule.place().file().startsWith(shown));
    }

    /** A layer answers for its own rules, and for what it says of others; the rest is looked after by the pack. */
    private static boolean isOfLayer(Mutant mutant, String shown, Set<String> figures) {
        Threshold figure = mutant.figure();
        return mutant.changed().values().stream()
                .anyMatch(rule -> rule.place().file().startsWith(shown)
                        || rule.standing().changes().stream()
                                .map(Change::what)
                                .anyMatch(what -> SAID.get(what) == mutant.group())
                        || figure != null && figures.contains(figure.name()));
    }

    private MutationResult of(List<Rule> rules) {
        Mutants mutants = Mutants.of(rules, book, figures);
        List<Example> own = examples.getOrDefault(rules.get(0).file(), List.of());
        Set<String> names = new TreeSet<>();
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            names.addAll(rule.thresholds());
            byId.put(rule.id(), rule);
        }
        Figures used = Figures.of(names, figures);
        Judge judge = new Judge(book, used, own);
        Map<Group, Count> counted = new EnumMap<>(Group.class);
        List<Mutant> survivors = new ArrayList<>();
        mutants.refused().stream()
                .filter(counts)
                .forEach(each -> counted.merge(each.group(), new Count(0, 0, 1), Count::and));
        List<Mutant> all = mutants.all().stream().filter(counts).toList();
        for (Mutant mutant : all) {
            Judge.Fate fate = judge.of(mutant);
            counted.merge(
                    mutant.group(),
                    new Count(
                            fate == Judge.Fate.NOTICED ? 1 : 0,
                            fate == Judge.Fate.SURVIVED ? 1 : 0,
                            fate == Judge.Fate.REFUSED ? 1 : 0),
                    Count::and);
            if (fate == Judge.Fate.SURVIVED) {
                survivors.add(mutant);
            }
        }
        String rule = rules.get(0).file();
        Excuses.Held excused = excuses.of(rule, all, survivors);
        Map<Mutant, Noticing.Noticed> noticed = new Noticing(book, judge, used, byId, own, survivors).search();
        return new MutationResult(
                counted,
                survivors.stream()
                        .map(each -> survivor(rule, each, excused, noticed.get(each)))
                        .toList(),
                excused.problems());
    }

    private static Survivor survivor(
            String rule, Mutant mutant, Excuses.Held excused, Noticing.@Nullable Noticed noticed) {
        Example beside = noticed == null ? null : noticed.beside();
        return new Survivor(
                rule,
                mutant.group(),
                mutant.place().file(),
                mutant.place().line(),
                mutant.says(),
                excused.alike().contains(mutant.says()) ? mutant.line() : null,
                excused.reasons().get(mutant),
                beside == null ? null : beside.place().line(),
                noticed == null ? null : noticed.expects(),
                noticed == null ? null : noticed.text());
    }
}
