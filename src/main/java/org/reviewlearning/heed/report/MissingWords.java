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

/** What is missing of one kind of record, said in a language below the name of the kind and without a point. */
record MissingWords(Language said) {

    /** As many records as are named one by one. */
    private static final int NAMED = 3;

    /** In words. The gaps are of one sort: fields of the same records, or what was not supplied. */
    String of(List<Gap> alike) {
        Gap gap = alike.get(0);
        if (gap instanceof Gap.NotRecorded) {
            return said.said("missing.blank.of", records(alike, "those"), fields(alike));
        }
        if (gap instanceof Gap.ChildNotRecorded blank) {
            return said.said("missing." + blank.field());
        }
        return gap instanceof Gap.NotSupplied missing ? notSupplied(missing, alike) : Gaps.inWords(gap, said);
    }

    /** What records leave open, as one would look for it: {@code allegation of 18 November 2022 (al1): about}. */
    String blank(String about, List<Gap> alike) {
        return alike.get(0) instanceof Gap.NotRecorded
                ? records(alike, "named") + ": " + fields(alike)
                : about + ": " + of(alike);
    }

    private String fields(List<Gap> alike) {
        return blanks(alike).map(blank -> said.field(blank.field())).distinct().collect(Collectors.joining("; "));
    }

    /** What records of one kind leave open, as a noun: {@code out of area and visits of placements}. */
    String fieldsOf(List<Gap> gaps) {
        return gaps.get(0) instanceof Gap.NotRecorded blank
                ? said.said("missing.fields", fields(gaps), many(FactKind.of(blank.fact())))
                : of(gaps);
    }

    String many(FactKind kind) {
        return said.many(kind.type());
    }

    private static Stream<Gap.NotRecorded> blanks(List<Gap> gaps) {
        return gaps.stream().filter(Gap.NotRecorded.class::isInstance).map(Gap.NotRecorded.class::cast);
    }

    private String notSupplied(Gap.NotSupplied missing, List<Gap> alike) {
        return supplied(missing, alike)
                + (missing.anySupplied() ? ", " + said.period(missing.from(), missing.to()) : "");
    }

    private String supplied(Gap.NotSupplied missing, List<Gap> alike) {
        String narrower = said.listed(alike.stream()
                .map(gap -> ((Gap.NotSupplied) gap).narrower())
                .filter(each -> !each.isEmpty())
                .map(each -> said.field(each.substring(1)))
                .distinct()
                .toList());
        if (missing.narrower().startsWith(".") && !missing.anySupplied()) {
            return said.said("missing.part", narrower);
        }
        String how = said.said(missing.anySupplied() ? "missing.some" : "missing.none");
        return narrower.isEmpty() ? how : said.said("missing.sorts", how, narrower);
    }

    /** What is missing, kind by kind and without rules: {@code nothing was supplied of meetings}. */
    String inWords(List<Gap> gaps) {
        List<String> told = new ArrayList<>();
        for (ToFindOut each : ToFindOut.ofGaps(gaps, said)) {
            for (ToFindOut.Part part : each.parts()) {
                if (!part.leftOpen()) {
                    told.add(said.said(part.supplied() ? "supplied.some" : "supplied.none", noun(part.gaps())));
                } else {
                    told.add(
                            part.gaps().get(0) instanceof Gap.NotRecorded
                                    ? said.said("missing.blank", blank(each.about(), part.gaps()))
                                    : of(part.gaps()));
                }
            }
        }
        return String.join("; ", told);
    }

    /** What several cases lack alike, of one sort, without any record and any day of theirs. */
    String alike(List<Gap> gaps) {
        Gap gap = gaps.get(0);
        return gap instanceof Gap.NotRecorded
                ? said.said("missing.blank", fields(gaps))
                : gap instanceof Gap.NotSupplied missing ? supplied(missing, gaps) : of(gaps);
    }

    /** What was not supplied of one kind, as a noun: {@code strategy and planning meetings}. */
    String noun(List<Gap> gaps) {
        String many = many(((Gap.NotSupplied) gaps.get(0)).kind());
        List<String> sorts = narrower(gaps, "/");
        List<String> parts = narrower(gaps, ".");
        List<String> nouns = new ArrayList<>();
        if (narrower(gaps, "").contains("")) {
            nouns.add(many);
        } else if (!sorts.isEmpty()) {
            boolean apart = sorts.stream().anyMatch(sort -> twice(sort, many));
            nouns.add(
                    apart
                            ? said.said(
                                    "noun.quoted",
                                    many,
                                    said.listed(sorts.stream().map(this::quoted).toList()))
                            : said.said("noun.sorts", many, said.listed(sorts)));
        }
        if (!parts.isEmpty()) {
            nouns.add(said.said("gap.part", said.listed(parts), many));
        }
        return said.listed(nouns);
    }

    String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    /** Whether a value before its kind would say a word twice, or deny it: {@code carer carer assessments}. */
    static boolean twice(String narrower, String kind) {
        return narrower.startsWith("no ") || kind.startsWith(narrower.replaceFirst(".* ", "") + " ");
    }

    /** The words for values or parts; with no mark, an empty text where the kind itself is missing. */
    private List<String> narrower(List<Gap> gaps, String mark) {
        return gaps.stream()
                .map(gap -> ((Gap.NotSupplied) gap).narrower())
                .filter(each -> mark.isEmpty() ? each.isEmpty() : each.startsWith(mark))
                .map(each -> each.isEmpty() ? "" : said.field(each.substring(1)))
                .distinct()
                .toList();
    }

    /** Some records, up to three of them each by its day, called by what they are or pointed at. */
    private String records(List<Gap> alike, String form) {
        List<Fact> byDay = blanks(alike)
                .map(Gap.NotRecorded::fact)
                .distinct()
                .sorted(Comparator.comparing(Fact::day))
                .toList();
        FactKind kind = FactKind.of(byDay.get(0));
        int last = byDay.size() - 1;
        if (last == 0) {
            return said.said("records." + form + ".one", said.one(kind.type()), record(byDay.get(0)));
        }
        return last < NAMED
                ? said.said(
                        "records." + form + ".few",
                        many(kind),
                        said.listed(byDay.stream().map(this::record).toList()))
                : said.said(
                        "records." + form + ".many",
                        last + 1,
                        many(kind),
                        record(byDay.get(0)),
                        record(byDay.get(last)));
    }

    String record(Fact fact) {
        return said.day(fact.day()) + " (" + fact.id() + ")";
    }
}
