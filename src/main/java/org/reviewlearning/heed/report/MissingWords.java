package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.wording.English;

/** What is missing of one kind of record, said below the name of the kind and without a point. */
final class MissingWords {

    static final String NONE = "none supplied";

    /** As many records as are named one by one. */
    private static final int NAMED = 3;

    private MissingWords() {}

    /** In words. The gaps are of one sort: fields of the same records, or what was not supplied. */
    static String of(List<Gap> alike) {
        Gap gap = alike.get(0);
        if (gap instanceof Gap.NotRecorded) {
            return "not recorded of " + records(alike, "that", "those", "of them") + ": " + fields(alike);
        }
        if (gap instanceof Gap.ChildNotRecorded blank) {
            return "not recorded: "
                    + (blank.field().equals("arrangement")
                            ? "how the child is looked after on the day"
                            : "date of birth");
        }
        return gap instanceof Gap.NotSupplied missing ? notSupplied(missing, alike) : gap.inWords();
    }

    /** What records leave open, as one would look for it: {@code allegation of 18 November 2022 (al1): about}. */
    static String blank(String about, List<Gap> alike) {
        return alike.get(0) instanceof Gap.NotRecorded blank
                ? records(alike, FactKind.of(blank.fact()).one(), about, about) + ": " + fields(alike)
                : about + ": " + of(alike);
    }

    private static String fields(List<Gap> alike) {
        return blanks(alike)
                .map(blank -> Language.english().field(blank.field()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What records of one kind leave open, as a noun: {@code out of area and visits of placements}. */
    static String fieldsOf(List<Gap> gaps) {
        return gaps.get(0) instanceof Gap.NotRecorded blank
                ? "\u201c" + fields(gaps) + "\u201d of "
                        + FactKind.of(blank.fact()).many()
                : of(gaps);
    }

    private static Stream<Gap.NotRecorded> blanks(List<Gap> gaps) {
        return gaps.stream().filter(Gap.NotRecorded.class::isInstance).map(Gap.NotRecorded.class::cast);
    }

    private static String notSupplied(Gap.NotSupplied missing, List<Gap> alike) {
        return supplied(missing, alike)
                + (missing.anySupplied() ? ", " + Gaps.period(missing.from(), missing.to()) : "");
    }

    private static String supplied(Gap.NotSupplied missing, List<Gap> alike) {
        String narrower = English.listed(alike.stream()
                .map(gap -> ((Gap.NotSupplied) gap).narrower())
                .filter(each -> !each.isEmpty())
                .map(each -> Language.english().field(each.substring(1)))
                .distinct()
                .toList());
        return missing.narrower().startsWith(".") && !missing.anySupplied()
                ? narrower + " not supplied"
                : (missing.anySupplied() ? "not all supplied" : NONE) + (narrower.isEmpty() ? "" : " of " + narrower);
    }

    /** What is missing, kind by kind and without rules: {@code nothing was supplied of meetings}. */
    static String inWords(List<Gap> gaps) {
        List<String> told = new ArrayList<>();
        for (ToFindOut each : ToFindOut.ofGaps(gaps)) {
            for (ToFindOut.Part part : each.parts()) {
                told.add(
                        part.leftOpen()
                                ? (part.gaps().get(0) instanceof Gap.NotRecorded
                                        ? "not recorded: " + blank(each.about(), part.gaps())
                                        : of(part.gaps()))
                                : (part.supplied() ? "not all" : "nothing") + " was supplied of " + noun(part.gaps()));
            }
        }
        return String.join("; ", told);
    }

    /** What several cases lack alike, of one sort, without any record and any day of theirs. */
    static String alike(List<Gap> gaps) {
        Gap gap = gaps.get(0);
        return gap instanceof Gap.NotRecorded
                ? "not recorded: " + fields(gaps)
                : gap instanceof Gap.NotSupplied missing ? supplied(missing, gaps) : of(gaps);
    }

    /** What was not supplied of one kind, as a noun: {@code strategy and planning meetings}. */
    static String noun(List<Gap> gaps) {
        Gap.NotSupplied missing = (Gap.NotSupplied) gaps.get(0);
        List<String> sorts = narrower(gaps, "/");
        List<String> parts = narrower(gaps, ".");
        List<String> nouns = new ArrayList<>();
        if (narrower(gaps, "").contains("")) {
            nouns.add(missing.kind().many());
        } else if (!sorts.isEmpty()) {
            nouns.add(
                    sorts.stream().anyMatch(sort -> twice(sort, missing.kind().many()))
                            ? missing.kind().many() + " of the sort "
                                    + English.listed(sorts.stream()
                                            .map(sort -> "\u201c" + sort + "\u201d")
                                            .toList())
                            : English.listed(sorts) + " " + missing.kind().many());
        }
        if (!parts.isEmpty()) {
            nouns.add(English.listed(parts) + " of " + missing.kind().many());
        }
        return English.listed(nouns);
    }

    /** Whether a value before its kind would say a word twice, or deny it: {@code carer carer assessments}. */
    static boolean twice(String narrower, String kind) {
        return narrower.startsWith("no ") || kind.startsWith(narrower.replaceFirst(".* ", "") + " ");
    }

    /** The words for values or parts; with no mark, an empty text where the kind itself is missing. */
    private static List<String> narrower(List<Gap> gaps, String mark) {
        return gaps.stream()
                .map(gap -> ((Gap.NotSupplied) gap).narrower())
                .filter(each -> mark.isEmpty() ? each.isEmpty() : each.startsWith(mark))
                .map(each -> each.isEmpty() ? "" : Language.english().field(each.substring(1)))
                .distinct()
                .toList();
    }

    private static String records(List<Gap> alike, String one, String some, String many) {
        List<Fact> byDay = blanks(alike)
                .map(Gap.NotRecorded::fact)
                .distinct()
                .sorted(Comparator.comparing(Fact::day))
                .toList();
        int last = byDay.size() - 1;
        if (last == 0) {
            return one + " of " + record(byDay.get(0));
        }
        return last < NAMED
                ? some + " of "
                        + English.listed(
                                byDay.stream().map(MissingWords::record).toList())
                : (last + 1) + " " + many + ", " + record(byDay.get(0)) + " to " + record(byDay.get(last));
    }

    static String record(Fact fact) {
        return Language.english().day(fact.day()) + " (" + fact.id() + ")";
    }
}
