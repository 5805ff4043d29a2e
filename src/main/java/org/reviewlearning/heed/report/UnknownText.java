package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.rule.Rule;

/** What could not be told, grouped by what is missing. */
final class UnknownText {

    private UnknownText() {}

    /** Whether nothing at all was supplied of a kind or part; a source that lacks it often lacks it for every case. */
    static boolean wholeKindMissing(Gap gap) {
        return gap instanceof Gap.NotSupplied missing && !missing.anySupplied();
    }

    /** Writes the unknowns that are wanted, in their order; the same field of several records is one item. */
    static void write(List<Unknown> unknowns, Predicate<Gap> wanted, Page page) {
        Map<String, List<Unknown>> alike = new LinkedHashMap<>();
        for (Unknown unknown : unknowns) {
            if (wanted.test(unknown.gap())) {
                alike.computeIfAbsent(likeness(unknown.gap()), key -> new ArrayList<>())
                        .add(unknown);
            }
        }
        for (List<Unknown> group : alike.values()) {
            List<String> rules = group.stream()
                    .flatMap(unknown -> unknown.rules().stream())
                    .map(Rule::id)
                    .distinct()
                    .toList();
            Gap gap = group.get(0).gap();
            page.item(inWords(group.stream().map(Unknown::gap).toList()) + " " + couldNot(rules.size(), gap));
            page.underItem(String.join(", ", rules));
        }
    }

    private static String likeness(Gap gap) {
        return gap instanceof Gap.NotRecorded blank
                ? FactKind.of(blank.fact()).key() + "." + blank.field()
                : gap.what();
    }

    /** For instance {@code 9 questions could not be considered:}, after what is missing. */
    static String couldNot(int questions, Gap gap) {
        return questions + (questions == 1 ? " question" : " questions") + " could not be "
                + (wholeKindMissing(gap) ? "considered:" : "answered:");
    }

    /** What is missing, in a sentence without the names of code. */
    static String inWords(Gap gap) {
        return inWords(List.of(gap));
    }

    private static String inWords(List<Gap> alike) {
        Gap gap = alike.get(0);
        if (gap instanceof Gap.NotRecorded blank) {
            FactKind kind = FactKind.of(blank.fact());
            String records = alike.stream()
                    .map(each -> ((Gap.NotRecorded) each).fact())
                    .map(UnknownText::record)
                    .collect(Collectors.joining(", "));
            return "Not recorded: " + Words.field(blank.field()) + ", of "
                    + (alike.size() == 1
                            ? "the " + kind.one() + " of " + records
                            : alike.size() + " " + kind.many() + ": " + records)
                    + ".";
        }
        return gap instanceof Gap.NotSupplied missing && !missing.anySupplied() ? nothingOf(missing) : gap.inWords();
    }

    private static String record(Fact fact) {
        return Words.day(fact.day()) + " (" + fact.id() + ")";
    }

    /** For instance {@code No visit records were supplied.} */
    private static String nothingOf(Gap.NotSupplied missing) {
        String one = missing.kind().one();
        String narrower =
                missing.narrower().isEmpty() ? "" : Words.field(missing.narrower().substring(1));
        return missing.narrower().startsWith(".")
                ? "Not supplied: " + narrower + ", of any " + one + "."
                : "No " + (narrower.isEmpty() ? "" : narrower + " ") + one + " records were supplied.";
    }
}
