package org.reviewlearning.heed.cli.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.suite.Requirement;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Option;

/** {@code --require}: what examples must at least show, or the run fails. */
final class RequireOption {

    static final String NAME = "--require";

    static final String COVERAGE = "--coverage";

    static final String MUTATE = "--mutate";

    static final String MUTATION = "mutation";

    static final String EXCUSED = "excused";

    /** What can be required, each with the option that measures it. */
    private static final Map<String, String> MEASURED_BY = measuredBy();

    @Option(
            names = NAME,
            paramLabel = "NAME=PERCENT",
            description = "Fail where examples show less. With --coverage it is lines, sides, outcomes, boundaries or"
                    + " scope, with --mutate mutation (how many changes an example notices) or excused (how many of the"
                    + " others are); several are given as lines=100,boundaries=90.")
    private @Nullable String written;

    private static Map<String, String> measuredBy() {
        Map<String, String> options = new LinkedHashMap<>();
        for (String name : List.of("lines", "sides", "outcomes", "boundaries", "scope")) {
            options.put(name, COVERAGE);
        }
        options.put(MUTATION, MUTATE);
        options.put(EXCUSED, MUTATE);
        return options;
    }

    /**
     * What is required; empty when nothing is.
     *
     * @param coverage whether {@code --coverage} was given
     * @param mutate whether {@code --mutate} was
     * @throws WrongUsage if it cannot be read, or names what none of them measures
     */
    List<Requirement> read(boolean coverage, boolean mutate) {
        if (written == null) {
            return List.of();
        }
        try {
            List<Requirement> all = Requirement.read(written, List.copyOf(MEASURED_BY.keySet()));
            for (Requirement each : all) {
                String by = MEASURED_BY.get(each.of());
                if (COVERAGE.equals(by) ? !coverage : !mutate) {
                    throw new WrongUsage(NAME + " " + each.of() + "=" + each.percent() + " needs " + by + " as well.");
                }
            }
            return all;
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(NAME + ": " + e.getMessage());
        }
    }

    /** A sentence for each that falls short of what was measured, by its name. */
    static List<String> shortfalls(List<Requirement> required, Map<String, Share> measured) {
        return required.stream()
                .map(each -> each.shortfall(measured.get(each.of())))
                .flatMap(Optional::stream)
                .toList();
    }
}
