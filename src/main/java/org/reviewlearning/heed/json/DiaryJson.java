package org.reviewlearning.heed.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.register.Diary;
import org.reviewlearning.heed.rule.Threshold;

/** The review diary as one JSON object. */
public final class DiaryJson {

    private DiaryJson() {}

    private record Document(
            int format,
            String heed,
            BookName ruleBook,
            LocalDate on,
            LocalDate until,
            List<Due> due,
            List<Off> switchedOff,
            Map<String, String> findingsWithoutRule) {}

    private record Due(
            String rule, String title, String owner, LocalDate by, boolean late, Map<String, List<String>> figures) {}

    private record Off(
            String rule,
            String layer,
            String owner,
            String reason,
            @Property(optional = true) @Nullable LocalDate until) {}

    /** The document. */
    public static String json(Diary diary) {
        Map<String, String> without = new LinkedHashMap<>();
        diary.book().findings().forEach(finding -> {
            if (finding.noRule() != null) {
                without.put(finding.learning().key(), finding.noRule());
            }
        });
        return JsonText.line(Data.of(new Document(
                1,
                Heed.version(),
                diary.book().name(),
                diary.on(),
                diary.until(),
                diary.entries().stream().map(entry -> due(entry, diary)).toList(),
                diary.switchedOff().stream().map(DiaryJson::off).toList(),
                without)));
    }

    private static Off off(Diary.SwitchedOff each) {
        return new Off(
                each.rule(),
                each.off().layer(),
                each.owner(),
                each.off().reason(),
                each.off().until());
    }

    private static Due due(Diary.Entry entry, Diary diary) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        entry.figures()
                .forEach((origin, all) -> figures.put(
                        origin.written(), all.stream().map(Threshold::name).toList()));
        return new Due(
                entry.rule(),
                entry.title(),
                entry.owner(),
                entry.by(),
                entry.by().isBefore(diary.on()),
                figures);
    }
}
