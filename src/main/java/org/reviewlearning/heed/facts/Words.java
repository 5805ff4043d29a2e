package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days, answers and steps are said in a sentence, the same by every fact. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** For instance {@code 2 July 2023}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A field, or fields joined by dots, in words: {@code answer.explainedToChildOn} is {@code answer, explained to child on}. */
    public static String field(String written) {
        return written.replace(".", ", ")
                .replace('-', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\biro\\b", "reviewing officer")
                .replaceAll("\\bchilds\\b", "child's")
                .replaceAll("^of$", "sort");
    }

    /** A span in words: {@code Placement, foster, 20 March 2023 to 2 July 2023}, or {@code since 2 July 2023}. */
    public static String span(String what, LocalDate from, @Nullable LocalDate until) {
        return until == null ? what + ", since " + day(from) : what + ", " + day(from) + " to " + day(until);
    }

    /** A yes-or-no in words: {@code ; child seen: not recorded}. */
    public static String answer(String what, Answer answer) {
        return what + ": " + answer.inWords();
    }

    /** A step in words: {@code ; authorised: 2 July 2023}, or {@code ; authorised: not yet}. */
    public static String step(String what, @Nullable Step step) {
        return what + ": " + (step == null ? "not yet" : day(step.on()));
    }
}
