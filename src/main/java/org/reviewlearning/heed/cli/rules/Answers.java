package org.reviewlearning.heed.cli.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Nearest;

/** What somebody answers who begins a rule: as an option, or on standard input when asked. */
final class Answers {

    private final Console console;
    private @Nullable BufferedReader written;

    Answers(Console console) {
        this.console = console;
    }

    /** What was given, or is asked for; it is one of those known, where only these can be meant. */
    String given(@Nullable String option, String asks, List<String> known) {
        String said = option == null ? asked(asks, known) : option;
        if (!known.isEmpty()) {
            among(said, known, asks);
        }
        if (said.contains("\"") || said.contains("\\")) {
            throw new WrongUsage("A rule's words hold no straight double quote and no backslash: " + said);
        }
        return said.strip();
    }

    /** What can be answered; more than sixty are not read in a question. */
    private static String listed(List<String> known) {
        return known.isEmpty() || known.size() > 60 ? "" : " (" + String.join(", ", known) + ")";
    }

    /**
     * Looks that something is known.
     *
     * @throws WrongUsage if it is not
     */
    static void among(String said, List<String> known, String what) {
        if (!known.contains(said)) {
            throw new WrongUsage("There is no " + said + " to answer: " + what + "\n"
                    + Nearest.hint(said, known, "There are " + String.join(", ", known) + "."));
        }
    }

    /** What somebody writes who is asked, told what is known. */
    String asked(String question, List<String> known) {
        console.say(question + listed(known) + ":");
        try {
            if (written == null) {
                written = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            }
            String answer = written.readLine();
            if (answer == null || answer.isBlank()) {
                throw new WrongUsage(
                        "Nothing was answered. Give it as an option: --ask, --to, --level, --learning, --kinds.");
            }
            return answer.strip();
        } catch (IOException e) {
            throw new WrongUsage("The answer could not be read. Give it as an option.");
        }
    }
}
