package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;

/**
 * What somebody could find out, as one would go and look for it: about records of one kind, or about the child. A rule can
 * hang on several of them.
 *
 * @param about what it is about, as a noun: {@code visits}, {@code the child}
 * @param parts what is missing of it, as assessments have it: first what records leave open
 * @param rules the rules that hang on it, each once
 */
public record ToFindOut(String about, List<Part> parts, List<Rule> rules) {

    /** Most first; of as many, first what is blank in a record, because somebody holds that record. */
    private static final Comparator<ToFindOut> MOST_FIRST =
            Comparator.comparingInt((ToFindOut each) -> -each.rules().size()).thenComparing(ToFindOut::noneSupplied);

    /**
     * Something missing.
     *
     * @param says what is missing, below what it is about: {@code none supplied}
     * @param gaps what is missing, of one sort: the same fields of some records, or one thing that was not supplied
     * @param rules the rules that hang on it, in the order of the book
     */
    public record Part(String says, List<Gap> gaps, List<Rule> rules) {

        /** Copies the lists. */
        public Part {
            gaps = List.copyOf(gaps);
            rules = List.copyOf(rules);
        }

        /** Whether somebody holds the record, and it leaves this open; otherwise it was not supplied. */
        public boolean leftOpen() {
            return !(gaps.get(0) instanceof Gap.NotSupplied);
        }

        /** Whether some of it was supplied, and not for all of the days searched. */
        boolean supplied() {
            return gaps.get(0) instanceof Gap.NotSupplied missing && missing.anySupplied();
        }
    }

    /** Copies the lists. */
    public ToFindOut {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    /** Whether nothing of the kind was supplied, and nothing else is missing of it. */
    public boolean noneSupplied() {
        return parts.size() == 1
                && parts.get(0).gaps().get(0) instanceof Gap.NotSupplied missing
                && !missing.anySupplied()
                && missing.narrower().isEmpty();
    }

    /** What is missing, in words without a point, as in {@code visits: none supplied}. */
    public String inWords() {
        return about + ": " + says();
    }

    /** What is missing, without what it is about. */
    String says() {
        return String.join("; ", parts.stream().map(Part::says).toList());
    }

    /** What keeps rules from being answered, that on which most rules hang first. */
    public static List<ToFindOut> of(Assessment assessment) {
        return of(assessment.unknowns(), Language.named(assessment.language()));
    }

    /** What keeps rules from asking besides what they ask: what a prompt tells itself is not told again. */
    public static List<ToFindOut> besides(Assessment assessment) {
        List<Prompt> prompts = assessment.prompts();
        List<Unknown> open = new ArrayList<>();
        for (Outcome outcome : assessment.outcomes()) {
            if (outcome instanceof Outcome.Prompted asked) {
                Set<String> keys = asked.prompts().stream().map(Prompt::key).collect(Collectors.toSet());
                Set<Gap> told = prompts.stream()
                        .filter(prompt -> keys.contains(prompt.key()))
                        .flatMap(prompt -> prompt.despite().stream())
                        .collect(Collectors.toSet());
                asked.gaps().stream()
                        .filter(gap -> !told.contains(gap))
                        .forEach(gap -> open.add(new Unknown(gap, List.of(asked.rule()))));
            }
        }
        return of(open, Language.named(assessment.language()));
    }

    /** Gaps of which the rules do not matter. */
    static List<ToFindOut> ofGaps(List<Gap> gaps, Language said) {
        return of(gaps.stream().map(gap -> new Unknown(gap, List.of())).toList(), said);
    }

    /** What keeps rules on trial from being answered, or from asking more. */
    static List<ToFindOut> ofTrials(Assessment assessment) {
        return of(
                assessment.trials().stream()
                        .flatMap(outcome ->
                                outcome.gaps().stream().map(gap -> new Unknown(gap, List.of(outcome.rule()))))
                        .toList(),
                Language.named(assessment.language()));
    }

    /** What is missing, in English, by what it is about, that on which most rules hang first. */
    public static List<ToFindOut> of(Collection<Unknown> unknowns) {
        return of(unknowns, Language.english());
    }

    /** The same in a language. A fault is nothing to find out. */
    static List<ToFindOut> of(Collection<Unknown> unknowns, Language said) {
        MissingWords words = new MissingWords(said);
        List<Unknown> told = unknowns.stream()
                .filter(unknown -> !(unknown.gap() instanceof Gap.Fault))
                .toList();
        return mostFirst(grouped(told, unknown -> about(unknown.gap(), words)).entrySet().stream()
                .map(group -> new ToFindOut(group.getKey(), parts(group.getValue(), words), rules(group.getValue())))
                .toList());
    }

    /** What is missing alike in several cases, said as one part. */
    static ToFindOut alike(String about, String says, List<Unknown> unknowns) {
        return new ToFindOut(about, List.of(new Part(says, gaps(unknowns), rules(unknowns))), rules(unknowns));
    }

    static List<ToFindOut> mostFirst(List<ToFindOut> missing) {
        return missing.stream().sorted(MOST_FIRST).toList();
    }

    private static String about(Gap gap, MissingWords words) {
        if (gap instanceof Gap.NotSupplied missing) {
            return words.many(missing.kind());
        }
        if (gap instanceof Gap.NotRecorded blank) {
            return words.many(FactKind.of(blank.fact()));
        }
        return words.said().said(gap instanceof Gap.ChildNotRecorded ? "missing.child" : "evidence.withheld.noun");
    }

    /** The same field of several records is one part, and so are the fields that the same records leave open. */
    private static List<Part> parts(List<Unknown> unknowns, MissingWords words) {
        Collection<List<Unknown>> byField = grouped(
                        unknowns,
                        each -> each.gap() instanceof Gap.NotRecorded blank ? "." + blank.field() : sort(each.gap()))
                .values();
        return grouped(
                        byField,
                        alike -> alike.stream()
                                .map(each -> each.gap() instanceof Gap.NotRecorded blank
                                        ? blank.fact().id()
                                        : sort(each.gap()))
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .values()
                .stream()
                .map(same -> same.stream().flatMap(List::stream).toList())
                .map(same -> new Part(words.of(gaps(same)), gaps(same), rules(same)))
                .toList();
    }

    /** Values of a kind that are supplied apart are told together where nothing was supplied of them. */
    private static String sort(Gap gap) {
        return gap instanceof Gap.NotSupplied missing
                        && !missing.anySupplied()
                        && !missing.narrower().isEmpty()
                ? "none " + missing.narrower().charAt(0)
                : "of " + gap.what();
    }

    private static List<Gap> gaps(List<Unknown> unknowns) {
        return unknowns.stream().map(Unknown::gap).toList();
    }

    /** By their ids: a rule holds much, and there are many of them. */
    private static List<Rule> rules(List<Unknown> unknowns) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        unknowns.forEach(unknown -> unknown.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule)));
        return List.copyOf(rules.values());
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> by) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        all.forEach(each ->
                groups.computeIfAbsent(by.apply(each), any -> new ArrayList<>()).add(each));
        return groups;
    }
}
