package org.reviewlearning.heed.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Change;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;

/**
 * What of a rule book is to be looked at again, by whom and when: each rule by its day, with the figures it counts by, what
 * layers have switched off, and findings that have no rule. A rule and the rows of its table are looked at together. Immutable.
 *
 * @param book the rules
 * @param on the day it is told for
 * @param until the last day that is looked ahead to
 * @param entries what is due, by owner and then by day
 */
public record Diary(RuleBook book, LocalDate on, LocalDate until, List<Entry> entries) {

    /**
     * A rule that is to be looked at again.
     *
     * @param rule its id, without that of a row
     * @param title what it is about
     * @param owner who answers for it
     * @param by the last day before it is late
     * @param figures the figures it counts by, by where they come from
     */
    public record Entry(
            String rule, String title, String owner, LocalDate by, Map<ThresholdOrigin, List<Threshold>> figures) {}

    /**
     * That a layer has a rule asked of nobody.
     *
     * @param rule its id, without that of a row where every row is switched off
     * @param off by which layer, why, and until when
     * @param owner who answers for that
     */
    public record SwitchedOff(String rule, Rule.Off off, String owner) {}

    /** Copies the list. */
    public Diary {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(until, "until");
        entries = List.copyOf(entries);
    }

    /**
     * The diary of a book.
     *
     * @param on the day it is told for; what should have been looked at before it is late
     * @param until the last day that is looked ahead to
     */
    public static Diary of(RuleBook book, LocalDate on, LocalDate until) {
        Register register = Register.of(book);
        Map<String, Entry> entries = new TreeMap<>();
        for (Rule rule : book.rules()) {
            if (!rule.standing().reviewBy().isAfter(until)) {
                entries.computeIfAbsent(rule.file(), file -> entry(file, rule, register));
            }
        }
        return new Diary(
                book,
                on,
                until,
                entries.values().stream()
                        .sorted(Comparator.comparing(Entry::owner)
                                .thenComparing(Entry::by)
                                .thenComparing(Entry::rule))
                        .toList());
    }

    private static Entry entry(String file, Rule first, Register register) {
        Map<ThresholdOrigin, List<Threshold>> figures = new TreeMap<>();
        register.book().rules().stream()
                .filter(rule -> rule.file().equals(file))
                .flatMap(rule -> rule.thresholds().stream())
                .distinct()
                .map(register::threshold)
                .forEach(figure -> figures.computeIfAbsent(figure.origin(), origin -> new ArrayList<>())
                        .add(figure));
        return new Entry(
                file,
                new RegisterRules(register).title(first),
                first.standing().owner(),
                first.standing().reviewBy(),
                figures);
    }

    /** What layers have switched off, by the day on which it is asked again; what has none is last. */
    public List<SwitchedOff> switchedOff() {
        return book.rules().stream()
                .flatMap(rule -> Stream.ofNullable(rule.standing().off())
                        .map(off -> new SwitchedOff(isWholeOff(rule, off) ? rule.file() : rule.id(), off, owner(rule))))
                .distinct()
                .sorted(Comparator.comparing(
                                (SwitchedOff each) -> each.off().until(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(SwitchedOff::rule))
                .toList();
    }

    private boolean isWholeOff(Rule one, Rule.Off off) {
        return book.rules().stream()
                .filter(rule -> rule.file().equals(one.file()))
                .allMatch(rule -> off.equals(rule.standing().off()));
    }

    /** Of whoever changed last whether it is asked. */
    private static String owner(Rule rule) {
        return rule.standing().changes().stream()
                .filter(change -> change.what().equals("status"))
                .reduce((first, last) -> last)
                .map(Change::owner)
                .orElse(rule.standing().owner());
    }

    /** The diary in words. */
    public String text() {
        return new DiaryPage(this).page().text();
    }

    /** The diary as one HTML file that needs nothing else. */
    public String html() {
        return new DiaryPage(this).page().html();
    }
}
