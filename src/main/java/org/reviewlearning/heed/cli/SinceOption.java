package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.json.EarlierJson;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.wording.English;

/** {@code --since}: the earlier assessments, each found by its case, and what is wrong with them for the cases at hand. */
final class SinceOption {

    private static final int MOST_NAMED = 20;

    private final String name;
    private final Map<String, Earlier> cases;
    private final Set<String> notMet;
    private final Console console;
    private int problems;

    private SinceOption(String name, Map<String, Earlier> cases, Console console) {
        this.name = name;
        this.cases = new LinkedHashMap<>(cases);
        this.notMet = new LinkedHashSet<>(cases.keySet());
        this.console = console;
    }

    /** Reads the file; empty, having told every problem, when it cannot be used. */
    static Optional<SinceOption> open(Path file, Console console) {
        EarlierJson.Read read;
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            read = EarlierJson.read(name, in);
        } catch (OutOfMemoryError e) {
            // All that was read is let go by now.
            console.say(
                    name + " holds more than fits in the memory Java may use, so nothing was done.\n    Compare fewer"
                            + " cases at once, or allow more, for instance with HEED_JAVA_OPTS=-Xmx4g.");
            return Optional.empty();
        } catch (IOException e) {
            console.say(name + " could not be read to its end. Maybe it may not be opened, or changed meanwhile.");
            return Optional.empty();
        }
        if (read.problems().isEmpty()) {
            return Optional.of(new SinceOption(name, read.cases(), console));
        }
        read.problems().forEach(problem -> console.say(problem.inWords()));
        console.say(
                English.counted(read.problems().size(), "problem") + " in what to compare with, so nothing was done.");
        return Optional.empty();
    }

    /** What changed in a case since; empty, having told why, when that cannot be said. */
    Optional<Changes> changes(Assessment assessment) {
        String id = assessment.caseId();
        met(id);
        Earlier earlier = cases.get(id);
        if (earlier == null) {
            return problem("Case " + id + ": there is no earlier assessment of it in " + name
                    + ", so what changed cannot be told.\n    "
                    + (cases.size() == 1
                            ? "That one is of case " + cases.keySet().iterator().next()
                                    + ". Maybe another file was meant."
                            : "Maybe the case is new, or had another identifier then."));
        }
        if (earlier.asAt().isAfter(assessment.asAt())) {
            return problem("Case " + id + ": the assessment in " + name + " is of a later day, "
                    + Language.english().day(earlier.asAt())
                    + ", so what changed cannot be told.\n    Maybe look from that day or a"
                    + " later one, or compare with an earlier assessment.");
        }
        return Optional.of(Changes.of(assessment, earlier));
    }

    /** Notes that a case is among those at hand, whatever came of it. */
    synchronized void met(String id) {
        notMet.remove(id);
    }

    private synchronized Optional<Changes> problem(String says) {
        problems++;
        console.say(says);
        return Optional.empty();
    }

    /** Tells what is left when all cases were seen, and returns whether each had what it is compared with. */
    boolean end(int assessed) {
        if (problems > 0) {
            console.say("Not compared: " + problems + " of " + English.counted(assessed, "case")
                    + ", for the reasons above.");
        }
        if (!notMet.isEmpty() && (problems == 0 || cases.size() > 1)) {
            List<String> named = notMet.stream().limit(MOST_NAMED).toList();
            console.say("Assessed then, and not among these cases: " + String.join(", ", named)
                    + (notMet.size() > MOST_NAMED ? " and " + (notMet.size() - MOST_NAMED) + " more" : "") + ".");
        }
        return problems == 0;
    }
}
