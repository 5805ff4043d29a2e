package org.reviewlearning.heed.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.baseline.BaselineDocument.RuleSays;
import org.reviewlearning.heed.baseline.BaselineDocument.Said;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.AnswerChange.What;
import org.reviewlearning.heed.impact.AnswerDifference;
import org.reviewlearning.heed.impact.Cause;
import org.reviewlearning.heed.register.BookParts;

/** What may make an answer differ, by what two baselines keep of their rules, of what made them, and of a case. */
final class Reasons {

    /** The parts of a rule that people read in a question. */
    static final List<String> WORDS = List.of("title", "question", "why", "words of rows together", "settled by");

    /** Those that decide whether it is asked. */
    private static final Map<String, Cause.What> DECIDE = Map.of(
            "about",
            Cause.What.SCOPE,
            "status",
            Cause.What.STATUS,
            "one question",
            Cause.What.PER,
            "asks also without",
            Cause.What.PER);

    private final List<Cause> rule = new ArrayList<>();
    private final List<Cause> made;

    /**
     * Of one rule.
     *
     * @param older what it said; absent where it was not there
     * @param newer what it says; absent where it is gone
     * @param made what else differs between what made both
     */
    Reasons(@Nullable RuleSays older, @Nullable RuleSays newer, List<Cause> made) {
        this.made = made;
        if (older == null || newer == null) {
            rule.add(Cause.of(older == null ? Cause.What.NEW_RULE : Cause.What.RULE_GONE, "", "", ""));
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        older.figures().forEach(each -> names.add(each.name()));
        newer.figures().forEach(each -> names.add(each.name()));
        names.forEach(name -> add(Cause.What.FIGURE, name, is(older.figures(), name), is(newer.figures(), name)));
        lines(older.part(BookParts.WHEN), newer.part(BookParts.WHEN));
        DECIDE.keySet().stream()
                .sorted()
                .forEach(part -> add(DECIDE.get(part), part, older.part(part), newer.part(part)));
        add(Cause.What.ROLE, "who is asked", older.part("asked of"), newer.part("asked of"));
        add(Cause.What.ROLE, "who is told", older.part("told"), newer.part("told"));
        add(Cause.What.LEVEL, "", older.part("level"), newer.part("level"));
        WORDS.forEach(part -> add(Cause.What.WORDS, part, older.part(part), newer.part(part)));
    }

    private static String is(List<Said> figures, String name) {
        return figures.stream()
                .filter(each -> each.name().equals(name))
                .map(Said::is)
                .findFirst()
                .orElse("");
    }

    private void add(Cause.@Nullable What what, String name, String before, String after) {
        if (what != null && !before.equals(after)) {
            rule.add(Cause.of(what, name, before, after));
        }
    }

    /** A line that both have is no difference, wherever it stands. */
    private void lines(String before, String after) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> come = new ArrayList<>(after.lines().toList());
        before.lines().filter(come::remove).forEach(gone::remove);
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            add(Cause.What.CONDITION, "", i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : "");
        }
    }

    /** Whether anything differs between what the rule said and says. */
    boolean ruleDiffers() {
        return !rule.isEmpty();
    }

    /**
     * Those for which one answer may be another.
     *
     * @param facts whether what is supplied of the case differs
     * @param then the day that was looked from
     * @param now the day that is looked from
     */
    AnswerChange.Why of(AnswerDifference difference, boolean facts, LocalDate then, LocalDate now) {
        boolean how = difference.what() == What.ASKED_OTHERWISE;
        boolean whether = !how || difference.parts().contains("evidence");
        List<Cause> causes = new ArrayList<>(rule.stream()
                .filter(each -> decides(each.what()) ? whether || isNamed(each, difference) : isNamed(each, difference))
                .toList());
        if (whether) {
            causes.addAll(made);
            if (!then.equals(now)) {
                causes.add(Cause.of(
                        Cause.What.DAY,
                        "",
                        Language.english().day(then),
                        Language.english().day(now)));
            } else if (facts) {
                causes.add(Cause.of(Cause.What.FACTS, "", "", ""));
            }
        }
        return new AnswerChange.Why(false, false, causes);
    }

    private static boolean decides(Cause.What what) {
        return what != Cause.What.ROLE && what != Cause.What.LEVEL && what != Cause.What.WORDS;
    }

    private static boolean isNamed(Cause cause, AnswerDifference difference) {
        return difference
                .parts()
                .contains(
                        switch (cause.what()) {
                            case ROLE -> "role";
                            case LEVEL -> "level";
                            case WORDS -> "words";
                            case FIGURE -> "figures";
                            default -> "";
                        });
    }
}
