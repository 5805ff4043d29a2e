package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.wording.English;

/**
 * What several cases lack alike, because it says something of their source: what was not supplied for two of them or more,
 * and fields that stay blank in most.
 */
final class SourceLacks {

    /** What each case lacks. */
    private final List<Set<String>> cases = new ArrayList<>();

    private final Set<String> alike = new HashSet<>();
    private final List<ToFindOut> lacks;
    private final Language said;

    private SourceLacks(List<Assessment> answered) {
        this.said = answered.isEmpty() ? Language.english() : CaseText.said(answered.get(0));
        List<Unknown> unknowns = new ArrayList<>();
        for (Assessment each : answered) {
            unknowns.addAll(each.unknowns());
            cases.add(each.unknowns().stream()
                    .map(unknown -> likeness(unknown.gap()))
                    .collect(Collectors.toSet()));
        }
        Map<String, Long> counts = cases.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Unknown unknown : unknowns) {
            long needed = unknown.gap() instanceof Gap.NotSupplied ? 2 : cases.size() / 2 + 1;
            if (counts.getOrDefault(likeness(unknown.gap()), 0L) >= Math.max(2, needed)) {
                alike.add(likeness(unknown.gap()));
            }
        }
        this.lacks = ToFindOut.of(
                unknowns.stream().filter(each -> isAlike(each.gap())).toList(), said);
    }

    static SourceLacks of(List<Assessment> answered) {
        return new SourceLacks(answered);
    }

    /** The same field of other records is alike. */
    private static String likeness(Gap gap) {
        return gap instanceof Gap.NotRecorded blank
                ? FactKind.of(blank.fact()).key() + "." + blank.field()
                : "of " + gap.what();
    }

    private boolean isAlike(Gap gap) {
        return alike.contains(likeness(gap));
    }

    /** What they lack alike, that on which most rules hang first. */
    List<ToFindOut> lacks() {
        return lacks;
    }

    /** What a case lacks of its own, that on which most rules hang first. */
    List<ToFindOut> own(Assessment assessment) {
        return ToFindOut.of(
                assessment.unknowns().stream()
                        .filter(unknown -> !isAlike(unknown.gap()))
                        .toList(),
                said);
    }

    void write(boolean full, TextPage page) {
        if (lacks.isEmpty()) {
            return;
        }
        page.heading("What this source lacks");
        if (full) {
            new UnknownText(said)
                    .named(
                            lacks,
                            part -> new MissingWords(said).alike(part.gaps()) + ", in " + cases(part.gaps()),
                            page);
            return;
        }
        page.paragraph("Each with how many rules hang on it, and in how many of "
                + English.counted(cases.size(), "case") + ". A rule can hang on several.");
        page.blank();
        Function<List<Gap>, String> in = gaps -> ", in " + cases(gaps);
        UnknownText text = new UnknownText(said);
        text.notSupplied(lacks, in, page);
        text.byKind("lacks.blank", lacks, ToFindOut.Part::leftOpen, new MissingWords(said)::fieldsOf, in, page);
    }

    private String cases(List<Gap> gaps) {
        Set<String> these = gaps.stream().map(SourceLacks::likeness).collect(Collectors.toSet());
        return String.valueOf(cases.stream()
                .filter(each -> !Collections.disjoint(each, these))
                .count());
    }
}
