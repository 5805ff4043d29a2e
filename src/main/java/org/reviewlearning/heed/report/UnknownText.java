package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/**
 * What could not be told, grouped by what is missing.
 *
 * @hidden
 */
@Internal
public final class UnknownText {

    /** As many blanks as are told one by one in the short form. */
    private static final int LEFT_OPEN = 8;

    private static final String NOT_RECORDED = "Not recorded: ";

    private UnknownText() {}

    /** Writes what keeps rules from being answered, and from asking more than they ask. */
    static void write(Assessment assessment, boolean full, TextPage page) {
        List<ToFindOut> missing = ToFindOut.of(assessment);
        if (missing.isEmpty()) {
            page.paragraph(
                    assessment.faulted()
                            ? "Besides the fault above, each rule put to this case could be answered from what was supplied."
                            : "Each rule put to this case could be answered from what was supplied.");
        } else {
            write(missing, full, page);
        }
        List<ToFindOut> besides = ToFindOut.besides(assessment);
        String might = "Rules that ask above might ask more if this were known";
        if (!besides.isEmpty() && full) {
            page.blank();
            page.paragraph(might + ":");
            page.blank();
            named(besides, ToFindOut.Part::says, page);
        } else if (!besides.isEmpty()) {
            page.blank();
            page.hanging(might + ": " + MissingWords.inWords(gaps(besides)) + ".");
        }
    }

    /** Writes what is missing of rules on trial. */
    static void trials(Assessment assessment, boolean full, TextPage page) {
        List<ToFindOut> missing = ToFindOut.ofTrials(assessment);
        if (!missing.isEmpty()) {
            page.blank();
            write(missing, full, page);
        }
    }

    /** In full each thing with the rules that hang on it; in short with their number. */
    private static void write(List<ToFindOut> missing, boolean full, TextPage page) {
        page.paragraph("To find out, each with how many rules hang on it; a rule can hang on several.");
        page.blank();
        if (full) {
            named(missing, ToFindOut.Part::says, page);
            return;
        }
        List<Open> open = missing.stream()
                .flatMap(each -> each.parts().stream()
                        .filter(ToFindOut.Part::leftOpen)
                        .map(part -> new Open(
                                MissingWords.blank(each.about(), part.gaps()),
                                part.rules().size())))
                .sorted(Comparator.comparingInt(each -> -each.rules()))
                .toList();
        open.stream().limit(LEFT_OPEN).forEach(each -> page.counted(each.rules(), each.words()));
        if (open.size() > LEFT_OPEN) {
            page.counted(
                    open.stream().skip(LEFT_OPEN).mapToInt(Open::rules).sum(),
                    "on " + (open.size() - LEFT_OPEN) + " more blanks, each with a few; the full report has them");
        }
        if (!open.isEmpty()) {
            page.blank();
        }
        notSupplied(missing, gaps -> "", page);
    }

    private record Open(String words, int rules) {}

    static void named(List<ToFindOut> missing, Function<ToFindOut.Part, String> says, TextPage page) {
        for (ToFindOut each : missing) {
            for (ToFindOut.Part part : each.parts()) {
                page.item(English.capital(each.about()) + ": " + says.apply(part) + ". "
                        + English.counted(part.rules().size(), "rule") + ":");
                page.underItem(
                        String.join(", ", part.rules().stream().map(Rule::id).toList()));
            }
        }
    }

    /**
     * Of what nothing was supplied, and of what not all.
     *
     * @param more what else stands in the brackets with the number of rules
     */
    static void notSupplied(List<ToFindOut> missing, Function<List<Gap>, String> more, TextPage page) {
        byKind(
                "nothing was supplied of ",
                missing,
                part -> !part.leftOpen() && !part.supplied(),
                MissingWords::noun,
                more,
                page);
        byKind("not all was supplied of ", missing, ToFindOut.Part::supplied, MissingWords::noun, more, page);
    }

    static List<Gap> gaps(List<ToFindOut> missing) {
        return missing.stream()
                .flatMap(each -> each.parts().stream())
                .flatMap(part -> part.gaps().stream())
                .toList();
    }

    /** One sentence about some of the parts, kind by kind, that on which most rules hang first. */
    static void byKind(
            String lead,
            List<ToFindOut> missing,
            Predicate<ToFindOut.Part> which,
            Function<List<Gap>, String> noun,
            Function<List<Gap>, String> more,
            TextPage page) {
        List<Open> told = new ArrayList<>();
        for (ToFindOut each : missing) {
            List<ToFindOut.Part> parts = each.parts().stream().filter(which).toList();
            if (!parts.isEmpty()) {
                List<Gap> gaps =
                        parts.stream().flatMap(part -> part.gaps().stream()).toList();
                int rules = (int) parts.stream()
                        .flatMap(part -> part.rules().stream())
                        .map(Rule::id)
                        .distinct()
                        .count();
                told.add(new Open(noun.apply(gaps) + " (" + rules + more.apply(gaps) + ")", rules));
            }
        }
        if (!told.isEmpty()) {
            page.hanging(English.capital(lead)
                    + told.stream()
                            .sorted(Comparator.comparingInt(each -> -each.rules()))
                            .map(Open::words)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** Whether nothing at all was supplied of a kind or part. */
    private static boolean wholeKindMissing(Gap gap) {
        return gap instanceof Gap.NotSupplied missing && !missing.anySupplied();
    }

    /** What is missing, one sentence for the same field of several records. */
    public static List<String> alike(List<Gap> gaps) {
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
        boolean twice = MissingWords.twice(narrower, one);
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
