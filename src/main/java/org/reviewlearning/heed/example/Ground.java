package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.Expected;

/** What boundaries of one rule are made of and from: its examples, those that ask first, and its answers. */
final class Ground {

    private final RuleBook book;
    private final Rule rule;
    private final boolean all;
    private final RuleAlone alone;
    private final List<Given> bases = new ArrayList<>();
    private final Set<String> called = new HashSet<>();
    private final Set<List<Object>> there = new HashSet<>();
    private final Map<LocalDate, AsAt> days = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Ground(RuleBook book, Rule rule, List<Example> examples, boolean all) {
        this.book = book;
        this.rule = rule;
        this.all = all;
        this.alone = book.alone(rule.id());
        List<Given> others = new ArrayList<>();
        for (Example example : examples) {
            Given given = new Given(example.given(), example.asAt());
            (example.then() instanceof Expected.Prompts ? bases : others).add(given);
            called.add(example.it());
            there.add(key(given));
        }
        if (!bases.isEmpty()) {
            bases.addAll(others);
        }
    }

    Rule rule() {
        return rule;
    }

    /** Whether what an example shows already is wanted as well. */
    boolean all() {
        return all;
    }

    /** The examples to begin with, those that ask first; none where none asks. */
    List<Given> bases() {
        return bases;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    void note(String says) {
        notes.add(says);
    }

    /** A day with the figures in force on it. */
    AsAt asAt(LocalDate day) {
        return days.computeIfAbsent(day, on -> {
            Map<String, Amount> figures = new LinkedHashMap<>();
            for (Threshold threshold : book.thresholds()) {
                threshold.on(on).ifPresent(value -> figures.put(value.name(), value.amount()));
            }
            return new AsAt(on, figures, WorkingDays.englandAndWales());
        });
    }

    RuleAnswer answer(Given given) {
        return RuleAnswer.of(alone, rule, given.caseFile(), given.asAt());
    }

    /** Whether not all of them are answered alike. */
    boolean turns(List<Given> some) {
        return some.stream().map(each -> answer(each).then()).distinct().count() > 1;
    }

    /** Adds an example, unless it is there. */
    void draft(String it, Given given) {
        if (there.add(key(given))) {
            String unlike = it;
            for (int i = 2; !called.add(unlike); i++) {
                unlike = it + " (" + i + ")";
            }
            drafts.add(new Draft(
                    rule,
                    "",
                    unlike,
                    given.asAt(),
                    given.caseFile(),
                    Draft.OPEN + answer(given).then()));
        }
    }

    private static List<Object> key(Given given) {
        return List.of(
                given.asAt(),
                given.caseFile().child(),
                given.caseFile().facts(),
                given.caseFile().coverage());
    }
}
