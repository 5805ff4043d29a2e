package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.baseline.BaselineFile;
import org.reviewlearning.heed.baseline.ComparisonSummary;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.wording.English;

/** Answers that are kept, on the command line: what is wrong with a baseline is told, and every change written where wanted. */
final class KeptAnswers {

    private KeptAnswers() {}

    /** Cases whose answers are kept, and of which nothing is told one by one. */
    record Quietly(Console console) implements Results {
        @Override
        public void assessed(Assessment assessment, @Nullable Changes since) {
            // It was kept when it was answered.
        }

        @Override
        public void notAssessed(String words) {
            console.say(words);
        }

        @Override
        public void end() {
            // The command says what came of all of them.
        }
    }

    /** Something that reads baselines. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** What is read; empty, having told that, where a file cannot be read. */
    static <T> Optional<T> read(Reading<T> reading, String name, Console console) {
        try {
            return Optional.of(reading.read());
        } catch (IOException | UncheckedIOException e) {
            console.say(name + " could not be read to its end. Maybe it may not be opened, or changed meanwhile.");
            return Optional.empty();
        }
    }

    /** Opens a baseline; empty, having told every problem, where it is not as it was written. */
    static Optional<BaselineFile> open(Path file, Console console) {
        return read(() -> BaselineFile.read(file.toString(), Files.newInputStream(file)), file.toString(), console)
                .filter(opened -> isWhole(opened, console));
    }

    /** Whether nothing is wrong with what was read; what is, is told. */
    static boolean isWhole(BaselineFile file, Console console) {
        RulesFolder.told(file.problems()).forEach(console::say);
        if (!file.problems().isEmpty()) {
            console.say(
                    English.counted(file.problems().size(), "problem") + " in a baseline, so nothing was compared.");
        }
        return file.problems().isEmpty();
    }

    /** What differs; empty, having told why, where one of both is not as it was written. */
    static Optional<ComparisonSummary> compared(
            BaselineFile older, BaselineFile newer, Reading<ComparisonSummary> comparing, Console console) {
        Optional<ComparisonSummary> found = read(comparing, "A baseline", console);
        return isWhole(older, console) && isWhole(newer, console) ? found : Optional.empty();
    }

    /** Writes every change to a file, one JSON object a line; nowhere, where no file is wanted. */
    static Consumer<AnswerChange> into(@Nullable ResultFile file) {
        return change -> {
            if (file != null) {
                file.write(JsonText.line(change.asData()) + "\n");
            }
        };
    }
}
