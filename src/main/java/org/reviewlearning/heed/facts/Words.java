package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/** How days, answers and steps are said in a sentence, the same by every fact. */
@Internal
public final class Words {

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern IRO = Pattern.compile("\\biro\\b");
    private static final Pattern CHILDS = Pattern.compile("\\bchilds\\b");

    private Words() {}

    /** For instance {@code 2 July 2023}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** A field, or fields joined by dots, in words: {@code answer.explainedToChildOn} is {@code answer, explained to child on}. */
    public static String field(String written) {
        String words = written.replace(".", ", ").replace('-', ' ');
        words = NEXT_WORD.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT);
        if (words.equals("of")) {
            return "sort";
        }
        words = words.contains("iro") ? IRO.matcher(words).replaceAll("reviewing officer") : words;
        return words.contains("childs") ? CHILDS.matcher(words).replaceAll("child's") : words;
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
