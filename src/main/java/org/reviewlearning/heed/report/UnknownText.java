package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/** What could not be told, grouped by what is missing. */
final class UnknownText {

    private static final String NOT_RECORDED = "Not recorded: ";

    private UnknownText() {}

    /** Whether nothing at all was supplied of a kind or part; a source that lacks it often lacks it for every case. */
    static boolean wholeKindMissing(Gap gap) {
        return gap instanceof Gap.NotSupplied missing && !missing.anySupplied();
    }

    /** Writes the unknowns that are wanted, in their order; the same field of several records is one item. */
    static void write(List<Unknown> unknowns, Predicate<Gap> wanted, TextPage page) {
        List<Unknown> told =
                unknowns.stream().filter(unknown -> wanted.test(unknown.gap())).toList();
        grouped(told, Unknown::gap).forEach(group -> item("", group, page));
    }

    /** Writes what is missing, alike in all of these, and below it the rules that hang on it. */
    static void item(String where, List<Unknown> alike, TextPage page) {
        List<String> rules = alike.stream()
                .flatMap(unknown -> unknown.rules().stream())
                .map(Rule::id)
                .distinct()
                .toList();
        List<Gap> gaps = alike.stream().map(Unknown::gap).toList();
        page.item(where + inWords(gaps) + " " + English.counted(rules.size(), "question") + " could not be "
                + (wholeKindMissing(gaps.get(0)) ? "considered:" : "answered:"));
        page.underItem(String.join(", ", rules));
    }

    /** What is missing, one sentence for the same field of several records. */
    static List<String> alike(List<Gap> gaps) {
        return grouped(gaps, gap -> gap).stream().map(UnknownText::inWords).toList();
    }

    /** What somebody would have to find out, as in {@code Seen alone, of the visit of 2 July 2023 (v2)}. */
    static List<String> toFindOut(List<Gap> gaps) {
        return alike(gaps).stream().map(UnknownText::withoutNotRecorded).toList();
    }

    private static String withoutNotRecorded(String sentence) {
        return sentence.startsWith(NOT_RECORDED)
                ? English.capital(sentence.substring(NOT_RECORDED.length(), sentence.length() - 1))
                : sentence;
    }

    private static <T> Collection<List<T>> grouped(List<T> all, Function<T, Gap> gap) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        all.forEach(each -> groups.computeIfAbsent(likeness(gap.apply(each)), key -> new ArrayList<>())
                .add(each));
        return groups.values();
    }

    private static String likeness(Gap gap) {
        return gap instanceof Gap.NotRecorded blank
                ? FactKind.of(blank.fact()).key() + "." + blank.field()
                : gap.what();
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
            return NOT_RECORDED + Language.english().field(blank.field()) + ", of "
                    + (alike.size() == 1
                            ? "the " + kind.one() + " of " + records
                            : alike.size() + " " + kind.many() + ": " + records)
                    + ".";
        }
        return wholeKindMissing(gap) ? nothingOf((Gap.NotSupplied) gap) : gap.inWords();
    }

    private static String record(Fact fact) {
        return Language.english().day(fact.day()) + " (" + fact.id() + ")";
    }

    private static String records(String narrower, String one) {
        String records = one.matches("(.* )?record") ? one + "s" : one + " records";
        boolean twice = narrower.startsWith("no ") || one.startsWith(narrower.replaceFirst(".* ", "") + " ");
        return narrower.isEmpty()
                ? records
                : twice ? records + " of the sort \u201C" + narrower + "\u201D" : narrower + " " + records;
    }

    /** For instance {@code No visit records were supplied.} */
    private static String nothingOf(Gap.NotSupplied missing) {
        String one = missing.kind().one();
        String narrower = missing.narrower().isEmpty()
                ? ""
                : Language.english().field(missing.narrower().substring(1));
        return missing.narrower().startsWith(".")
                ? "Not supplied: " + narrower + ", of any " + one + "."
                : "No " + records(narrower, one) + " were supplied.";
    }
}
