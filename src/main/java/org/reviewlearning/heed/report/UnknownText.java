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
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/**
 * What could not be told, grouped by what is missing, in a language.
 *
 * @hidden
 */
@Internal
public record UnknownText(Language said) {

    /** As many blanks as are told one by one in the short form. */
    private static final int LEFT_OPEN = 8;

    /** Writes what keeps rules from being answered, and from asking more than they ask. */
    void write(Assessment assessment, boolean full, TextPage page) {
        List<ToFindOut> missing = ToFindOut.of(assessment);
        if (missing.isEmpty()) {
            page.paragraph(said.said(assessment.faulted() ? "untold.but-fault" : "untold.all-answered"));
        } else {
            write(missing, full, page);
        }
        List<ToFindOut> besides = ToFindOut.besides(assessment);
        String might = said.said("untold.besides");
        if (!besides.isEmpty() && full) {
            page.blank();
            page.paragraph(might + ":");
            page.blank();
            named(besides, ToFindOut.Part::says, page);
        } else if (!besides.isEmpty()) {
            page.blank();
            page.hanging(might + ": " + words().inWords(gaps(besides)) + ".");
        }
    }

    private MissingWords words() {
        return new MissingWords(said);
    }

    /** Writes what is missing of rules on trial. */
    void trials(Assessment assessment, boolean full, TextPage page) {
        List<ToFindOut> missing = ToFindOut.ofTrials(assessment);
        if (!missing.isEmpty()) {
            page.blank();
            write(missing, full, page);
        }
    }

    /** In full each thing with the rules that hang on it; in short with their number. */
    private void write(List<ToFindOut> missing, boolean full, TextPage page) {
        page.paragraph(said.said("untold.find-out"));
        page.blank();
        if (full) {
            named(missing, ToFindOut.Part::says, page);
            return;
        }
        List<Open> open = missing.stream()
                .flatMap(each -> each.parts().stream()
                        .filter(ToFindOut.Part::leftOpen)
                        .map(part -> new Open(
                                words().blank(each.about(), part.gaps()),
                                part.rules().size())))
                .sorted(Comparator.comparingInt(each -> -each.rules()))
                .toList();
        open.stream().limit(LEFT_OPEN).forEach(each -> page.counted(each.rules(), each.words()));
        if (open.size() > LEFT_OPEN) {
            page.counted(
                    open.stream().skip(LEFT_OPEN).mapToInt(Open::rules).sum(),
                    said.said("untold.more-blanks", open.size() - LEFT_OPEN));
        }
        if (!open.isEmpty()) {
            page.blank();
        }
        notSupplied(missing, gaps -> "", page);
    }

    private record Open(String words, int rules) {}

    void named(List<ToFindOut> missing, Function<ToFindOut.Part, String> says, TextPage page) {
        for (ToFindOut each : missing) {
            for (ToFindOut.Part part : each.parts()) {
                page.item(English.capital(each.about()) + ": " + says.apply(part) + ". "
                        + said.counted("rules", part.rules().size()) + ":");
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
    void notSupplied(List<ToFindOut> missing, Function<List<Gap>, String> more, TextPage page) {
        byKind("supplied.none", missing, part -> !part.leftOpen() && !part.supplied(), words()::noun, more, page);
        byKind("supplied.some", missing, ToFindOut.Part::supplied, words()::noun, more, page);
    }

    static List<Gap> gaps(List<ToFindOut> missing) {
        return missing.stream()
                .flatMap(each -> each.parts().stream())
                .flatMap(part -> part.gaps().stream())
                .toList();
    }

    /** One sentence about some of the parts, kind by kind, that on which most rules hang first. */
    void byKind(
            String key,
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
            page.hanging(English.capital(said.said(
                            key,
                            told.stream()
                                    .sorted(Comparator.comparingInt(each -> -each.rules()))
                                    .map(Open::words)
                                    .collect(Collectors.joining(", "))))
                    + ".");
        }
    }

    /** Whether nothing at all was supplied of a kind or part. */
    private static boolean wholeKindMissing(Gap gap) {
        return gap instanceof Gap.NotSupplied missing && !missing.anySupplied();
    }

    /** What is missing, one sentence for the same field of several records. */
    public List<String> alike(List<Gap> gaps) {
        return grouped(gaps, gap -> gap).stream().map(this::inWords).toList();
    }

    /** What somebody would have to find out, as in {@code Seen alone, of the visit of 2 July 2023 (v2)}. */
    List<String> toFindOut(List<Gap> gaps) {
        return alike(gaps).stream().map(this::withoutNotRecorded).toList();
    }

    private String withoutNotRecorded(String sentence) {
        String lead = said.said("gap.blank.lead");
        return sentence.startsWith(lead)
                ? English.capital(sentence.substring(lead.length(), sentence.length() - 1))
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
    String inWords(Gap gap) {
        return inWords(List.of(gap));
    }

    private String inWords(List<Gap> alike) {
        Gap gap = alike.get(0);
        if (gap instanceof Gap.NotRecorded blank && alike.size() > 1) {
            String records = alike.stream()
                    .map(each -> words().record(((Gap.NotRecorded) each).fact()))
                    .collect(Collectors.joining(", "));
            return said.said(
                    "gap.blanks",
                    said.field(blank.field()),
                    alike.size(),
                    words().many(FactKind.of(blank.fact())),
                    records);
        }
        return gap instanceof Gap.NotSupplied missing && !missing.anySupplied()
                ? nothingOf(missing)
                : Gaps.inWords(gap, said);
    }

    /** For instance {@code No visit records were supplied.} */
    private String nothingOf(Gap.NotSupplied missing) {
        String one = said.one(missing.kind().type());
        String narrower = missing.narrower().isEmpty()
                ? ""
                : said.field(missing.narrower().substring(1));
        if (missing.narrower().startsWith(".")) {
            return said.said("gap.no-part", narrower, one);
        }
        String records = one.matches("(.* )?record") ? one + "s" : said.said("gap.records", one);
        return said.said(
                "gap.no-records",
                narrower.isEmpty()
                        ? records
                        : said.said(
                                MissingWords.twice(narrower, one) ? "noun.quoted" : "noun.sorts",
                                records,
                                MissingWords.twice(narrower, one) ? words().quoted(narrower) : narrower));
    }
}
