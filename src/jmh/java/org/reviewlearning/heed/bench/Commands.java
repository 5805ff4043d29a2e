package org.reviewlearning.heed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a command takes from its start to its end, as somebody at a desk meets it: the median of ten runs. */
final class Commands {

    private static final int RUNS = 10;
    private static final Path STAT = Path.of("/proc/self/stat");

    private Commands() {}

    static List<String> lines() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of("", "| command | processor time |", "|---|---|"));
        for (List<String> arguments : List.of(
                List.of("--version"),
                List.of("check", "rules"),
                List.of("assess", "examples/01-asking-again/case.yaml", "--as-at", "2023-09-15"),
                List.of("test", "rules"))) {
            lines.add("| `heed " + String.join(" ", arguments) + "` | " + median(arguments) + " |");
        }
        return lines;
    }

    private static String median(List<String> arguments) throws IOException, InterruptedException {
        if (!Files.exists(STAT)) {
            return "not measured: processor time is read from " + STAT;
        }
        List<String> command = new ArrayList<>(List.of("./heed"));
        command.addAll(arguments);
        // The first run may have to build the jar.
        run(command);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            double before = ofChildren();
            run(command);
            seconds.add(ofChildren() - before);
        }
        return String.format(
                Locale.ROOT, "%.2f s", seconds.stream().sorted().toList().get(RUNS / 2));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
    }

    /** In seconds: the kernel counts hundredths, after the name, of which the brackets are the last. */
    private static double ofChildren() throws IOException {
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }
}
