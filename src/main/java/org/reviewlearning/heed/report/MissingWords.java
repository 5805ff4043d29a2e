package org.reviewlearning.heed.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
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
            List<Gap.NotRecorded> blanks =
                    alike.stream().map(Gap.NotRecorded.class::cast).toList();
            String fields = blanks.stream()
                    .map(blank -> Language.english().field(blank.field()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            return "not recorded of "
                    + records(blanks.stream()
                            .map(Gap.NotRecorded::fact)
                            .distinct()
                            .toList()) + ": " + fields;
        }
        if (gap instanceof Gap.ChildNotRecorded blank) {
            return "not recorded: "
                    + (blank.field().equals("arrangement")
                            ? "how the child is looked after on the day"
                            : "date of birth");
        }
        return gap instanceof Gap.NotSupplied missing ? notSupplied(missing, alike) : gap.inWords();
    }

    private static String notSupplied(Gap.NotSupplied missing, List<Gap> alike) {
        List<String> narrower = alike.stream()
                .map(each -> ((Gap.NotSupplied) each).narrower())
                .filter(each -> !each.isEmpty())
                .map(each -> Language.english().field(each.substring(1)))
                .distinct()
                .toList();
        String of = narrower.isEmpty() ? "" : " of " + English.listed(narrower);
        if (!missing.anySupplied()) {
            return missing.narrower().startsWith(".") ? English.listed(narrower) + " not supplied" : NONE + of;
        }
        return "not all supplied" + of + ", " + Gaps.period(missing.from(), missing.to());
    }

    private static String records(List<Fact> facts) {
        List<Fact> byDay =
                facts.stream().sorted(Comparator.comparing(Fact::day)).toList();
        int last = byDay.size() - 1;
        if (last == 0) {
            return "that of " + record(byDay.get(0));
        }
        return last < NAMED
                ? "those of "
                        + English.listed(
                                byDay.stream().map(MissingWords::record).toList())
                : (last + 1) + " of them, " + record(byDay.get(0)) + " to " + record(byDay.get(last));
    }

    private static String record(Fact fact) {
        return Language.english().day(fact.day()) + " (" + fact.id() + ")";
    }
}
